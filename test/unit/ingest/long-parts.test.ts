import { expect, test } from "vitest";
import type { DocumentFormat } from "../../../src/domain/knowledge/format/document-format.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { tooComplex } from "../../../src/ingest/extract/extraction-error.ts";
import { type XmlToken, xmlTokens } from "../../../src/ingest/extract/xml-tokens.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildEpub } from "../../support/documents/build-epub.ts";
import { buildOdf } from "../../support/documents/build-odf.ts";
import { buildPptx } from "../../support/documents/build-pptx.ts";
import { buildXlsx } from "../../support/documents/build-xlsx.ts";
import { bytesOf, failureOf } from "./blocks-of.ts";

const many = <T>(make: (at: number) => T) => Array.from({ length: 20_000 }, (_, at) => make(at));
const long: [DocumentFormat, () => Uint8Array][] = [
  ["docx", () => buildDocx(many((at) => paragraphXml(`Part ${at}.`)).join(""))],
  ["odt", () => buildOdf("text", many((at) => `<text:p>Part ${at}.</text:p>`).join(""))],
  ["pptx", () => buildPptx([{ items: many((at) => `Part ${at}.`) }])],
  ["xlsx", () => buildXlsx([{ name: "Parts", rows: many((at) => [`Part ${at}.`]) }])],
  ["epub", () => buildEpub({ chapters: { a: many((at) => `<p>Part ${at}.</p>`).join("") } })],
  ["html", () => bytesOf(many((at) => `<p>Part ${at}.</p>`).join(""))],
  ["json", () => bytesOf(JSON.stringify(many((at) => `Part ${at}.`).map((name, size) => ({ name, size }))))],
  ["csv", () => bytesOf(many((at) => `Part ${at}.,${at}\n`).join(""))],
];

test.for(long)("a long %s file is read in pieces, and can be given up between them", async ([format, build]) => {
  const bytes = build();
  let pauses = 0;
  const { text } = await extract(
    format,
    bytes,
    async () => {},
    async () => void pauses++,
  );
  expect(text.match(/Part \d+\./g)).toHaveLength(20_000);
  expect(pauses).toBeGreaterThan(1);
  const giveUp = async () => Promise.reject(tooComplex());
  expect(await failureOf(extract(format, bytes, async () => {}, giveUp))).toBe("too_complex");
});

test("wherever a document is cut into pieces, its tokens are the same", async () => {
  const xml = `<?xml version="1.0"?><a x="1 > 0"><!-- 2 > 1 <b> --><c>5 &gt; 4</c><![CDATA[<d> > e]]><f/></a>`;
  const textOf = (token: XmlToken) => (token.type === "text" ? token.text : `<${token.type} ${token.name}>`);
  const read = async (...pieces: string[]) => {
    const texts: string[] = [];
    for await (const tokens of xmlTokens(oneByOne(pieces))) for (const token of tokens) texts.push(textOf(token));
    return texts.join("");
  };
  const expected = await read(xml);
  for (let first = 1; first < xml.length; first++) {
    for (let second = first + 1; second < xml.length; second++) {
      expect(await read(xml.slice(0, first), xml.slice(first, second), xml.slice(second))).toBe(expected);
    }
  }
});

async function* oneByOne(pieces: string[]) {
  yield* pieces;
}
