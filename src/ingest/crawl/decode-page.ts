import { declaredCharsets } from "../extract/html/declared-charsets.ts";
import { decodeOrThrow } from "../extract/text/decode-or-throw.ts";

/**
 * Decodes a page: Unicode is recognised by its bytes; else the header's charset or the page's own applies if the text
 * in it is plausible, or else the encoding that the bytes show. Throws `ExtractionError` `wrong_encoding`.
 */
export async function decodePage(bytes: Uint8Array, contentType: string | null): Promise<string> {
  const inHeader = /charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1];
  return await decodeOrThrow(bytes, [...(inHeader === undefined ? [] : [inHeader]), ...declaredCharsets(bytes)]);
}
