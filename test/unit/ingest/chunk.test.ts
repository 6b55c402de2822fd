import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExtractedDocument } from "../../../src/domain/knowledge/catalogue/extracted-document.ts";
import { chunkDocument, chunkWithPauses } from "../../../src/ingest/chunk.ts";
import { HARD_LENGTH } from "../../../src/ingest/chunk-atoms.ts";

import { textBuilder } from "../../../src/ingest/extract/text-builder.ts";
import { documentOf, type Part } from "../../support/documents/document-of.ts";

const sentence = "The parcel leaves our house within two working days of the order. ";
const long = (length: number) =>
  sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim();

const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/\s/g, "x")),
  fc.constantFrom("Доставка", "refund.", "😀😀", "end!", "3.14", "e.g."),
);
const words = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((some) => some.join(" "));
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant("heading" as const), level: fc.integer({ min: 1, max: 4 }), text: words(8) }),
  fc.record({ kind: fc.constant("paragraph" as const), text: words(400) }),
  fc.record({
    kind: fc.constantFrom("table" as const, "code" as const, "list" as const),
    text: fc.array(words(30), { minLength: 1, maxLength: 40 }).map((lines) => lines.join("\n")),
  }),
  fc.record({
    kind: fc.constant("paragraph" as const),
    text: fc.integer({ min: 1, max: 5000 }).map((n) => `${"x".repeat(n % 2)}${"😀".repeat(n)}`),
  }),
);

describe("whatever the document", () => {
  const chunked = (check: (document: ExtractedDocument, chunks: ReturnType<typeof chunkDocument>) => void) =>
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const document = documentOf(parts);
        check(document, chunkDocument(document));
      }),
      { numRuns: 150 },
    );

  test("a chunk is exactly what stands at its offsets", () => {
    chunked((document, chunks) => {
      chunks.forEach((chunk, at) => {
        expect(chunk.ordinal).toBe(at);
        expect(chunk.text).toBe(document.text.slice(chunk.start, chunk.end));
        expect(chunk.text).toBe(chunk.text.trim());
        expect(chunk.text).not.toBe("");
      });
    });
  });

  test("no text is lost and none is there twice", () => {
    chunked((document, chunks) => {
      let at = 0;
      for (const chunk of chunks) {
        expect(document.text.slice(at, chunk.start).trim()).toBe("");
        expect(chunk.start).toBeGreaterThanOrEqual(at);
        at = chunk.end;
      }
      expect(document.text.slice(at).trim()).toBe("");
    });
  });

  test("no chunk is longer than the cap, nor cuts a character in two", () => {
    chunked((_, chunks) => {
      for (const { text } of chunks) {
        expect(text.length).toBeLessThanOrEqual(HARD_LENGTH);
        expect(text.isWellFormed()).toBe(true);
      }
    });
  });

  test("no chunk with text crosses a heading of the outermost level", () => {
    chunked((document, chunks) => {
      const levels = document.blocks.flatMap((block) => block.level ?? []);
      const tops = document.blocks.filter((block) => block.level === Math.min(...levels)).map((block) => block.start);
      for (const { start, end } of chunks) {
        const blocks = document.blocks.filter((block) => block.start < end && block.end > start);
        if (blocks.every((block) => block.level === Math.min(...levels))) continue;
        expect(tops.filter((top) => top > start && top < end)).toEqual([]);
      }
    });
  });
});

test("a text without spaces is cut between characters as people see them", () => {
  for (const character of ["👨‍👩‍👧‍👦", "🇩🇪", "e\u0301\u0323", "한", "นี้", "שָׁ"]) {
    const document = documentOf([{ kind: "paragraph", text: character.repeat(1500) }]);
    const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
    const starts = new Set(Array.from(segmenter.segment(document.text), ({ index }) => index));
    const chunks = chunkDocument(document);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) expect(starts.has(chunk.start)).toBe(true);
  }
});

test("no cut table ends in a row alone", () => {
  for (let rows = 40; rows < 80; rows++) {
    const text = [
      "Plan | Price",
      ...Array.from({ length: rows }, (_, at) => `Plan ${at} of many plans | ${at} EUR a month`),
    ].join("\n");
    for (const chunk of chunkDocument(documentOf([{ kind: "table", text }]))) {
      expect(chunk.text.split("\n").length).toBeGreaterThan(1);
      expect(chunk.text.length).toBeLessThanOrEqual(HARD_LENGTH);
    }
  }
});

