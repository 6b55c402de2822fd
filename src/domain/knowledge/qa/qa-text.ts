/** Longest part of a question in a pair's text: longer ones are cut there, and whole in the title and the catalogue. */
const maxQuestionLength = 280;

/**
 * The text under which a pair is indexed: its question on a line, then its answer. The question is made one sentence
 * with a question mark, so that it introduces the answer and is never quoted itself. `start` is the offset of the
 * answer.
 */
export function qaText(question: string, answer: string): { text: string; start: number } {
  const sentence = question
    .replace(/\s+/g, " ")
    .replace(/(?<![.!?…])[.!?…]+(?=\s|$)/g, ",")
    .trim()
    .replace(/(?<![,;:\s])[,;:\s]+$/, "")
    .slice(0, maxQuestionLength);
  const head = `${sentence}?\n\n`;
  return { text: `${head}${answer}`, start: head.length };
}
