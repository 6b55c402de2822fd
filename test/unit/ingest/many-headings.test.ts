import { expect, test } from "vitest";
import { chunkDocument } from "../../../src/ingest/chunk.ts";
import { documentOf, type Part } from "../../support/documents/document-of.ts";

test("a hundred thousand headings are chunked in seconds", () => {
  const parts = Array.from({ length: 100_000 }, (_, at) => ({
    kind: "heading" as const,
    level: 1 + (at % 6),
    text: `H ${at}`,
  }));
  expect(chunkDocument(documentOf(parts)).length).toBeGreaterThan(100);
}, 60_000);

test("headings without text share chunks, and the next section has one of its own", () => {
  const empty = Array.from({ length: 1_000 }, (_, at) => ({ kind: "heading" as const, level: 2, text: `Model ${at}` }));
  const section: Part[] = [
    { kind: "heading", level: 2, text: "Delivery" },
    { kind: "paragraph", text: "It takes two days." },
  ];
  const chunks = chunkDocument(documentOf([...empty, ...section]));
  expect(chunks.length).toBeLessThan(20);
  expect(chunks.at(-1)?.text).toBe("Delivery\n\nIt takes two days.");
});
