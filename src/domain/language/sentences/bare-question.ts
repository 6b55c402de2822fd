import { languageOf } from "../languages/language-of.ts";

/**
 * A question without its courtesies ("Hello, could you please tell me whether …"), for search and evidence: their words
 * are in no document and would lower the score. A message of courtesies only is returned unchanged.
 */
export function bareQuestion(question: string): string {
  const { courtesies } = languageOf(question);
  let bare = question.trim();
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.slice(courtesies.exec(bare)?.[0].length ?? 0).trimStart();
  }
  return bare.match(/[\p{L}\p{N}]/u) ? bare : question.trim();
}
