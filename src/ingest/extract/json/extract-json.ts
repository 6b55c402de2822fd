import type { ExtractedDocument } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import type { Pause } from "../pause.ts";
import { decodeOrThrow } from "../text/decode-or-throw.ts";
import { textBuilder } from "../text-builder.ts";
import { addJson } from "./add-json.ts";
import { parseJson } from "./parse-json.ts";

/**
 * A JSON or JSON Lines file: records as rows under their keys, everything else under headings. Throws
 * `ExtractionError`: `wrong_encoding`, `corrupt_file`, `too_deep`, `too_much_text`.
 */
export async function extractJson(bytes: Uint8Array, pause: Pause = yieldToEventLoop): Promise<ExtractedDocument> {
  const builder = textBuilder();
  const text = await decodeOrThrow(bytes);
  await pause();
  const value = parseJson(text);
  await pause();
  await addJson(builder, value, pause);
  return builder.finish(null);
}
