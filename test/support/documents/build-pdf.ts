export interface PdfLine {
  text: string;
  /** Points from the left and from the bottom edge of an A4 page. */
  x?: number;
  y: number;
  size?: number;
  font?: "text" | "code";
}

export interface PdfOptions {
  pages: PdfLine[][];
  outline?: { title: string; page: number }[];
  /** An /Encrypt dictionary that no password opens. */
  isEncrypted?: boolean;
  /** A content stream to use as it is, deflated already, for the first page. */
  firstStream?: { bytes: Uint8Array; filter: string };
}

/** A small PDF 1.4 file, written object by object. Texts are Latin letters. */
export function buildPdf({ pages, outline = [], isEncrypted = false, firstStream }: PdfOptions): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (piece: string | Uint8Array) => {
    const bytes = typeof piece === "string" ? encoder.encode(piece) : piece;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, ...body: (string | Uint8Array)[]) => {
    offsets[number] = length;
    write(`${number} 0 obj\n`);
    for (const piece of body) write(piece);
    write("\nendobj\n");
  };

  const firstPage = 10;
  const pageObject = (index: number) => firstPage + index * 2;
  const outlineObject = (index: number) => firstPage + pages.length * 2 + index;
  write("%PDF-1.4\n");
  object(1, `<< /Type /Catalog /Pages 2 0 R${outline.length > 0 ? " /Outlines 5 0 R" : ""} >>`);
  const kids = pages.map((_, index) => `${pageObject(index)} 0 R`).join(" ");
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  object(3, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  object(4, "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>");
  if (outline.length > 0) {
    object(
      5,
      `<< /First ${outlineObject(0)} 0 R /Last ${outlineObject(outline.length - 1)} 0 R /Count ${outline.length} >>`,
    );
  }
  object(6, `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >>`);
  pages.forEach((lines, index) => {
    const resources = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>";
    object(
      pageObject(index),
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${pageObject(index) + 1} 0 R >>`,
    );
    const own = index === 0 ? firstStream : undefined;
    const stream = own?.bytes ?? encoder.encode(lines.map(showLine).join("\n"));
    const filter = own === undefined ? "" : ` /Filter ${own.filter}`;
    object(pageObject(index) + 1, `<< /Length ${stream.length}${filter} >>\nstream\n`, stream, "\nendstream");
  });
  outline.forEach(({ title, page }, index) => {
    const next = index + 1 < outline.length ? ` /Next ${outlineObject(index + 1)} 0 R` : "";
    object(
      outlineObject(index),
      `<< /Title (${title}) /Parent 5 0 R /Dest [${pageObject(page - 1)} 0 R /Fit]${next} >>`,
    );
  });
  const start = length;
  const count = offsets.length;
  write(`xref\n0 ${count}\n0000000000 65535 f \n`);
  for (let number = 1; number < count; number++) {
    const offset = offsets[number];
    write(offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`);
  }
  const encrypt = isEncrypted ? ` /Encrypt 6 0 R /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]` : "";
  write(`trailer\n<< /Size ${count} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`);
  return concat(parts, length);
}

function showLine({ text, x = 72, y, size = 11, font = "text" }: PdfLine): string {
  const escaped = text.replace(/[\\()]/g, "\\$&");
  return `BT /${font === "code" ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

function concat(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
