import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/domain/knowledge/format/detect-format.ts";
import { chunkDocument } from "../../../src/ingest/chunk.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { withoutPages } from "../../support/documents/small-files.ts";
import { silent } from "./blocks-of.ts";

/** Reads a file as the door and the consumer do. Whatever is wrong with it is a failure of a known kind. */
async function outcomeOf(filename: string, bytes: Uint8Array): Promise<string> {
  try {
    const format = detectFormat({ bytes, filename, contentType: "" });
    const chunks = chunkDocument(await extract(format, bytes, silent));
    return `${chunks.length} chunks`;
  } catch (error) {
    const { name, code, failure } = error as { name: string; code?: string; failure?: string };
    if (name === "DomainError" || name === "ExtractionError") return code ?? failure ?? "";
    throw error;
  }
}

describe.each(withoutPages)("%s", (name, whole) => {
  test("is read as it is", async () => {
    expect(await outcomeOf(name, whole)).toMatch(/^[1-9]\d* chunks$/);
  });

  test("cut short anywhere, it is read or fails in a known way", async () => {
    const step = Math.max(1, Math.floor(whole.length / 60));
    const outcomes = new Set<string>();
    for (let length = 1; length < whole.length; length += step)
      outcomes.add(await outcomeOf(name, whole.slice(0, length)));
    if (/\.(docx|xlsx|pptx|od.)$/.test(name)) expect([...outcomes]).toEqual(["unsupported_format"]);
    expect([...outcomes].filter((outcome) => !outcome.endsWith(" chunks")).length).toBeGreaterThanOrEqual(
      /\.(md|csv|txt)$/.test(name) ? 0 : 1,
    );
  });

  test("with bytes changed anywhere, it is read or fails in a known way", async () => {
    const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        await outcomeOf(name, bytes);
      }),
      { numRuns: name === "a.pdf" ? 60 : 300 },
    );
  }, 60_000);
});
