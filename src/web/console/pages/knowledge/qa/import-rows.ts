export interface Columns {
  /** Places of the columns, from 0; -1: none. */
  question: number;
  answer: number;
  tags: number;
}

export type RowProblem = "no_question" | "no_answer" | "long_question" | "long_answer" | "many_tags" | "repeated";

export interface ImportRow {
  /** Its number in the file, from 1. */
  number: number;
  question: string;
  answer: string;
  tags: string[];
  problem: RowProblem | null;
}

const names: [keyof Columns, RegExp][] = [
  ["question", /^(question|вопрос|q|frage|pregunta)/i],
  ["answer", /^(answer|ответ|a$|antwort|respuesta|reply)/i],
  ["tags", /^(tag|метк|тег|label|categor|катег)/i],
];

/** The columns that the first row names; without names the first is the question and the second the answer. */
export function guessColumns(rows: readonly string[][]): { columns: Columns; hasHeader: boolean } {
  const first = rows[0] ?? [];
  const found = Object.fromEntries(names.map(([name, word]) => [name, first.findIndex((cell) => word.test(cell))]));
  const { question = -1, answer = -1, tags = -1 } = found;
  if (question !== -1 && answer !== -1 && question !== answer)
    return { columns: { question, answer, tags }, hasHeader: true };
  return { columns: { question: 0, answer: Math.min(1, Math.max(0, first.length - 1)), tags: -1 }, hasHeader: false };
}

/** The pairs of a table with what is wrong with each; rows with the same question and answer count once. */
export function importRows(rows: readonly string[][], columns: Columns, hasHeader: boolean): ImportRow[] {
  const seen = new Map<string, string>();
  return rows.slice(hasHeader ? 1 : 0).flatMap((cells, at): ImportRow[] => {
    const question = cells[columns.question] ?? "";
    const answer = cells[columns.answer] ?? "";
    const tags = (cells[columns.tags] ?? "").split(/[,;]/).flatMap((tag) => tag.trim() || []);
    // Signs count: C++ is not C#. What is the same to the platform only, it refuses itself.
    const key = question
      .toLowerCase()
      .replace(/[\s.,!?;:"«»…]+/g, " ")
      .trim();
    const before = seen.get(key);
    if (before === answer && key !== "") return [];
    if (before === undefined) seen.set(key, answer);
    const isRepeated = before !== undefined && key !== "";
    const problem = problemOfRow(question, answer, tags) ?? (isRepeated ? "repeated" : null);
    return [{ number: at + (hasHeader ? 2 : 1), question, answer, tags, problem }];
  });
}

function problemOfRow(question: string, answer: string, tags: string[]): RowProblem | null {
  if (question === "") return "no_question";
  if (answer === "") return "no_answer";
  if (question.length > 1_000) return "long_question";
  if (answer.length > 20_000) return "long_answer";
  return tags.length > 50 || tags.some((tag) => tag.length > 100) ? "many_tags" : null;
}
