import type { GoldenQuestion } from "./types.ts";

export interface RunQuestion extends Pick<GoldenQuestion, "question" | "history"> {
  ordinal: number;
  isRight: boolean;
  rank: number | null;
}

/**
 * The questions of a run that became worse or better than in an earlier run: right or not, and among equals the rank of
 * the expected source. Questions are the same when their text and history are; a question of only one run is in neither
 * list. Ordinals are those of the later run.
 */
export function compareRuns(before: RunQuestion[], now: RunQuestion[]): { worse: number[]; better: number[] } {
  const earlier = new Map(before.map((question) => [keyOf(question), question]));
  const worse: number[] = [];
  const better: number[] = [];
  for (const question of now) {
    const then = earlier.get(keyOf(question));
    if (then === undefined) continue;
    const change = scoreOf(question) - scoreOf(then);
    if (change < 0) worse.push(question.ordinal);
    if (change > 0) better.push(question.ordinal);
  }
  return { worse, better };
}

function scoreOf({ isRight, rank }: RunQuestion): number {
  return (isRight ? 2 : 0) + (rank === null ? 0 : 1 / rank);
}

function keyOf({ question, history }: RunQuestion): string {
  return JSON.stringify([question, history.map(({ sender, text }) => [sender, text])]);
}
