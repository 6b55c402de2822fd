import type { Texts } from "../texts/en.ts";
import { formatOf } from "./format-of.ts";

/** The time of day of a time (ISO 8601), in the visitor's time zone. */
export function Time({ at, texts }: { at: string; texts: Texts }) {
  return <time dateTime={at}>{formatOf(texts.locale, { timeStyle: "short" }).format(new Date(at))}</time>;
}
