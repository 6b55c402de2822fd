import type { Passage } from "../../knowledge/index/passage.ts";
import type { CitedTool } from "../tools/types.ts";

/** A passage, or with `tool` what a tool has returned: then it belongs to no source, and `sourceId` is 0. */
export type QuotablePassage = Passage & { tool?: CitedTool };

/** Consecutive passages of one source, given to a model under one number. Never empty. */
export interface PassageGroup {
  parts: QuotablePassage[];
}

/** Maximum white space between consecutive passages of one source. */
const maxGap = 4;
/** A group is not extended beyond this length, in characters; English has about four per token. */
const maxGroupLength = 4_000;

/**
 * The passages for a model, at most `budget` characters (the best one whole, whatever its length): the best ones that
 * fit, with consecutive ones of one source joined. The source of the best passage comes first; within a source passages
 * are in reading order.
 */
export function groupPassages(passages: Passage[], budget: number): PassageGroup[] {
  const taken = withinBudget(passages, budget);
  const sources = [...new Set(taken.map(({ sourceId }) => sourceId))];
  return sources.flatMap((sourceId) => {
    const own = taken.filter((passage) => passage.sourceId === sourceId).sort((a, b) => a.start - b.start);
    const groups: PassageGroup[] = [];
    for (const passage of own) {
      const parts = groups.at(-1)?.parts;
      const last = parts?.at(-1);
      if (parts && last && follows(last, passage) && passage.end - parts[0]!.start <= maxGroupLength)
        parts.push(passage);
      else groups.push({ parts: [passage] });
    }
    return groups;
  });
}

/** The text of a group. The text between its parts is not known exactly, so quotes never span it. */
export function textOf({ parts }: PassageGroup): string {
  return parts.map(({ text, start }, at) => (at === 0 ? text : `${gapBefore(start, parts[at - 1]!)}${text}`)).join("");
}

function gapBefore(start: number, before: Passage): string {
  return start - before.end <= 1 ? "\n" : "\n\n";
}

function follows(before: Passage, passage: Passage): boolean {
  const gap = passage.start - before.end;
  return gap >= 0 && gap <= maxGap;
}

function withinBudget(passages: Passage[], budget: number): Passage[] {
  const taken: Passage[] = [];
  let left = budget;
  for (const passage of passages) {
    if (passage.text.length > left && taken.length > 0) break;
    taken.push(passage);
    left -= passage.text.length;
  }
  return taken;
}
