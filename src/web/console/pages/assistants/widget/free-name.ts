/** A name for another question, under which its answer is stored: `question_1`, `question_2`… */
export function freeName(taken: string[]): string {
  let number = 1;
  while (taken.includes(`question_${number}`)) number++;
  return `question_${number}`;
}
