/**
 * The words of a question that name something: written with a capital inside the sentence, or with digits or capitals
 * inside the word. In lower case, as `splitWords` gives them.
 */
export function askedNames(question: string): string[] {
  const names: string[] = [];
  for (const [word] of question.matchAll(/[\p{L}\p{N}]+/gu)) {
    const isFirst = question.trimStart().startsWith(word);
    const isNamed = /^\p{Lu}/u.test(word) && !isFirst && word !== "I";
    const isCoded = /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(word);
    if (isNamed || isCoded) names.push(word.toLowerCase().replaceAll("ё", "е"));
  }
  return names;
}
