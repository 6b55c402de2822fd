import { languageOf } from "../languages/language-of.ts";
import { readValues } from "./read-values.ts";
import type { Value } from "./value.ts";

/** The values of a text, read in its own language, in the order of the text. */
export function valuesOf(text: string): Value[] {
  return readValues(text, languageOf(text).code).values;
}
