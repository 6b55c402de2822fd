import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { extractPdf } from "../../../src/ingest/extract/pdf/extract-pdf.ts";
import { pageOf, stream } from "../../support/documents/raw-pdf.ts";
import { silent } from "./blocks-of.ts";

type Place = [left: number, bottom: number, right: number, top: number];

/** A page with words at places, and annotations. */
function pdfOf(words: [text: string, x: number, y: number][], annotations: (string | Uint8Array)[]): Uint8Array {
  const shown = words.map(([text, x, y]) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join("\n");
  const references = annotations.map((_, at) => `${at + 6} 0 R`).join(" ");
  return pageOf(stream("", new TextEncoder().encode(shown)), {
    more: annotations,
    page: `/Annots [${references}]`,
    catalogue: `/AcroForm << /Fields [${references}] /DA (/Helv 0 Tf 0 g) >>`,
  });
}

const field = (place: Place, entries: string) =>
  `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${place.join(" ")}] ${entries} >>`;
const state = (name: string) => stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", new TextEncoder().encode(name));

const linesOf = async (bytes: Uint8Array) => (await extractPdf(bytes, silent)).text.split(/\n+/);

test("the values of a form are read, with the names of their fields where nothing is written beside them", async () => {
  const form = readFileSync(path.join(import.meta.dirname, "../../data/documents/P07-form.pdf"));
  expect(await linesOf(new Uint8Array(form))).toEqual([
    "Request form for a replacement part",
    "serial: SN-4471-Q",
    "col: Blue",
  ]);
});

test("a value follows its label, a box stands before it, and passwords and hidden fields are not told", async () => {
  const box = (place: Place, name: string, on: boolean) =>
    field(
      place,
      `/FT /Btn /T (${name}) /V /${on ? "Yes" : "Off"} /AS /${on ? "Yes" : "Off"} /AP << /N << /Yes 14 0 R /Off 14 0 R >> >>`,
    );
  const pdf = pdfOf(
    [
      ["Customer:", 60, 740],
      ["Date:", 360, 740],
      ["Delivery:", 60, 700],
      ["Gift wrapping", 80, 660],
      ["Newsletter", 80, 620],
      ["Thank you.", 60, 400],
    ],
    [
      field([150, 735, 300, 753], "/FT /Tx /T (f1) /V (Ada Lovelace)"),
      field([400, 735, 480, 753], "/FT /Tx /T (f2) /V (2026-03-01)"),
      field([150, 695, 270, 713], "/FT /Ch /Ff 131072 /T (d) /V (x) /Opt [[(s) (Standard)] [(x) (Express)]]"),
      box([60, 657, 74, 671], "gift", true),
      box([60, 617, 74, 631], "news", false),
      field([60, 560, 300, 600], "/FT /Tx /Ff 4096 /TU (Remarks) /T (r) /V (Ring twice.\\nThen wait.)"),
      field([60, 520, 300, 540], "/FT /Tx /Ff 8192 /T (secret) /V (hunter2)"),
      field([60, 480, 300, 500], "/FT /Tx /T (internal) /V (margin 40)").replace("/F 4", "/F 2"),
      state(""),
    ],
  );
  expect(await linesOf(pdf)).toEqual([
    "Customer: Ada Lovelace Date: 2026-03-01",
    "Delivery: Express",
    "[x] Gift wrapping",
    "[ ] Newsletter",
    "Remarks: Ring twice. Then wait.",
    "Thank you.",
  ]);
});

test("text typed onto a page is read, and comments are not", async () => {
  const note = "/Type /Annot /Rect [60 690 300 710]";
  const pdf = pdfOf(
    [["Room 12", 60, 740]],
    [
      `<< ${note} /Subtype /FreeText /DA (/Helv 10 Tf) /Contents (Closed until May) >>`,
      `<< ${note} /Subtype /Text /Contents (ask the boss) >>`,
      `<< ${note} /Subtype /Highlight /QuadPoints [60 710 300 710 60 690 300 690] /Contents (check this) >>`,
    ],
  );
  expect(await linesOf(pdf)).toEqual(["Room 12", "Closed until May"]);
});

test("the address of a link stands behind its words, unless it is written there", async () => {
  const link = (place: Place, action: string) =>
    `<< /Type /Annot /Subtype /Link /Rect [${place.join(" ")}] /A << ${action} >> >>`;
  const pdf = pdfOf(
    [
      ["Ask our support team or read the terms of delivery before you order.", 60, 740],
      ["Call +1 555 0100 or open https://example.com/shop today.", 60, 700],
      ["See page 4.", 60, 660],
    ],
    [
      link([102, 737, 168, 750], "/S /URI /URI (mailto:help@example.com?subject=Hello)"),
      link([224, 737, 313, 750], "/S /URI /URI (https://example.com/terms)"),
      link([82, 697, 146, 710], "/S /URI /URI (tel:+15550100)"),
      link([189, 697, 305, 710], "/S /URI /URI (https://example.com/shop)"),
      link([60, 657, 110, 670], "/S /GoTo /D [3 0 R /Fit]"),
      link([60, 657, 110, 670], "/S /URI /URI (javascript:alert\\(1\\))"),
    ],
  );
  expect(await linesOf(pdf)).toEqual([
    "Ask our support team (help@example.com) or read the terms of delivery (https://example.com/terms) before you order.",
    "Call +1 555 0100 or open https://example.com/shop today.",
    "See page 4.",
  ]);
});
