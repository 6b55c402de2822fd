import type { Passage } from "../../knowledge/index/passage.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { hostileSpans } from "../hostile-spans.ts";
import { splitUnits } from "./split-units.ts";
import type { Unit } from "./unit.ts";

/** The units of a passage that may be quoted: it is read as if what speaks to a model in it were blank. */
export function quotableUnits({ text, headingPath }: Passage): Unit[] {
  const open = hostileSpans(text).reduce(
    (blank, { start, end }) =>
      blank.slice(0, start) + blank.slice(start, end).replace(/[^\n]/g, " ") + blank.slice(end),
    text,
  );
  return splitUnits(open, languageOf(text), headingPath);
}
