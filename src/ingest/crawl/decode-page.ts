import { decodeText } from "../../kit/decode-text.ts";

const UNICODE = /^(utf-?8|utf-?16(le|be)?|unicode)$/i;

/**
 * A page as text: a byte-order mark decides, then the header's charset, then the page's own, then what the bytes look
 * like (HTML, section 13.2.3.2). A charset that nobody knows is as good as none; what does not fit its charset stays
 * visible as U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const hasMark =
    (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const inHeader = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  const inPage = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1];
  for (const charset of hasMark ? [] : [inHeader, inPage]) {
    if (charset === undefined) continue;
    // Who says Unicode and sends something else is found out by the bytes.
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
