import { buildZip } from "./build-zip.ts";

export interface EpubOptions {
  title?: string;
  /** Pages by name, in the order of the spine. */
  chapters: Record<string, string>;
  /** Pages in the archive that the spine does not name. */
  others?: Record<string, string>;
  /** URIs that `encryption.xml` names. */
  encrypted?: string[];
}

/** A book (EPUB 3) of XHTML pages. */
export function buildEpub({ title = "A book", chapters, others = {}, encrypted }: EpubOptions): Uint8Array {
  const names = Object.keys(chapters);
  const item = (name: string, at: number) =>
    `<item id="c${at}" href="text/${name}" media-type="application/xhtml+xml"/>`;
  const files: Record<string, string> = {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": `<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    "OEBPS/book.opf": `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${names
      .toReversed()
      .map((name) => item(name, names.indexOf(name)))
      .join(
        "",
      )}</manifest><spine><itemref idref="nav"/>${names.map((_, at) => `<itemref idref="c${at}"/>`).join("")}</spine></package>`,
    "OEBPS/nav.xhtml": page("<nav><ol><li><a href='x'>Contents</a></li></ol></nav>"),
  };
  for (const [name, body] of [...Object.entries(chapters), ...Object.entries(others)]) {
    files[`OEBPS/text/${name}`] = page(body);
  }
  if (encrypted !== undefined) {
    files["META-INF/encryption.xml"] =
      `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#">${encrypted.map((uri) => `<enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData>`).join("")}</encryption>`;
  }
  return buildZip(files, ["mimetype"]);
}

function page(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x.js"/></head><body>${body}</body></html>`;
}
