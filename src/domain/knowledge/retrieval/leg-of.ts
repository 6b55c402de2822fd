import type { RetrievalTrace } from "../ports.ts";
import type { Scored } from "./candidate.ts";

/** The trace of a leg: its hits, best first. */
export function legOf(
  leg: RetrievalTrace["legs"][number]["leg"],
  passages: Scored[],
  { milliseconds, error }: { milliseconds: number; error: string | null },
): RetrievalTrace["legs"][number] {
  const hits = passages
    .map(({ item, score }) => ({ chunkId: item.passage.chunkId, score }))
    .sort((left, right) => right.score - left.score);
  return { leg, hits, milliseconds, ...(error === null ? {} : { error }) };
}
