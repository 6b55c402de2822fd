import type { GoldenQuestion } from "./types.ts";

export interface RunQuestion extends Pick<GoldenQuestion, "question" | "history"> {
  ordinal: number;
  isRight: boolean;
  rank: number | null;
}

/**
 * Which questions of a run came out worse or better than in an earlier one: right or not, and where both are alike, the
 * place of the expected source. Questions are the same when they and what was said before are; one that only one of the
 * runs has is in neither list. Ordinals are the later run's.
 */
export function compareRuns(before: RunQuestion[], now: RunQuestion[]): { worse: number[]; better: number[] } {
  const earlier = new Map(before.map((question) => [keyOf(question), question]));
  const worse: number[] = [];
  const better: number[] = [];
  for (const question of now) {
    const then = earlier.get(keyOf(question));
    if (then === undefined) continue;
    const change = worthOf(question) - worthOf(then);
    if (change < 0) worse.push(question.ordinal);
    if (change > 0) better.push(question.ordinal);
  }
  return { worse, better };
}

function worthOf({ isRight, rank }: RunQuestion): number {
  return (isRight ? 2 : 0) + (rank === null ? 0 : 1 / rank);
}

function keyOf({ question, history }: RunQuestion): string {
  return JSON.stringify([question, history.map(({ sender, text }) => [sender, text])]);
}
