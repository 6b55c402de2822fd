import { describe, expect, test } from "vitest";
import { decodeOrThrow } from "../../../src/ingest/extract/text/decode-or-throw.ts";
import { extractText } from "../../../src/ingest/extract/text/extract-text.ts";
import { isText } from "../../../src/kit/decode-text.ts";

const RUSSIAN = "Возврат денег занимает десять дней.";

/** Cyrillic in Windows-1251: А..я are 0xC0..0xFF. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const marked = hasMark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

describe("encodings", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(RUSSIAN), RUSSIAN],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${RUSSIAN}`), RUSSIAN],
    ["UTF-16 little endian with a mark", utf16(RUSSIAN, true, true), RUSSIAN],
    ["UTF-16 big endian with a mark", utf16(RUSSIAN, false, true), RUSSIAN],
    ["UTF-16 without a mark", utf16("Refunds take ten days.", true, false), "Refunds take ten days."],
    ["Windows-1251", windows1251(RUSSIAN), RUSSIAN],
    ["Latin-1", Uint8Array.from("Café, naïve, señor", (letter) => letter.charCodeAt(0)), "Café, naïve, señor"],
  ])("%s", async (_, bytes, text) => {
    expect(await decodeOrThrow(bytes)).toBe(text);
  });

  test("bytes that are no text are none", () => {
    expect(isText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2))).toBe(false);
    expect(isText(Uint8Array.from({ length: 200 }, (_, at) => (at % 31) + 1))).toBe(false);
  });
});

test("empty lines part paragraphs, line ends of all kinds are one", async () => {
  const document = await extractText(new TextEncoder().encode("One\r\nmore\r\n \r\n\r\nTwo\n\n- a\n- b\n"));
  expect(document.blocks.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
    ["paragraph", "One\nmore"],
    ["paragraph", "Two"],
    ["list", "- a\n- b"],
  ]);
});

test("what is not text is refused", async () => {
  await expect(extractText(Uint8Array.of(1, 2, 0, 4))).rejects.toMatchObject({ failure: "wrong_encoding" });
});
