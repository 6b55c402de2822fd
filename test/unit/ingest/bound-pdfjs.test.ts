import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { boundPdfjs } from "../../../scripts/bound-pdfjs.ts";

const { resolve } = createRequire(import.meta.url);
const source = readFileSync(resolve("unpdf").replace(/index\.\w+$/, "pdfjs.mjs"), "utf8");

test("every place of pdf.js that allocates what a file claims, or works for long, has its check, and another version is refused", () => {
  const bounded = boundPdfjs(source);
  expect(bounded.match(/takeBytes\(|takeEntries\(|refuse\(\)/g)).toHaveLength(6);
  expect(bounded.match(/pace\.(?:isDue|rest|show)\(/g)).toHaveLength(4);
  expect(() => boundPdfjs(source.replace("mapCidRange(e,t,n)", "mapCidRange(a,b,c)"))).toThrow(/pdf.js has changed/);
});

test("the character maps are of the version of pdf.js that reads them", () => {
  const { version } = JSON.parse(readFileSync(resolve("pdfjs-dist/package.json"), "utf8"));
  expect(source).toContain(`apiVersion:\`${version}\``);
});
