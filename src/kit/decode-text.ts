/**
 * Decodes the bytes of a text file: a byte-order mark decides first, then UTF-8 if it is valid, then UTF-16 without a
 * mark, then the one-byte code page that fits better: Windows-1251 for Cyrillic, else Windows-1252 (a superset of
 * Latin-1). null when the bytes are not text in any of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, "utf-8");
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  const wide = guessWide(bytes);
  if (wide !== null) return decode(bytes, wide);
  if (!hasOnlyTextControls(bytes)) return null;
  return decode(bytes, "utf-8") ?? decode(bytes, guessCodePage(bytes));
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

/** Latin text in UTF-16 has a zero in every second byte; no other text has zeros. */
function guessWide(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.7 && odd < pairs * 0.05) return "utf-16be";
  return null;
}

/**
 * Text has no control characters except tab, line ends, form feed and escape; one in a thousand is tolerated, zero
 * never.
 */
function hasOnlyTextControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls * 1000 <= bytes.length;
}

/**
 * Cyrillic words in Windows-1251 are runs of bytes from 0xC0 up; accented letters in Western text are single bytes
 * among ASCII letters.
 */
function guessCodePage(bytes: Uint8Array): "windows-1251" | "windows-1252" {
  let high = 0;
  let inRuns = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isHighLetter(bytes[at])) continue;
    high++;
    if (isHighLetter(bytes[at - 1]) || isHighLetter(bytes[at + 1])) inRuns++;
  }
  return high > 0 && inRuns > high * 0.7 ? "windows-1251" : "windows-1252";
}

function isHighLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
}
