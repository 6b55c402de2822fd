import type { Passage } from "../../knowledge/index/passage.ts";
import { languageOf } from "../../language/languages/language-of.ts";
import { injectionSpans } from "../injection-spans.ts";
import { splitUnits } from "./split-units.ts";
import type { Unit } from "./unit.ts";

/** The quotable units of a passage in its language: prompt injections in it are treated as blank. */
export function quotableUnits({ text, headingPath }: Passage, language = languageOf(text)): Unit[] {
  const open = injectionSpans(text).reduce(
    (blank, { start, end }) =>
      blank.slice(0, start) + blank.slice(start, end).replace(/[^\n]/g, " ") + blank.slice(end),
    text,
  );
  return splitUnits(open, language, headingPath);
}
