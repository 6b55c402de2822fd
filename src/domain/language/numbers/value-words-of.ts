import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import type { ValueWords } from "./value-words.ts";
import { zh } from "./zh.ts";

export const knownValueWords: readonly ValueWords[] = [
  ...[en, ru, uk, de, fr, es, pt, it, nl],
  ...[pl, tr, ar, he, hi, zh, ja, ko, th],
];

/** The words for values of a language (BCP 47, without region); those of English for a language without a table. */
export function valueWordsOf(code: string): ValueWords {
  return knownValueWords.find((words) => words.code === code) ?? en;
}
