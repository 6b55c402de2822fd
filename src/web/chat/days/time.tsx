import type { Words } from "../words/en.ts";
import { formatOf } from "./formats.ts";

/** The time of day of a time (ISO 8601), where the visitor is. */
export function Time({ at, words }: { at: string; words: Words }) {
  return <time dateTime={at}>{formatOf(words.locale, { timeStyle: "short" }).format(new Date(at))}</time>;
}
