import type { Passage } from "../../knowledge/index/passage.ts";

/** Passages of one source that follow one another, as a model reads them: under one number. Never empty. */
export interface Reading {
  parts: Passage[];
}

/** Between passages of one source that follow one another stands nothing but a little white space. */
const widestGap = 4;
/** A reading is not made longer than this by adding to it; about four characters to a token in English. */
const longestReading = 4_000;

/**
 * The passages a model is given, at most `budget` characters (the best one whole, whatever its length): the best ones
 * that fit, those that follow one another in one source joined. The source of the best passage comes first, and within
 * a source the order is its own.
 */
export function gatherReadings(passages: Passage[], budget: number): Reading[] {
  const taken = withinBudget(passages, budget);
  const sources = [...new Set(taken.map(({ sourceId }) => sourceId))];
  return sources.flatMap((sourceId) => {
    const own = taken.filter((passage) => passage.sourceId === sourceId).sort((a, b) => a.start - b.start);
    const readings: Reading[] = [];
    for (const passage of own) {
      const parts = readings.at(-1)?.parts;
      const last = parts?.at(-1);
      if (parts && last && follows(last, passage) && passage.end - parts[0]!.start <= longestReading)
        parts.push(passage);
      else readings.push({ parts: [passage] });
    }
    return readings;
  });
}

/** The text of a reading. What stood between its parts is not known exactly, so nothing is quoted across it. */
export function textOf({ parts }: Reading): string {
  return parts.map(({ text, start }, at) => (at === 0 ? text : `${gapBefore(start, parts[at - 1]!)}${text}`)).join("");
}

function gapBefore(start: number, before: Passage): string {
  return start - before.end <= 1 ? "\n" : "\n\n";
}

function follows(before: Passage, passage: Passage): boolean {
  const gap = passage.start - before.end;
  return gap >= 0 && gap <= widestGap;
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
