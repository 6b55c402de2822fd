import { expect, test } from "vitest";
import { detectFormat } from "../../../src/domain/knowledge/format/detect-format.ts";
import { extractDocx } from "../../../src/ingest/extract/docx/extract-docx.ts";
import { extractOdf } from "../../../src/ingest/extract/odf/extract-odf.ts";
import { extractPptx } from "../../../src/ingest/extract/pptx/extract-pptx.ts";
import { extractXlsx } from "../../../src/ingest/extract/xlsx/extract-xlsx.ts";
import { formatNumber } from "../../../src/ingest/extract/xlsx/format-number.ts";
import { numberFormat } from "../../../src/ingest/extract/xlsx/number-format.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildOdf, odfTable } from "../../support/documents/build-odf.ts";
import { buildPptx } from "../../support/documents/build-pptx.ts";
import { buildXlsx } from "../../support/documents/build-xlsx.ts";
import { buildZip } from "../../support/documents/build-zip.ts";
import { blocksOf, silent } from "./blocks-of.ts";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relations(...all: [id: string, type: string, target: string, isExternal?: boolean][]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, isExternal]) =>
        `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;
}

const LEVEL = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

const item = (list: number, level: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

async function listOf(numbering: string, body: string): Promise<string[]> {
  const bytes = buildDocx(body, { "word/numbering.xml": `<w:numbering ${WORD}>${numbering}</w:numbering>` });
  return blocksOf(await extractDocx(bytes));
}

test("Word: numbers of each format, restarts, starts of their own, legal numbers", async () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${LEVEL(0, "upperRoman", "Article %1")}${LEVEL(1, "decimal", "§ %1.%2", "<w:isLgl/>")}${LEVEL(2, "lowerLetter", "(%3)")}${LEVEL(3, "bullet", "•")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
  const body = [
    item(1, 0, "Scope"),
    item(1, 1, "What"),
    item(1, 2, "one"),
    item(1, 2, "two"),
    item(1, 3, "bullet"),
    item(1, 0, "Term"),
    item(1, 1, "When"),
    item(1, 2, "again one"),
    item(2, 0, "Seventh"),
    item(1, 0, "Next"),
  ];
  expect(await listOf(numbering, body.join(""))).toEqual([
    "list: Article I Scope\n  § 1.1 What\n    (a) one\n    (b) two\n      - bullet\nArticle II Term\n  § 2.1 When\n    (a) again one\nArticle VII Seventh\nArticle VIII Next",
  ]);
});

test("Word: headings have the numbers of the list that their style names", async () => {
  const styles = `<w:styles ${WORD}><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style></w:styles>`;
  const numbering = `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="3">${LEVEL(0, "decimal", "%1", '<w:pStyle w:val="H1"/>')}${LEVEL(1, "decimal", "%1.%2", '<w:pStyle w:val="H2"/>')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
  const body =
    paragraphXml("Orders", "H1") +
    paragraphXml("By post", "H2") +
    paragraphXml("Returns", "H1") +
    paragraphXml("Costs", "H2");
  const bytes = buildDocx(body, { "word/styles.xml": styles, "word/numbering.xml": numbering });
  expect(blocksOf(await extractDocx(bytes))).toEqual([
    "heading 1: 1 Orders",
    "heading 2: 1.1 By post",
    "heading 1: 2 Returns",
    "heading 2: 2.1 Costs",
  ]);
});

test("Word: the parts have any name and any prefix, in the strict form too", async () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const bytes = buildZip({
    "[Content_Types].xml":
      '<Types><Override PartName="/content/main.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="${strict}/officeDocument" Target="/content/main.xml"/></Relationships>`,
    "content/_rels/main.xml.rels": `<Relationships><Relationship Id="s" Type="${strict}/styles" Target="looks.xml"/><Relationship Id="f" Type="${strict}/footnotes" Target="notes.xml"/></Relationships>`,
    "content/looks.xml":
      '<styles xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><style q:styleId="H"><name q:val="heading 2"/></style></styles>',
    "content/notes.xml":
      '<x:footnotes xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:footnote><x:p><x:r><x:t>A note.</x:t></x:r></x:p></x:footnote></x:footnotes>',
    "content/main.xml":
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="H"/></x:pPr><x:r><x:t>Returns</x:t></x:r></x:p><x:p><x:r><x:t>Ten days.</x:t></x:r></x:p></x:body></x:document>',
  });
  expect(detectFormat({ bytes, filename: "a.docx", contentType: "" })).toBe("docx");
  expect(blocksOf(await extractDocx(bytes))).toEqual([
    "heading 2: Returns",
    "paragraph: Ten days.",
    "paragraph: A note.",
  ]);
});

