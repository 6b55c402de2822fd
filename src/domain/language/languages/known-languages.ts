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
import type { Language } from "./language.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { zh } from "./zh.ts";

/** The languages that the platform speaks. English, the first, is used where nothing tells another one. */
export const knownLanguages: readonly Language[] = [
  ...[en, ru, uk, de, fr, es, pt, it, nl, pl, tr, ar, he, hi, zh, ja, ko, th],
];

const byCode = new Map(knownLanguages.map((language) => [language.code, language]));

/** The language of a locale or an IETF language tag ("pt-BR", "zh_Hant"); undefined for one that is not known. */
export function languageWithCode(tag: string): Language | undefined {
  return byCode.get(tag.toLowerCase().split(/[-_]/)[0]!.replace(/^iw$/, "he"));
}
