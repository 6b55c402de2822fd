/** How much of a question begins a pair's text: longer ones are cut there, and whole in the title and the catalogue. */
const longestQuestion = 280;

/**
 * The text that a pair is indexed as: its question on a line, then its answer. The question is one sentence with a
 * question mark, whatever it was, so that it introduces the answer and is never quoted itself. `start` is where the answer
 * begins.
 */
export function qaText(question: string, answer: string): { text: string; start: number } {
  const sentence = question
    .replace(/\s+/g, " ")
    .replace(/[.!?…]+(?=\s|$)/g, ",")
    .trim()
    .replace(/[,;:\s]+$/, "")
    .slice(0, longestQuestion);
  const head = `${sentence}?\n\n`;
  return { text: `${head}${answer}`, start: head.length };
}