test("Word: text hidden by a style, and deleted rows, are not told; a run can be shown again", async () => {
  const styles = `<w:styles ${WORD}><w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Internal"><w:name w:val="Internal"/><w:basedOn w:val="Secret"/></w:style></w:styles>`;
  const run = (text: string, properties: string) =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const row = (text: string, properties = "") =>
    `<w:tr><w:trPr>${properties}</w:trPr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>`;
  const body = `<w:p>${run("Shown. ", "")}${run("Margin 40. ", '<w:rStyle w:val="Secret"/>')}${run("Shown too.", '<w:vanish w:val="0"/>')}</w:p>${paragraphXml("Internal price", "Internal")}<w:tbl>${row("kept")}${row("gone", '<w:del w:id="1" w:author="a"/>')}</w:tbl>`;
  expect(blocksOf(await extractDocx(buildDocx(body, { "word/styles.xml": styles })))).toEqual([
    "paragraph: Shown. Shown too.",
    "table: kept | 1",
  ]);
});

test("Word: targets of links, once for a link in parts, and what pictures show", async () => {
  const link = (id: string, text: string) =>
    `<w:hyperlink r:id="${id}"><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:hyperlink>`;
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://a.example/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Terms</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const picture = (text: string) =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x" descr="${text}"/></wp:inline></w:drawing></w:r></w:p>`;
  const body = `<w:p>${link("m", "Write to us")}</w:p><w:p>${link("t", "Call ")}${link("t", "us")}</w:p><w:p>${link("p", "shop.example/help")}</w:p><w:p>${link("f", "local")}</w:p><w:p>${field}</w:p>${picture("Plug of the charger, three pins")}${picture("image 3.png")}`;
  const bytes = buildDocx(body, {
    "word/_rels/document.xml.rels": relations(
      ["m", "hyperlink", "mailto:help@shop.example?subject=Hi", true],
      ["t", "hyperlink", "tel:+49301234", true],
      ["p", "hyperlink", "https://shop.example/help", true],
      ["f", "hyperlink", "file:///C:/secret.docx", true],
    ),
  });
  expect(blocksOf(await extractDocx(bytes))).toEqual([
    "paragraph: Write to us (help@shop.example)",
    "paragraph: Call us (+49301234)",
    "paragraph: shop.example/help",
    "paragraph: local",
    "paragraph: Terms (https://a.example/b)",
    "paragraph: [Plug of the charger, three pins]",
  ]);
});

