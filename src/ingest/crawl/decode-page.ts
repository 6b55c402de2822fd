import { decodeText } from "../../kit/decode-text.ts";

const UNICODE = /^(utf-?8|utf-?16(le|be)?|unicode)$/i;

/**
 * Decodes a page: a byte-order mark decides, then the header's charset, then the page's own, then detection from the
 * bytes (HTML, section 13.2.3.2). An unknown charset is ignored; bytes that do not fit the charset become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const hasMark =
    (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const inHeader = /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  const inPage = /<meta[^<>]{0,200}charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(head)?.[1];
  for (const charset of hasMark ? [] : [inHeader, inPage]) {
    if (charset === undefined) continue;
    // If the declared Unicode charset is wrong, the bytes reveal it.
    const text = decodeAs(charset, bytes, UNICODE.test(charset));
    if (text !== null) return text;
  }
  return decodeText(bytes) ?? new TextDecoder().decode(bytes);
}

function decodeAs(charset: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
