import { expect, test } from "vitest";
import { extractPptx } from "../../../src/ingest/extract/pptx/extract-pptx.ts";
import { buildPptx } from "../../support/documents/build-pptx.ts";
import { blocksOf, failureOf, silent } from "./blocks-of.ts";

test("each slide stands under its title on its page, with lists, texts, tables and diagrams", async () => {
  const document = await extractPptx(
    buildPptx([
      { title: "Boats for rent", text: "From April to October" },
      {
        title: "Prices",
        items: ["By the hour", [1, "two at least"]],
        rows: [
          ["Boat", "Price"],
          ["Otter", "60 EUR"],
        ],
      },
      { text: "A slide without a title." },
      { title: "How it goes", diagram: ["Choose", "Pay & go"] },
    ]),
    silent,
  );
  expect(document.title).toBe("Boats for rent");
  expect(blocksOf(document)).toEqual([
    "heading 1: Boats for rent @1",
    "paragraph: From April to October @1",
    "heading 1: Prices @2",
    "list: - By the hour\n  - two at least @2",
    "table: Boat | Price\nOtter | 60 EUR @2",
    "heading 1: A slide without a title. @3",
    "heading 1: How it goes @4",
    "paragraph: Choose @4",
    "paragraph: Pay & go @4",
  ]);
});

test("hidden slides and speaker's notes are not told, and hidden slides count", async () => {
  const slides = [
    { title: "Shown", notes: "say nothing of the leak" },
    { title: "Secret", items: ["the leak"], isHidden: true },
    { title: "Shown too", items: ["dry"] },
  ];
  const document = await extractPptx(buildPptx(slides), silent);
  expect(blocksOf(document)).toEqual(["heading 1: Shown @1", "heading 1: Shown too @3", "list: - dry @3"]);
});

test("too many slides are too many pages", async () => {
  const slides = Array.from({ length: 2001 }, () => ({}));
  expect(await failureOf(extractPptx(buildPptx(slides), silent))).toBe("too_many_pages");
});
