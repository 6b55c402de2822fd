import { MAX_JSON_DEPTH, MAX_JSON_VALUES, MAX_TEXT_LENGTH } from "../../limits.ts";
import { ExtractionError, tooMuchText } from "../extraction-error.ts";
import { measureJson } from "./measure-json.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** JSON writes one character as up to six; more text than this is too much however it is written. */
const LONGEST_WRITTEN = 6;

/**
 * A JSON text, or one JSON value a line (JSON Lines), as a list then. Throws `ExtractionError`: `corrupt_file`,
 * `too_deep`, `too_much_text`.
 */
export function parseJson(text: string): Json {
  const { depth, values } = measureJson(text);
  if (depth > MAX_JSON_DEPTH) {
    throw new ExtractionError(
      "too_deep",
      `The JSON is nested ${depth.toLocaleString("en")} levels deep; at most ${MAX_JSON_DEPTH} are read. Flatten it and upload it again.`,
    );
  }
  if (values > MAX_JSON_VALUES || text.length > MAX_TEXT_LENGTH * LONGEST_WRITTEN) throw tooMuchText();
  try {
    return JSON.parse(text) as Json;
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): Json[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  try {
    if (lines.length < 2) throw new SyntaxError("one line that is no JSON");
    return lines.map((line) => JSON.parse(line) as Json);
  } catch (cause) {
    throw new ExtractionError(
      "corrupt_file",
      "The file is not valid JSON. Check it with the program that wrote it, and upload it again.",
      { cause },
    );
  }
}