describe("structure", () => {
  test("a chunk knows the headings above it", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "heading", level: 1, text: "Orders" },
        { kind: "heading", level: 2, text: "Delivery" },
        { kind: "paragraph", text: long(400) },
        { kind: "heading", level: 2, text: "Refunds" },
        { kind: "paragraph", text: long(400) },
        { kind: "heading", level: 1, text: "Contact" },
        { kind: "paragraph", text: "By phone." },
      ]),
    );
    expect(chunks.map((chunk) => chunk.headingPath)).toEqual([
      ["Orders", "Delivery"],
      ["Orders", "Refunds"],
      ["Contact"],
    ]);
    expect(chunks[0]?.text.startsWith("Orders\n\nDelivery\n\nThe parcel")).toBe(true);
  });

  test("small sections share a chunk, under the headings they have in common", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "heading", level: 1, text: "Questions" },
        { kind: "heading", level: 2, text: "Is it safe?" },
        { kind: "paragraph", text: "Yes." },
        { kind: "heading", level: 2, text: "Is it free?" },
        { kind: "paragraph", text: "No." },
      ]),
    );
    expect(chunks).toHaveLength(1);
    expect(chunks[0]?.headingPath).toEqual(["Questions"]);
  });

  test("short sections that say something are chunks of their own", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "heading", level: 1, text: "Handbook" },
        { kind: "heading", level: 2, text: "Visits" },
        { kind: "paragraph", text: "A visit costs 7 euros and takes forty minutes, the stairs included." },
        { kind: "heading", level: 2, text: "Pets" },
        { kind: "paragraph", text: "None, please." },
        { kind: "heading", level: 2, text: "Light" },
        { kind: "paragraph", text: "The lamp is lit at sunset, and its beam reaches 23 nautical miles." },
      ]),
    );
    expect(chunks.map((chunk) => chunk.headingPath)).toEqual([
      ["Handbook", "Visits"],
      ["Handbook", "Pets"],
      ["Handbook", "Light"],
    ]);
  });

  test("scraps under different parents stay apart", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "heading", level: 1, text: "Questions" },
        { kind: "heading", level: 2, text: "Is it safe?" },
        { kind: "paragraph", text: "Yes." },
        { kind: "heading", level: 3, text: "For children too?" },
        { kind: "paragraph", text: "Yes." },
      ]),
    );
    expect(chunks.map((chunk) => chunk.headingPath.at(-1))).toEqual(["Is it safe?", "For children too?"]);
  });

  test("a term goes to the chunk of what it introduces", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "paragraph", text: long(900) },
        { kind: "paragraph", text: "CD_SILENT" },
        { kind: "paragraph", text: "SILENT_CD (-S)" },
        { kind: "paragraph", text: long(300) },
      ]),
    );
    expect(chunks.map((chunk) => chunk.text.slice(0, 9))).toEqual([sentence.slice(0, 9), "CD_SILENT"]);
  });

  test("so does the heading of a section that does not fit", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "heading", level: 1, text: "Options" },
        { kind: "heading", level: 2, text: "Scraps" },
        { kind: "paragraph", text: "Yes." },
        { kind: "heading", level: 2, text: "More" },
        { kind: "code", text: long(1590) },
      ]),
    );
    expect(chunks.map((chunk) => chunk.text.split("\n")[0])).toEqual(["Options", "More"]);
  });

  test("many lines without a full stop are a list, not terms of what follows", () => {
    const names = Array.from({ length: 12 }, (_, at) => ({ kind: "paragraph" as const, text: `Name ${at}` }));
    const chunks = chunkDocument(
      documentOf([{ kind: "paragraph", text: long(700) }, ...names, { kind: "paragraph", text: long(600) }]),
    );
    expect(chunks[0]?.text.endsWith("Name 11")).toBe(true);
  });

  test("a long paragraph is cut between sentences", () => {
    const chunks = chunkDocument(documentOf([{ kind: "paragraph", text: long(2600) }]));
    expect(chunks.length).toBeGreaterThan(2);
    for (const chunk of chunks.slice(0, -1)) expect(chunk.text.endsWith("order.")).toBe(true);
  });

  test("a table that fits is kept whole, and a cut one says its header in every part", () => {
    const rows = (count: number) => [
      "Plan | Price",
      ...Array.from({ length: count }, (_, at) => `Plan ${at} | ${at} EUR a month`),
    ];
    const [whole, ...none] = chunkDocument(documentOf([{ kind: "table", text: rows(50).join("\n") }]));
    expect(none).toEqual([]);
    expect(whole!.text.length).toBeGreaterThan(1000);
    const parts = chunkDocument(
      documentOf([
        { kind: "heading", level: 1, text: "Prices" },
        { kind: "table", text: rows(120).join("\n") },
      ]),
    );
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.headingPath).toEqual(["Prices"]);
    for (const next of parts.slice(1)) expect(next.headingPath).toEqual(["Prices", "Plan | Price"]);
  });

  test("what stands on another page is in another chunk, its heading and term with it", () => {
    const chunks = chunkDocument(
      documentOf([
        { kind: "paragraph", text: sentence, page: 1 },
        { kind: "heading", level: 2, text: "Costs", page: 1 },
        { kind: "paragraph", text: "PRICE", page: 1 },
        { kind: "paragraph", text: sentence, page: 2 },
        { kind: "paragraph", text: sentence, page: 3 },
      ]),
    );
    expect(chunks.map(({ page, text }) => [page, text.split("\n")[0]])).toEqual([
      [1, sentence.trim()],
      [1, "Costs"],
      [3, sentence.trim()],
    ]);
  });

  test("a chunk is on the page it starts on", () => {
    const builder = textBuilder();
    const overleaf = long(600);
    builder.add({
      kind: "paragraph",
      pieces: [
        { text: `${long(800)} `, page: 3 },
        { text: overleaf, page: 4 },
      ],
    });
    builder.add({ kind: "paragraph", pieces: [{ text: long(900), page: 9 }] });
    expect(chunkDocument(builder.finish(null)).map((chunk) => chunk.page)).toEqual([3, 4, 9]);
  });
});

test("a very long paragraph is cut between words, and with pauses into the same chunks", async () => {
  for (const piece of ["One sentence of it. ", "no stop at all ", "line\n", "东京。"]) {
    const text = piece.repeat(Math.ceil(200_000 / piece.length)).trim();
    const document = {
      title: null,
      text,
      blocks: [{ kind: "paragraph" as const, start: 0, end: text.length, page: null }],
      pages: [],
    };
    let pauses = 0;
    const chunks = await chunkWithPauses(document, async () => void pauses++);
    expect(chunks).toEqual(chunkDocument(document));
    expect(pauses).toBeGreaterThan(3);
    expect(chunks.map((chunk) => chunk.text.replace(/\s+/g, "")).join("")).toBe(text.replace(/\s+/g, ""));
  }
});
