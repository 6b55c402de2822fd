import { expect, test } from "vitest";
import { extractMarkdown } from "../../../src/ingest/extract/markdown/extract-markdown.ts";

async function blocksOf(markdown: string) {
  const document = await extractMarkdown(new TextEncoder().encode(markdown));
  return {
    title: document.title,
    blocks: document.blocks.map(({ kind, level, start, end }) => [
      kind,
      level ?? null,
      document.text.slice(start, end),
    ]),
  };
}

test("headings of both kinds; the first one is the title", async () => {
  expect(await blocksOf("# Orders #\n\nDelivery\n========\n\nBy post\n---\ntext\n#hashtag")).toEqual({
    title: "Orders",
    blocks: [
      ["heading", 1, "Orders"],
      ["heading", 1, "Delivery"],
      ["heading", 2, "By post"],
      ["paragraph", null, "text\n#hashtag"],
    ],
  });
});

test("front matter is dropped but for its title", async () => {
  expect(await blocksOf('---\ntitle: "Refund policy"\ntags: [a]\n---\nText.')).toEqual({
    title: "Refund policy",
    blocks: [["paragraph", null, "Text."]],
  });
});

test("marks are taken off, code spans and words_with_underscores stay", async () => {
  const { blocks } = await blocksOf(
    "See **the [policy](https://a.example/x_(1))**, _now_, `a * b * c`, snake_case_name, 2 \\* 3 &amp; ![logo](l.png)<br>end <b>bold</b>\n\n[ref]: https://b.example",
  );
  expect(blocks).toEqual([
    ["paragraph", null, "See the policy, now, a * b * c, snake_case_name, 2 * 3 & logo\nend bold"],
  ]);
});

test("lists, code and tables are blocks of their own", async () => {
  const { blocks } = await blocksOf(
    [
      "Steps:",
      "* one",
      "  more of one",
      "",
      "* two",
      "  1. inner",
      "",
      "```sh",
      "# not a heading",
      "",
      "npm start",
      "```",
      "| Plan | Price |",
      "|------|:-----:|",
      "| **Basic** | 10 \\| 12 |",
      "",
      "    indented code",
      "",
      "> quoted",
      "> text",
    ].join("\n"),
  );
  expect(blocks).toEqual([
    ["paragraph", null, "Steps:"],
    ["list", null, "- one\n  more of one\n- two\n  1. inner"],
    ["code", null, "# not a heading\n\nnpm start"],
    ["table", null, "Plan | Price\nBasic | 10 | 12"],
    ["code", null, "indented code"],
    ["paragraph", null, "quoted\ntext"],
  ]);
});

test("a fence that is never closed ends with the file, comments are gone", async () => {
  expect((await blocksOf("a <!-- hidden\n\n# also --> b\n~~~\ncode")).blocks).toEqual([
    ["paragraph", null, "a  b"],
    ["code", null, "code"],
  ]);
});

test("a hostile file costs time in proportion to its size", async () => {
  for (const piece of ["<!--", "[", "`", "**a", " ", "<a ", "| - "]) {
    expect((await blocksOf(`x${piece.repeat(100_000)}`)).blocks.length).toBeGreaterThan(0);
  }
}, 60_000);
