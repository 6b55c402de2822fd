import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/web/chat/markdown/parse-markdown.ts";
import { safeLink } from "../../../src/web/chat/markdown/safe-link.ts";

const text = (texts: string) => ({ kind: "text", text: texts });

test("paragraphs, lists, emphasis, code and links are read", () => {
  expect(
    parseMarkdown("# Care\nA **bold** and *slanted* `x < y`.\n\n1. one\n2. two\n\n> said\n\n```\n**raw**\n```"),
  ).toEqual([
    { kind: "heading", lines: [[text("Care")]] },
    {
      kind: "paragraph",
      lines: [
        [
          text("A "),
          { kind: "strong", inside: [text("bold")] },
          text(" and "),
          { kind: "emphasis", inside: [text("slanted")] },
          text(" "),
          { kind: "code", text: "x < y" },
          text("."),
        ],
      ],
    },
    { kind: "list", isOrdered: true, start: 1, items: [[text("one")], [text("two")]] },
    { kind: "quote", lines: [[text("said")]] },
    { kind: "code", text: "**raw**" },
  ]);
  const [paragraph] = parseMarkdown("See https://shop.example/a?b=1. [Mail](mailto:a@shop.example)");
  expect(paragraph).toEqual({
    kind: "paragraph",
    lines: [
      [
        text("See "),
        { kind: "link", href: "https://shop.example/a?b=1", inside: [text("https://shop.example/a?b=1")] },
        text(". "),
        { kind: "link", href: "mailto:a@shop.example", inside: [text("Mail")] },
      ],
    ],
  });
});

test("a tag, a script's address and a mark that cites nothing stay text", () => {
  for (const texts of [
    "<img src=x onerror=alert(1)>",
    "[press](javascript:alert)",
    "[press](JaVaScRiPt:alert)",
    "[press](data:text/html,x)",
    "[press](//evil.test)",
    "[9]",
    "2 * 3 * 4",
  ]) {
    expect(parseMarkdown(texts, [1])).toEqual([{ kind: "paragraph", lines: [[text(texts)]] }]);
  }
  expect(parseMarkdown("Two years [1].", [1])).toEqual([
    { kind: "paragraph", lines: [[text("Two years "), { kind: "mark", marker: 1 }, text(".")]] },
  ]);
});

test("links lead to http, https and mail, and nowhere else", () => {
  expect(safeLink("https://shop.example")).toBe("https://shop.example/");
  expect(safeLink("mailto:a@shop.example")).toBe("mailto:a@shop.example");
  for (const written of [
    "javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    " https://a.b",
    "https://",
    "/path",
  ]) {
    expect(safeLink(written), written).toBeNull();
  }
});

test("long odd words are read in no time", () => {
  const start = performance.now();
  for (const odd of ["*", "**a", "[", "[a](", "`", "> ", "1. ", "https://"]) parseMarkdown(odd.repeat(5_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  ["https://a.test/Mercury_(planet)", "https://a.test/Mercury_(planet)", ""],
  ["(see https://a.test/Mercury_(planet)).", "https://a.test/Mercury_(planet)", ")."],
  ["(https://a.test/a)", "https://a.test/a", ")"],
  ["https://a.test/((a)b)", "https://a.test/((a)b)", ""],
  ["https://a.test/a))", "https://a.test/a", "))"],
  ["https://a.test/?q[0]=1&r=[2]", "https://a.test/?q[0]=1&r=[2]", ""],
  ["[https://a.test/a].", "https://a.test/a", "]."],
  ["https://a.test/a_(b)!?", "https://a.test/a_(b)", "!?"],
  ["（https://a.test/a）。", "https://a.test/a", "）。"],
  ["见 https://a.test/a。下一句", "https://a.test/a", "。下一句"],
])("a bare address in %s keeps a bracket whose partner is inside it", (line, address, rest) => {
  const [block] = parseMarkdown(line);
  const pieces = block?.kind === "paragraph" ? block.lines[0]! : [];
  const at = pieces.findIndex((piece) => piece.kind === "link");
  expect(pieces[at]).toMatchObject({ inside: [text(address)] });
  expect(pieces.slice(at + 1)).toEqual(rest === "" ? [] : [text(rest)]);
});

test("a link keeps the brackets of its address", () => {
  const [block] = parseMarkdown("[Mercury](https://a.test/Mercury_(planet)).");
  expect(block).toMatchObject({ lines: [[{ kind: "link", href: "https://a.test/Mercury_(planet)" }, text(".")]] });
});
