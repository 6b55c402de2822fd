import { decodeText, isText } from "../../../kit/decode-text.ts";
import { ExtractionError } from "../extraction-error.ts";

/** Changes to the two-byte characters of ISO-2022-JP, which is all ASCII bytes. */
const ISO_2022_JP = ["\u001b$B", "\u001b$@"];

/**
 * Decodes a text file to a string with `\n` line ends: Unicode, or else a declared encoding if the text in it is plausible, or
 * else the one that is detected. Throws `ExtractionError` `wrong_encoding`.
 */
export async function decodeOrThrow(bytes: Uint8Array, declared: string[] = []): Promise<string> {
  const text = await decode(bytes, declared);
  if (text === null) {
    throw new ExtractionError(
      "wrong_encoding",
      "The file is not readable as text. Save it as UTF-8 and upload it again.",
    );
  }
  return text.replace(/\r\n?/g, "\n").replace(/\f/g, "\n\n").replaceAll("\0", "");
}

async function decode(bytes: Uint8Array, declared: string[]): Promise<string | null> {
  const unicode = decodeText(bytes);
  if (unicode !== null && ISO_2022_JP.some((mark) => unicode.includes(mark))) return decodeIso2022(bytes) ?? unicode;
  if (unicode !== null) return unicode;
  if (!isText(bytes)) return null;
  const { decodeLegacy } = await import("./decode-legacy.ts");
  return await decodeLegacy(bytes, declared);
}

function decodeIso2022(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("iso-2022-jp", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
