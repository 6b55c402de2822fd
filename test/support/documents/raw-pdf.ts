const text = (content: string) => new TextEncoder().encode(content);

export function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A PDF of these objects, numbered from 1; the first is the catalogue, and the trailer has more entries if wanted. */
export function pdfOf(objects: (string | Uint8Array)[], trailer = ""): Uint8Array {
  const parts: Uint8Array[] = [text("%PDF-1.5\n")];
  let length = parts[0]!.length;
  const places = objects.map((body, at) => {
    const written = concat(text(`${at + 1} 0 obj\n`), typeof body === "string" ? text(body) : body, text("\nendobj\n"));
    const place = length;
    parts.push(written);
    length += written.length;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${length}\n%%EOF\n`;
  return concat(...parts, text(end));
}

/** A stream object, with the line end before `endstream` that ISO 32000-1, 7.3.8.1 asks for. */
export function stream(dictionary: string, bytes: Uint8Array): Uint8Array {
  return concat(text(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`), bytes, text(`\nendstream`));
}

const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

interface Page {
  /** Objects from number 6. */
  more?: (string | Uint8Array)[];
  fonts?: string;
  contents?: string;
  /** More entries of the page, of the catalogue, and of the trailer. */
  page?: string;
  catalogue?: string;
  trailer?: string;
}

/** A PDF of one page with this content stream, object 5. `/F1` is Helvetica. */
export function pageOf(
  content: Uint8Array,
  { more = [], fonts = "", contents = "5 0 R", page = "", catalogue = "", trailer = "" }: Page = {},
): Uint8Array {
  const resources = `/Resources << /Font << /F1 4 0 R ${fonts} >> >>`;
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${contents} ${page} >>`,
      font,
      content,
      ...more,
    ],
    trailer,
  );
}
