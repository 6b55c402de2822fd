import type { Language } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { isLowInformation } from "../../language/text/is-low-information.ts";

/**
 * The questions of one sentence: "How much is it and when do you open?" is two. Each must have a question word of its own and say
 * what it asks, so that "when and where …" stays one. A language without spaces is not split.
 */
export function splitClauses(sentence: string, language: Language): string[] {
  if (language.isUnspaced) return [sentence];
  for (const { index } of sentence.matchAll(/(?<=\s|[,;،])(?=[^\s,;،])/gu)) {
    const rest = sentence.slice(index).toLowerCase();
    const join = language.joins.exec(rest)?.[0] ?? "";
    const before = sentence.slice(0, index).trimEnd();
    const isAfterComma = /[,;،]$/u.test(before);
    if (join === "" && !isAfterComma) continue;
    const clause = rest.slice(join.length).trimStart();
    if (!language.cues.some(({ asks }) => asks.exec(clause)?.index === 0)) continue;
    const head = isAfterComma ? before.slice(0, -1) : before;
    const asksToo = language.cues.some(({ asks }) => asks.test(head.toLowerCase()));
    if (!asksToo || !saysMuch(head) || !saysMuch(clause)) continue;
    const tail = sentence.slice(index + rest.length - clause.length);
    return [`${head}?`, ...splitClauses(tail, language)];
  }
  return [sentence];
}

function saysMuch(text: string): boolean {
  return termsOf(text).some((term) => !isLowInformation(term));
}
