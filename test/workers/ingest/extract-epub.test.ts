import fc from "fast-check";
import { expect, test } from "vitest";
import { extractDocx } from "../../../src/ingest/extract/docx/extract-docx.ts";
import { extractEpub } from "../../../src/ingest/extract/epub/extract-epub.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildEpub } from "../../support/documents/build-epub.ts";
import { buildZip } from "../../support/documents/build-zip.ts";
import { smallFiles } from "../../support/documents/small-files.ts";

const silent = async () => {};

async function blocksOf(bytes: Uint8Array) {
  const { blocks, text } = await extractEpub(bytes);
  return blocks.map(({ kind, level, start, end }) => [kind, level ?? null, text.slice(start, end)]);
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => "read",
    (error) => {
      if (error?.name !== "ExtractionError") throw error;
      return error.failure;
    },
  );

test("chapters come in the order of the spine, headings and lists and tables as on a page", async () => {
  const book = buildEpub({
    title: "House &amp; home",
    chapters: {
      "z first.xhtml": '<section><h1>One<a id="x"/></h1><p>First.</p><ul><li>a</li><li>b</li></ul></section>',
      "a-second.xhtml":
        "<h1>Two</h1><table><tr><th>Boat</th><th>Price</th></tr><tr><td>Otter</td><td>60</td></tr></table>",
    },
    others: { "left-out.xhtml": "<p>not in the spine</p>" },
  });
  expect((await extractEpub(book)).title).toBe("House & home");
  expect(await blocksOf(book)).toEqual([
    ["heading", 1, "One"],
    ["paragraph", null, "First."],
    ["list", null, "- a\n- b"],
    ["heading", 1, "Two"],
    ["table", null, "Boat | Price\nOtter | 60"],
  ]);
});

test("entities that a document type declares are not expanded", async () => {
  const laughs = `<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ""};`.repeat(10)}">`).join("")}`;
  const files = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
    "b.opf": `<!DOCTYPE p [${laughs}]><package><metadata><title>&lol9;</title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
    "a.xhtml": `<?xml version="1.0"?><!DOCTYPE html [${laughs}]><html><body><p>so &lol9; it goes</p></body></html>`,
  };
  expect(await blocksOf(buildZip(files))).toEqual([["paragraph", null, "so &lol9; it goes"]]);
});

test("a book that lost a chapter is read without it", async () => {
  const kept = buildEpub({ chapters: { "a.xhtml": "<p>kept</p>" } });
  const both = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    "b.opf": `<package><manifest><item id="a" href="gone.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>`,
  };
  expect(await blocksOf(kept)).toEqual([["paragraph", null, "kept"]]);
  expect(await blocksOf(buildZip({ ...both, "b.xhtml": "<html><body><p>still here</p></body></html>" }))).toEqual([
    ["paragraph", null, "still here"],
  ]);
  expect(await failureOf(extractEpub(buildZip(both)))).toBe("corrupt_file");
});

test("a page that is inserted into a Word document is read in its place", async () => {
  const related =
    '<Relationships><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/></Relationships>';
  const bytes = buildDocx(
    `${paragraphXml("Before.")}<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="c"/>${paragraphXml("After.")}`,
    {
      "word/_rels/document.xml.rels": related,
      "word/chunk.html": "<html><body><h2>Returns</h2><p>Within 21 days.</p></body></html>",
    },
  );
  const { blocks, text } = await extractDocx(bytes);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Before.",
    "Returns",
    "Within 21 days.",
    "After.",
  ]);
});

test("a protected book says so, one with protected fonts is read, one without a package is damaged", async () => {
  const chapters = { "a.xhtml": "<p>text</p>" };
  expect(await failureOf(extractEpub(buildEpub({ chapters, encrypted: ["OEBPS/text/a.xhtml"] })))).toBe("encrypted");
  expect(await failureOf(extractEpub(buildEpub({ chapters, encrypted: ["OEBPS/fonts/a.otf"] })))).toBe("read");
  expect(await failureOf(extractEpub(buildZip({ mimetype: "application/epub+zip" })))).toBe("corrupt_file");
});

test.for(["a.epub", "a.html"])("%s with bytes changed anywhere is read or fails in a known way", async (name) => {
  const whole = smallFiles[name]!;
  const change = fc.record({ at: fc.nat({ max: whole.length - 1 }), byte: fc.nat({ max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const bytes = whole.slice();
      for (const { at, byte } of changes) bytes[at] = byte;
      await failureOf(extract(name === "a.epub" ? "epub" : "html", bytes, silent));
    }),
    { numRuns: 200 },
  );
});
