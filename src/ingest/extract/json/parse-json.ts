import { MAX_JSON_DEPTH, MAX_JSON_VALUES, MAX_TEXT_LENGTH } from "../../limits.ts";
import { ExtractionError, tooMuchText } from "../extraction-error.ts";
import { measureJson } from "./measure-json.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** JSON writes one character as up to six; a longer file has too much text in any case. */
const MAX_ESCAPED_LENGTH = 6;

/** Parses JSON, or JSON Lines as a list. Throws `ExtractionError`: `corrupt_file`, `too_deep`, `too_much_text`. */
export function parseJson(text: string): Json {
  const { depth, values } = measureJson(text);
  if (depth > MAX_JSON_DEPTH) {
    throw new ExtractionError(
      "too_deep",
      `The JSON is nested ${depth.toLocaleString("en")} levels deep; at most ${MAX_JSON_DEPTH} are read. Flatten it and upload it again.`,
    );
  }
  if (values > MAX_JSON_VALUES || text.length > MAX_TEXT_LENGTH * MAX_ESCAPED_LENGTH) throw tooMuchText();
  try {
    return JSON.parse(text) as Json;
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): Json[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  try {
    if (lines.length < 2) throw new SyntaxError("the only line is not JSON");
    return lines.map((line) => JSON.parse(line) as Json);
  } catch (cause) {
    throw new ExtractionError(
      "corrupt_file",
      "The file is not valid JSON. Check it with the program that wrote it, and upload it again.",
      { cause },
    );
  }
}
