import { knownLanguages, languageOf } from "../languages/language-of.ts";

/**
 * A question without its courtesies ("Hello, could you please tell me whether …"), for search and evidence: their words
 * are in no document and would lower the score. A greeting may be in another language than the question. A message of courtesies
 * only is returned unchanged.
 */
export function bareQuestion(question: string): string {
  const greeted = withoutGreeting(question.trim());
  const { courtesies } = languageOf(greeted);
  let bare = greeted;
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.slice(courtesies.exec(bare)?.[0].length ?? 0).trimStart();
  }
  return bare.match(/[\p{L}\p{N}]/u) ? bare : question.trim();
}

/** Longest greeting, in UTF-16 units. */
const maxGreeting = 40;

function withoutGreeting(question: string): string {
  const end = question.slice(0, maxGreeting).search(/[,.!;:…、。！，،؛\n]/u);
  if (end < 1) return question;
  const head = question
    .slice(0, end)
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[¡¿\s]/u, "")
    .trim();
  if (!knownLanguages.some(({ smallTalk }) => smallTalk.greeting.test(head))) return question;
  const rest = question.slice(end + 1).replace(/^[,.!;:…、。！，،؛\s]{1,9}/u, "");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : question;
}
