import { expect, test } from "vitest";
import { detectFormat } from "../../../src/domain/knowledge/format/detect-format.ts";
import { extract } from "../../../src/ingest/extract/extract.ts";
import { readSample } from "../../support/documents/read-sample.ts";
import { blocksOf, silent } from "./blocks-of.ts";

test.each([
  ["main-part.docx", ["paragraph: Parcels are insured up to 400 euros."]],
  [
    "numbered.docx",
    [
      "list: 1. Scope of the warranty\n  1.1. The battery is excluded.\n  1.2. The charger is excluded.\n2. Term of the warranty\n  2.1. See clause 1.2 for the charger.",
    ],
  ],
  ["merged-down.docx", ["table: Model | Colour | Price\nFalcon | red | 110\nFalcon | blue | 125"]],
  ["merged-across.docx", ["table: Plan | Jan | Feb | Mar\nBasic | not sold | not sold | 19 EUR"]],
  ["hidden-run.docx", ["paragraph: Visible rule."]],
  ["leading-zeros.xlsx", ["heading 1: Prices", "table: Item | Value\nThing | 00501"]],
  ["telephone.xlsx", ["heading 1: Prices", "table: Item | Value\nThing | (555) 123-4567"]],
  ["not-calculated.xlsx", ["heading 1: Prices", "table: Item | Price\nLamp | (not calculated: =10*2)"]],
  ["link.xlsx", ["heading 1: Prices", "table: Doc | Where\nManual | Download (https://shop.example/manual.pdf)"]],
])("%s", async (filename, blocks) => {
  const bytes = readSample(filename);
  const format = detectFormat({ bytes, filename, contentType: "" });
  expect(blocksOf(await extract(format, bytes, silent))).toEqual(blocks);
});
