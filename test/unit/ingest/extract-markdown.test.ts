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

async function textOf(markdown: string): Promise<string> {
  return (await extractMarkdown(new TextEncoder().encode(markdown))).text;
}

test("front matter in TOML is dropped but for its title, and a line of three hyphens later on is not its end", async () => {
  expect(await blocksOf('+++\ntitle = "Delivery"\ndraft = false\n+++\n\nText here.\n')).toEqual({
    title: "Delivery",
    blocks: [["paragraph", null, "Text here."]],
  });
  expect(await textOf("---\nno front matter, because nothing ends it\n\nText.")).toContain("nothing ends it");
});

test("statements, components and notes of MDX are marks, their text stays", async () => {
  const mdx = [
    "import Tabs from '@theme/Tabs';",
    "import {",
    "  One,",
    "} from './one.js';",
    "",
    "# Setup",
    "",
    "<Tabs><TabItem value='a'>",
    "",
    "Run the installer.",
    "",
    "</TabItem></Tabs>",
    "",
    ":::note Mind this",
    "Keep it dry.",
    ":::",
    "",
    "import duties are paid by the customer, 'as usual'",
  ].join("\n");
  expect(await blocksOf(mdx)).toEqual({
    title: "Setup",
    blocks: [
      ["heading", 1, "Setup"],
      ["paragraph", null, "Run the installer."],
      ["paragraph", null, "Mind this\nKeep it dry."],
      ["paragraph", null, "import duties are paid by the customer, 'as usual'"],
    ],
  });
});

test("placeholders in angle brackets, products and names with underscores stay", async () => {
  expect(
    await textOf("Call `GET /v1/<id>` and set the header X-Key: <your key> first. Use a < b and b > c in <region>."),
  ).toBe("Call GET /v1/<id> and set the header X-Key: <your key> first. Use a < b and b > c in <region>.");
  expect(await textOf("Set MAX_FILE_SIZE and *never* 2*3*4 or a*b in my_var_name, **10**x.")).toBe(
    "Set MAX_FILE_SIZE and never 2*3*4 or a*b in my_var_name, 10x.",
  );
  expect(await textOf("Use 2**3**2 tiles of **4**, or __5__.")).toBe("Use 2**3**2 tiles of 4, or 5.");
  expect(await textOf("Run cmd <file> --out <dir> from <source>, at <time>12:00</time> <b>now<hr>.")).toBe(
    "Run cmd <file> --out <dir> from <source>, at 12:00 now.",
  );
});

test("footnotes are paragraphs without their marks; definitions at the end serve the whole text", async () => {
  const { blocks } = await blocksOf(
    "Free above 50 €[^limit] and [by post][post], [^unknown] stays.\n\n[^limit]: Within the EU.\n[^2]: Unused.\n\n[post]: https://a.example\n",
  );
  expect(blocks).toEqual([
    ["paragraph", null, "Free above 50 € and by post, [^unknown] stays."],
    ["paragraph", null, "Within the EU."],
    ["paragraph", null, "Unused."],
  ]);
});

test("HTML in Markdown is read: headings, cells, breaks, pictures; scripts and styles are not", async () => {
  const html = [
    '<h1 align="center"><img src="l.png" alt="Acme"> Manual</h1>',
    "",
    "<details>",
    "<summary>Is it <b>safe</b>?</summary>",
    "Yes &ndash; very.",
    "</details>",
    "",
    "<table><tr><th>Size</th><th>Price</th></tr><tr><td>S</td><td>5 €</td></tr></table>",
    "",
    "<style>p { color: red }</style>",
    "",
    "Mail [us](mailto:help@a.example?subject=x), [+1 55](tel:+155), [help@a.example](mailto:help@a.example).",
  ].join("\n");
  expect((await blocksOf(html)).blocks).toEqual([
    ["heading", 1, "Acme Manual"],
    ["paragraph", null, "Is it safe?\nYes – very."],
    ["paragraph", null, "Size | Price\nS | 5 €"],
    ["paragraph", null, "Mail us (help@a.example), +1 55 (+155), help@a.example."],
  ]);
});

test("comments of MDX are left out, and braces in code stay", async () => {
  const { blocks } = await blocksOf(
    "Before {/* a note\n\n# for editors */}after.\n\n`{/* shown */}`\n\n```jsx\n{/* kept */}\n```",
  );
  expect(blocks).toEqual([
    ["paragraph", null, "Before after."],
    ["paragraph", null, "{/* shown */}"],
    ["code", null, "{/* kept */}"],
  ]);
});

test("comments in code stay", async () => {
  expect((await blocksOf("`<!-- a -->` and <!-- gone -->\n\n```html\n<!-- b -->\n```")).blocks).toEqual([
    ["paragraph", null, "<!-- a --> and"],
    ["code", null, "<!-- b -->"],
  ]);
});

test("a long file is read in parts without losing or joining anything", async () => {
  const section = (at: number) =>
    `## Part ${at}\n\nSee [link ${at}][r${at}] and text ${"word ".repeat(50)}end ${at}.\n`;
  const count = 1_000;
  const references = Array.from({ length: count }, (_, at) => `[r${at}]: https://a.example/${at}`).join("\n");
  const { blocks } = await blocksOf(
    `${Array.from({ length: count }, (_, at) => section(at)).join("\n")}\n${references}`,
  );
  expect(blocks.length).toBe(2 * count);
  expect(blocks.at(-1)?.[2]).toMatch(/^See link 999 and text (word ){50}end 999\.$/);
  expect(blocks.filter(([kind]) => kind === "heading").length).toBe(count);
});

test("a table that is read in parts keeps the names of its columns", async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => `| item ${at} | ${at} euros each |`);
  const { blocks } = await blocksOf(["| Item | Price |", "|---|---|", ...rows].join("\n"));
  expect(blocks.length).toBeGreaterThan(1);
  for (const [kind, , text] of blocks) {
    expect(kind).toBe("table");
    expect(text).toMatch(/^Item \| Price\nitem \d+ \| \d+ euros each/);
  }
  expect(
    blocks
      .map(([, , text]) => text)
      .join("\n")
      .match(/^item/gm)?.length,
  ).toBe(5_000);
});
