import { expect, test } from "vitest";
import { extractHtml } from "../../../src/ingest/extract/html/extract-html.ts";
import { extractMarkdown } from "../../../src/ingest/extract/markdown/extract-markdown.ts";
import { blocksOf, bytesOf } from "./blocks-of.ts";

test("a line break in a page's source adds no blank inside Chinese or Japanese words", async () => {
  const page = "<p>Warranty\n   two years. 保修期\n  为<b>两\n年</b>。<br>2024\n年 ガイド\nブック</p>";
  const expected = "paragraph: Warranty two years. 保修期为两年。\n2024年 ガイドブック";
  expect(blocksOf(await extractHtml(bytesOf(page)))).toEqual([expected]);
});

test("a wrapped line of Markdown does not break Chinese or Japanese words; a hard break stays", async () => {
  const text = "保修期\n为**两\n年**。  \n电话\n\ntwo\nyears";
  expect(blocksOf(await extractMarkdown(bytesOf(text)))).toEqual([
    "paragraph: 保修期为两年。\n电话",
    "paragraph: two\nyears",
  ]);
});
