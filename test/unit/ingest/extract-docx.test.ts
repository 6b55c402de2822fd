import { expect, test } from "vitest";
import { extractDocx } from "../../../src/ingest/extract/docx/extract-docx.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildZip } from "../../support/documents/build-zip.ts";

async function blocksOf(body: string) {
  const document = await extractDocx(buildDocx(body));
  return document.blocks.map(({ kind, level, start, end }) => [kind, level ?? null, document.text.slice(start, end)]);
}

test("headings by style: outline level, name, and what a style is based on", async () => {
  expect(
    await blocksOf(
      paragraphXml("Orders", "Heading1") +
        paragraphXml("Delivery", "Berschrift2") +
        paragraphXml("By post", "Custom") +
        paragraphXml("Two days &amp; a half."),
    ),
  ).toEqual([
    ["heading", 1, "Orders"],
    ["heading", 2, "Delivery"],
    ["heading", 2, "By post"],
    ["paragraph", null, "Two days & a half."],
  ]);
});

test("items of a list are one block, by style or by numbering", async () => {
  const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>inner</w:t></w:r></w:p>`;
  expect(await blocksOf(paragraphXml("first", "ListBullet") + numbered + paragraphXml("last", "ListBullet"))).toEqual([
    ["list", null, "- first\n  - inner\n- last"],
  ]);
});

test("a table is rows of cells; one inside a cell is part of it", async () => {
  const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const inner = `<w:tbl>${row(paragraphXml("a"), paragraphXml("b"))}</w:tbl>${paragraphXml("")}`;
  expect(
    await blocksOf(
      `<w:tbl><w:tblPr/>${row(paragraphXml("Plan"), paragraphXml("Price"))}${row(paragraphXml("Basic") + paragraphXml("small"), inner)}</w:tbl>`,
    ),
  ).toEqual([["table", null, "Plan | Price\nBasic small | a b"]]);
});

test("what was deleted is gone, what was inserted is there, and a field shows its result", async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  expect(
    await blocksOf(
      `<w:p>${run("Refunds take ")}<w:del><w:r><w:delText>three</w:delText></w:r></w:del><w:ins>${run("two")}</w:ins>` +
        `<w:r><w:instrText> PAGE </w:instrText></w:r>${run(" weeks")}<w:r><w:br/></w:r>${run("or less")}</w:p>`,
    ),
  ).toEqual([["paragraph", null, "Refunds take two weeks\nor less"]]);
});

test("notes come after the text", async () => {
  const notes = `<w:footnotes><w:footnote>${paragraphXml("Working days only.")}</w:footnote></w:footnotes>`;
  const document = await extractDocx(buildDocx(paragraphXml("Two days."), { "word/footnotes.xml": notes }));
  expect(document.text).toBe("Two days.\n\nWorking days only.");
});

const failureOf = async (bytes: Uint8Array) =>
  await extractDocx(bytes).then(
    () => "read",
    (error) => error.failure ?? error,
  );

test("an archive cut short is corrupt", async () => {
  const whole = buildDocx(paragraphXml("text"));
  expect(await failureOf(whole.slice(0, whole.length - 40))).toBe("corrupt_file");
});

test("a part whose data are damaged is corrupt", async () => {
  const damaged = buildDocx(paragraphXml(crypto.randomUUID().repeat(20)));
  const at = new TextDecoder("latin1").decode(damaged).indexOf("word/document.xml") + 17;
  damaged.fill(0xff, at, at + 60);
  expect(await failureOf(damaged)).toBe("corrupt_file");
});

test("a part that unpacks to hundreds of times its size is a bomb", async () => {
  const bomb = buildZip({ "word/document.xml": Buffer.alloc(60 * 1024 * 1024, " ") });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await failureOf(bomb)).toBe("decompression_bomb");
});