test.each([
  ["0%", 0.07, "7%"],
  ["000-00-0000", 12_345_678, "012-34-5678"],
  ["[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 5_551_234, "555-1234"],
  ["# ??/??", 2.25, "2 1/4"],
  ["#,##0.00\\ [$€-407]", 1234.5, "1234.50 €"],
  ["[$$-409]#,##0.00", 12.5, "$12.50"],
  ['_-* #,##0.00\\ "€"_-', -12.5, "-12.50 €"],
  ["#,##0;[Red](#,##0)", -1200, "(1200)"],
  ['[>=1000]0.0," k";0', 1500, "1.5 k"],
  ['0" pcs";-0" pcs";"sold out"', 0, "sold out"],
  ["0.00E+00", 12_345, "1.23E+04"],
  [";;;", 5, ""],
  ['"No. "0000', 42, "No. 0042"],
  ["dd.mm.yyyy", 45_366, "2024-03-15"],
  ["[$-409]mmmm yyyy", 45_366, "March 2024"],
  ["General", 1_234_567_890_123, "1234567890123"],
  ["bad[[", 7, "7"],
])("Excel: a number in the format %s", (code, value, shown) => {
  expect(formatNumber(String(value), numberFormat(170, code), false)).toBe(shown);
});

test("Excel: cells merged over columns are repeated where other rows have values, titles are not", async () => {
  const rows = [
    ["Opening hours 2026"],
    ["Plan", "Jan", "Feb", "Mar"],
    ["Basic", "not sold", null, 19],
    ["Large", 29, 29, 39],
  ];
  const document = await extractXlsx(buildXlsx([{ name: "n", rows, merged: ["A1:D1", "B3:C3"] }]), silent);
  expect(blocksOf(document)).toEqual([
    "heading 1: n",
    "heading 2: Opening hours 2026",
    "table: Plan | Jan | Feb | Mar\nBasic | not sold | not sold | 19\nLarge | 29 | 29 | 39",
  ]);
});

test("PowerPoint: a lost slide leaves the others with their numbers; numbers, links and merged cells are told", async () => {
  const shapes = `<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}"><p:nvSpPr><p:cNvPr id="1" name="x"/><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr><p:txBody>${["Unpack", "Charge"].map((text) => `<a:p><a:pPr><a:buAutoNum type="arabicParenR" startAt="3"/></a:pPr><a:r><a:t>${text}</a:t></a:r></a:p>`).join("")}<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:rPr><a:hlinkClick r:id="L"/></a:rPr><a:t>Manual</a:t></a:r></a:p></p:txBody></p:sp>`;
  const hidden =
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="y" hidden="1"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Secret</a:t></a:r></a:p></p:txBody></p:sp>';
  const table =
    '<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Plan</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>Jan</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>Feb</a:t></a:r></a:p></a:txBody></a:tc></a:tr><a:tr><a:tc><a:txBody><a:p><a:r><a:t>Basic</a:t></a:r></a:p></a:txBody></a:tc><a:tc gridSpan="2"><a:txBody><a:p><a:r><a:t>free</a:t></a:r></a:p></a:txBody></a:tc><a:tc hMerge="1"><a:txBody><a:p/></a:txBody></a:tc></a:tr></a:tbl>';
  const bytes = buildPptx([
    { title: "One", text: "First." },
    { title: "Two", text: "Second." },
  ]);
  const files = {
    "_rels/.rels": relations(["p", "officeDocument", "ppt/deck.xml"]),
    "[Content_Types].xml": "<Types/>",
    "ppt/deck.xml": `<x:presentation xmlns:x="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:rel="${RELATIONS}"><x:sldIdLst><x:sldId id="1" rel:id="a"/><x:sldId id="2" rel:id="b"/></x:sldIdLst></x:presentation>`,
    "ppt/_rels/deck.xml.rels": relations(["a", "slide", "slides/gone.xml"], ["b", "slide", "slides/kept.xml"]),
    "ppt/slides/kept.xml": `<p:sld>${shapes}${hidden}${table}</p:sld>`,
    "ppt/slides/_rels/kept.xml.rels": relations(["L", "hyperlink", "https://shop.example/m.pdf", true]),
  };
  expect(detectFormat({ bytes, filename: "a.pptx", contentType: "" })).toBe("pptx");
  const lost = buildZip(files);
  expect(detectFormat({ bytes: lost, filename: "a.pptx", contentType: "" })).toBe("pptx");
  expect(blocksOf(await extractPptx(lost, silent))).toEqual([
    "heading 1: Slide 2 @2",
    "list: 3) Unpack\n4) Charge @2",
    "paragraph: Manual (https://shop.example/m.pdf) @2",
    "table: Plan | Jan | Feb\nBasic | free | free @2",
  ]);
});

test("OpenDocument: numbers of lists and headings, hidden words, links, pictures", async () => {
  const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style><style:style style:name="Hid" style:family="text"><style:text-properties text:display="none"/></style:style>`;
  const listItem = (inside: string, more = "") => `<text:list-item ${more}>${inside}</text:list-item>`;
  const body = `<text:list text:style-name="L">${listItem("<text:p>Unpack</text:p>")}${listItem(`<text:p>Charge</text:p><text:list>${listItem("<text:p>two hours</text:p>")}</text:list>`)}</text:list>
    <text:list text:style-name="L" text:continue-numbering="true">${listItem("<text:p>Use</text:p>")}</text:list>
    <text:p>Visible <text:span text:style-name="Hid">margin 40</text:span><text:a xlink:href="mailto:help@shop.example">write</text:a></text:p>
    <text:section text:display="none"><text:p>Internal</text:p></text:section>
    <text:p><draw:frame><draw:image xlink:href="p.png"/><svg:desc>Plug with three pins</svg:desc></draw:frame></text:p>`;
  const xmlns =
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
  const bytes = buildOdf("text", body.replace("<text:list ", `<text:list ${xmlns} `), { styles });
  expect(blocksOf(await extractOdf(bytes))).toEqual([
    "list: 1. Unpack\n2. Charge\n  a) two hours\n3. Use",
    "paragraph: Visible write (help@shop.example)",
    "paragraph: [Plug with three pins]",
  ]);
});

test("OpenDocument: a compressed mimetype and other prefixes are no reason to refuse a file", async () => {
  const content = `<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:h t:outline-level="2">Returns</t:h><t:p>Ten days.</t:p></o:text></o:body></o:document-content>`;
  const bytes = buildZip({ "content.xml": content, mimetype: "application/vnd.oasis.opendocument.text" });
  expect(detectFormat({ bytes, filename: "a.odt", contentType: "" })).toBe("odt");
  expect(blocksOf(await extractOdf(bytes))).toEqual(["heading 2: Returns", "paragraph: Ten days."]);
  const sheet = buildOdf(
    "spreadsheet",
    odfTable("Prices", [
      ["Item", "Price"],
      ["Lamp", "20"],
    ]),
  );
  expect(detectFormat({ bytes: sheet, filename: "a.ods", contentType: "" })).toBe("ods");
});

test("an archive with a lost sheet is read without it; one without any is damaged", async () => {
  const workbook = `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="Gone" r:id="a"/><sheet name="Kept" r:id="b"/></sheets></workbook>`;
  const files = {
    "_rels/.rels": relations(["w", "officeDocument", "xl/book1.xml"]),
    "xl/book1.xml": workbook,
    "xl/_rels/book1.xml.rels": relations(["a", "worksheet", "gone.xml"], ["b", "worksheet", "kept.xml"]),
  };
  const kept = '<worksheet><sheetData><row><c t="inlineStr"><is><t>Lamp</t></is></c></row></sheetData></worksheet>';
  const bytes = buildZip({ ...files, "xl/kept.xml": kept });
  expect(detectFormat({ bytes, filename: "a.xlsx", contentType: "" })).toBe("xlsx");
  expect(blocksOf(await extractXlsx(bytes, silent))).toEqual(["heading 1: Kept", "paragraph: Lamp"]);
  await expect(extractXlsx(buildZip(files), silent)).rejects.toMatchObject({ failure: "corrupt_file" });
});
