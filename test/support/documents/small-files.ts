import { buildDocx, paragraphXml } from "./build-docx.ts";
import { buildEpub } from "./build-epub.ts";
import { buildOdf, odfTable } from "./build-odf.ts";
import { buildPdf } from "./build-pdf.ts";
import { buildPptx } from "./build-pptx.ts";
import { buildXlsx } from "./build-xlsx.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const rows = [
  ["Boat", "Seats", "Deposit"],
  ["Otter", "4", "60 euros"],
  ["Seal", "2", "35 euros"],
];

/** One small whole file of each format, by the name it would be uploaded under. */
export const smallFiles: Record<string, Uint8Array> = {
  "a.pdf": buildPdf({ pages: [[{ text: "The Otter takes a deposit of 60 euros.", y: 700 }]] }),
  "a.docx": buildDocx(paragraphXml("Boats", "Heading1") + paragraphXml("The Otter takes a deposit of 60 euros.")),
  "a.xlsx": buildXlsx([{ name: "Boats", rows, merged: ["A2:A3"] }]),
  "a.pptx": buildPptx([{ title: "Boats", items: ["Otter", [1, "60 euros"]], rows }]),
  "a.odt": buildOdf(
    "text",
    `<text:h text:outline-level="1">Boats</text:h><text:p>Otter</text:p>${odfTable("t", rows)}`,
  ),
  "a.ods": buildOdf("spreadsheet", odfTable("Boats", rows)),
  "a.odp": buildOdf("presentation", "<draw:page><draw:frame><text:p>Otter</text:p></draw:frame></draw:page>"),
  "a.epub": buildEpub({ chapters: { "a.xhtml": "<h1>Boats</h1><p>The Otter takes a deposit of 60 euros.</p>" } }),
  "a.html": bytesOf("<html><h1>Boats</h1><p>The Otter takes a deposit of 60 euros."),
  "a.md": bytesOf("# Boats\n\n| Boat | Seats |\n|---|---|\n| Otter | 4 |\n\nThe Otter takes a deposit of 60 euros.\n"),
  "a.csv": bytesOf(rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n")),
  "a.json": bytesOf(JSON.stringify({ boats: rows.map(([boat, seats]) => ({ boat, seats })) })),
  "a.txt": bytesOf("Boats\n\nThe Otter takes a deposit of 60 euros. Ёлки.\n"),
};

/** Those that Node reads: pages need the runtime's own parser. */
export const withoutPages = Object.entries(smallFiles).filter(([name]) => !/\.(html|epub)$/.test(name));
