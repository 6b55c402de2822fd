/**
 * Of the characters beyond ASCII in UTF-8, the share that may be damaged: a file cut inside a character, or a byte lost
 * on the way. Text in another encoding has almost no valid sequences of several bytes.
 */
const MAX_DAMAGED_SHARE = 0.05;

/** By byte: 1 for a control character that texts do not have. */
const CONTROLS = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)),
);

/**
 * Decodes the bytes of a text file in Unicode: a byte-order mark decides first, then UTF-8 if it is valid, then UTF-16
 * without a mark. A few damaged characters of UTF-8 become U+FFFD. null when the bytes are in another encoding or are
 * not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes);
  // UTF-32, which no decoder of the platform reads, starts like UTF-16.
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? null : decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  if (bytes.includes(0)) return decodeWide(bytes);
  return hasOnlyTextControls(bytes) ? decodeUtf8(bytes) : null;
}

/**
 * Whether the bytes are text in any encoding: Unicode, or an encoding of one or several bytes, which has no control
 * characters except tab, line ends, form feed and escape. One in a thousand is tolerated, zero never.
 */
export function isText(bytes: Uint8Array): boolean {
  return decodeText(bytes) !== null || hasOnlyTextControls(bytes);
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  const whole = decode(bytes, "utf-8");
  if (whole !== null) return whole;
  const text = new TextDecoder().decode(bytes);
  let damaged = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged++;
    else if (code >= 0x80) sound++;
  }
  return damaged <= sound * MAX_DAMAGED_SHARE ? text : null;
}

/**
 * UTF-16 without a mark: spaces, digits and line ends have a zero, always on the same side. Binary data decodes to
 * characters that do not exist, or to control characters.
 */
function decodeWide(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  if (bytes.length < 4 || Math.min(even, odd) > Math.max(even, odd) / 20) return null;
  const text = decode(bytes, odd > even ? "utf-16le" : "utf-16be");
  if (text === null) return null;
  const strange = text.match(/[\p{Cn}\p{Co}\ufffd]|(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
  return strange * 1000 <= text.length ? text : null;
}

function hasOnlyTextControls(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  let controls = 0;
  // A table and an index: a file may have 25 MB, and nothing else runs meanwhile.
  for (let at = 0; at < bytes.length; at++) controls += CONTROLS[bytes[at]!]!;
  return controls * 1000 <= bytes.length;
}
