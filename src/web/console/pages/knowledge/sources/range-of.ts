import type { TextRange } from "./find-in-text.ts";

/** The place in a text that an address names: `120-180`; null when it names none. */
export function rangeOf(written: string | undefined): TextRange | null {
  const [, start = "", end = ""] = /^(\d+)-(\d+)$/.exec(written ?? "") ?? [];
  return start === "" || Number(end) <= Number(start) ? null : { start: Number(start), end: Number(end) };
}
