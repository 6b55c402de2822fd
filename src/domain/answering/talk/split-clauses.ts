import type { Language } from "../../language/languages/language.ts";
import { termsOf } from "../../language/sentences/terms-of.ts";
import { isLowInformation } from "../../language/text/is-low-information.ts";

/**
 * The questions of one sentence: "How much is it and can I return it?" is two. Each must ask by a word of its own and say what it
 * asks, so that "when and where …" stays one. A language without spaces is not split.
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
    if (!asksFromStart(clause, language)) continue;
    const head = isAfterComma ? before.slice(0, -1) : before;
    if (!asks(head.toLowerCase(), language) || !saysMuch(head) || !saysMuch(clause)) continue;
    const tail = sentence.slice(index + rest.length - clause.length);
    return [`${head}?`, ...splitClauses(tail, language)];
  }
  return [sentence];
}

function asksFromStart(clause: string, language: Language): boolean {
  return (
    language.asksWhether?.test(clause) === true || language.cues.some(({ asks }) => asks.exec(clause)?.index === 0)
  );
}

function asks(head: string, language: Language): boolean {
  return language.asksWhether?.test(head) === true || language.cues.some((cue) => cue.asks.test(head));
}

function saysMuch(text: string): boolean {
  return termsOf(text).some((term) => !isLowInformation(term));
}
