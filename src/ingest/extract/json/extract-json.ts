import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import { textBuilder } from "../text-builder.ts";
import { addJson } from "./add-json.ts";
import { parseJson } from "./parse-json.ts";

/**
 * A JSON or JSON Lines file: records as rows under their keys, everything else under headings. Throws
 * `ExtractionError`: `wrong_encoding`, `corrupt_file`, `too_deep`, `too_much_text`.
 */
export async function extractJson(bytes: Uint8Array): Promise<ExtractedDocument> {
  const builder = textBuilder();
  addJson(builder, parseJson(await decodeOrThrow(bytes)));
  return builder.finish(null);
}
