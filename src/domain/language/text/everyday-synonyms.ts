import { de } from "../synonyms/de.ts";
import { en } from "../synonyms/en.ts";
import { es } from "../synonyms/es.ts";
import { fr } from "../synonyms/fr.ts";
import { it } from "../synonyms/it.ts";
import { nl } from "../synonyms/nl.ts";
import { pl } from "../synonyms/pl.ts";
import { pt } from "../synonyms/pt.ts";
import { ru } from "../synonyms/ru.ts";
import { tr } from "../synonyms/tr.ts";
import { uk } from "../synonyms/uk.ts";
import { splitForms } from "./split-words.ts";
import { stem, stemIn } from "./stem.ts";

/** Words with which customers and documents name the same thing, by language; without a language, English and Russian. */
const conceptsOf: Record<string, string> = { de, es, fr, it, nl, pl, pt, tr, uk };

const known = new Map<string, Map<string, string[]>>();

/** The stems of everyday synonyms of a stem in a language (its code); empty for most stems. */
export function everydaySynonyms(of: string, code: string): string[] {
  const name = code in conceptsOf ? code : "";
  let synonyms = known.get(name);
  if (synonyms === undefined) {
    synonyms = readConcepts(conceptsOf[name] ?? `${en}\n${ru}`, name);
    known.set(name, synonyms);
  }
  return synonyms.get(of) ?? [];
}

/** A document's implied words ("price", "hours") have English stems. */
const implied = new Set(["price", "hours", "phone", "email", "address"]);

function readConcepts(concepts: string, code: string): Map<string, string[]> {
  const stemOf = (word: string) => (code === "" || implied.has(word) ? stem(word) : stemIn(code, splitForms(word)[0]!));
  const map = new Map<string, string[]>();
  for (const line of concepts.trim().split("\n")) {
    const stems = [...new Set(line.split(" ").map(stemOf))];
    for (const one of stems)
      map.set(one, [...new Set([...(map.get(one) ?? []), ...stems.filter((other) => other !== one)])]);
  }
  return map;
}
