import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { findTestVirus } from "../../../src/domain/knowledge/format/find-test-virus.ts";
import { buildDocx, paragraphXml } from "../../support/documents/build-docx.ts";
import { buildZip } from "../../support/documents/build-zip.ts";
import { EICAR } from "../../support/eicar.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const packed = buildZip({ "eicar.com": EICAR });
const other = { "readme.txt": "nothing here" };

test.each([
  ["as it is", bytesOf(EICAR)],
  ["with white space after it", bytesOf(`${EICAR}\r\n`)],
  ["within a text", bytesOf(`a text\n${EICAR}\nwith it`)],
  ["in an archive", buildZip({ ...other, "eicar.com": EICAR })],
  ["stored in an archive", buildZip({ ...other, "eicar.com": EICAR }, ["eicar.com"])],
  ["in the text of a Word file", buildDocx(paragraphXml(EICAR.replaceAll("&", "&amp;")))],
  ["in a part of a Word file", buildDocx(paragraphXml("clean"), { "word/embeddings/a.bin": EICAR })],
  ["in an archive in an archive", buildZip({ "inner.zip": packed })],
])("found %s", async (_, bytes) => {
  expect(await findTestVirus(bytes)).toBe("EICAR-Test-File");
});

test.each([
  ["half of it", bytesOf(EICAR.slice(28))],
  ["a clean Word file", buildDocx(paragraphXml("clean"))],
  ["an archive of noise", buildZip({ "noise.bin": randomBytes(100_000) })],
  ["a damaged archive", packed.map((byte, at) => (at > 60 && at < 80 ? 0xff : byte))],
  ["a cut archive", packed.slice(0, 60)],
  ["gzip", gzipSync(EICAR)],
])("nothing in %s", async (_, bytes) => {
  expect(await findTestVirus(new Uint8Array(bytes))).toBeNull();
});

test("a bomb of archives in archives, a large one and one of many files take bounded time", async () => {
  let nested = buildZip({ "a.bin": Buffer.alloc(8 << 20) });
  for (let level = 0; level < 3; level++)
    nested = buildZip(Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`${at}.zip`, nested])));
  expect(await findTestVirus(nested)).toBeNull();
  expect(await findTestVirus(buildZip({ "a.bin": Buffer.alloc(300 << 20) }))).toBeNull();
  expect(
    await findTestVirus(buildZip(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`${at}`, "x"])))),
  ).toBeNull();
}, 60_000);
