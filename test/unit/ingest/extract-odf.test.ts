import { expect, test } from "vitest";
import { extractOdf } from "../../../src/ingest/extract/odf/extract-odf.ts";
import { buildOdf, odfTable } from "../../support/documents/build-odf.ts";
import { blocksOf, failureOf } from "./blocks-of.ts";

test("a text: title, headings, lists, tables, notes after it; no comments, deleted text or contents", async () => {
  const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
  const body = `<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
<text:p text:style-name="P1">House rules</text:p>
<text:table-of-content><text:p>Refunds 1</text:p></text:table-of-content>
<text:h text:outline-level="2">Refunds &amp; <text:span>more</text:span></text:h>
<text:p>Money<text:s text:c="1"/>comes back<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Working days.</text:p></text:note-body></text:note> soon.<office:annotation><text:p>really?</text:p></office:annotation></text:p>
<text:list><text:list-item><text:p>first</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>
${odfTable("T", [
  ["Boat", "Price"],
  ["Otter", "60 EUR"],
])}`;
  const document = await extractOdf(buildOdf("text", body, { styles }));
  expect(document.title).toBe("House rules");
  expect(blocksOf(document)).toEqual([
    "heading 1: House rules",
    "heading 2: Refunds & more",
    "paragraph: Money comes back soon.",
    "list: - first\n  - inner",
    "table: Boat | Price\nOtter | 60 EUR",
    "paragraph: Working days.",
  ]);
});

test("a sheet: its name, shown values, repeated and merged cells; hidden tables, rows and columns are not told", async () => {
  const styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const body = `<table:table table:name="Boats"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16382"/>
<table:table-row><table:table-cell><text:p>Boat</text:p></table:table-cell><table:table-cell><text:p>Cost</text:p></table:table-cell><table:table-cell><text:p>Day</text:p></table:table-cell><table:table-cell><text:p>Price</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Otter</text:p></table:table-cell><table:table-cell><text:p>20</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-03-05T09:30:00"><text:p>3/5/26</text:p></table:table-cell><table:table-cell office:value-type="currency" office:value="60"><text:p>60.00 €</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell/><table:table-cell><text:p>Sunday</text:p></table:table-cell><table:table-cell><text:p>80.00 €</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell><text:p>Sold</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
${odfTable(
  "Secret",
  [
    ["a", "b"],
    ["c", "d"],
  ],
  'table:style-name="ta2"',
)}`;
  expect(blocksOf(await extractOdf(buildOdf("spreadsheet", body, { styles })))).toEqual([
    "heading 1: Boats",
    "table: Boat | Day | Price\nOtter | 2026-03-05 09:30:00 | 60.00 €\nOtter | Sunday | 80.00 €",
  ]);
});

test("a presentation: slides under their titles with their numbers; hidden ones and notes are not told", async () => {
  const styles =
    '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
  const slide = (title: string, body: string, style = "dp1") =>
    `<draw:page draw:style-name="${style}"><draw:frame presentation:class="title"><draw:text-box><text:p>${title}</text:p></draw:text-box></draw:frame><draw:frame><draw:text-box>${body}</draw:text-box></draw:frame><presentation:notes><text:p>notes</text:p></presentation:notes></draw:page>`;
  const body =
    slide("Welcome", "<text:p>Come in.</text:p>") +
    slide("Secret", "<text:p>leak</text:p>", "dp2") +
    slide("Prices", "<text:list><text:list-item><text:p>60 EUR</text:p></text:list-item></text:list>");
  expect(blocksOf(await extractOdf(buildOdf("presentation", body, { styles })))).toEqual([
    "heading 1: Welcome @1",
    "paragraph: Come in. @1",
    "heading 1: Prices @3",
    "list: - 60 EUR @3",
  ]);
});

test("one under a password says so, and one without a body is damaged", async () => {
  const manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
  expect(await failureOf(extractOdf(buildOdf("text", "<text:p>x</text:p>", { manifest })))).toBe("encrypted");
  expect(await failureOf(extractOdf(buildOdf("text", "").slice(0, 200)))).toBe("corrupt_file");
});
