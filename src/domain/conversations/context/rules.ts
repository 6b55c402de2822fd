import { DomainError } from "../../errors.ts";

/** Variables of one contact with one assistant; the longest name, UTF-16 units; all of them as JSON, UTF-16 units; levels. */
export const maxVariables = 100;
export const maxVariableName = 64;
export const maxVariablesLength = 16_000;
export const maxDepth = 5;

/** Topics and entities that are kept of one contact with one assistant: the oldest ones go. */
export const maxTopics = 100;
export const maxEntities = 200;

/** UTF-16 units. */
export const maxLabelLength = 200;
export const maxValueLength = 500;
export const maxWeight = 1_000_000;

/** What a context shows of its lists. */
export const shownTopics = 10;
export const shownEntities = 20;

/** The error for variables that are too many, too long or too deep. */
export function variablesRefused(issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: ["variables"], issue, kind: "invalid" }] });
}

/** Throws `validation_failed` unless changes to variables are within the limits, before they are stored. */
export function checkVariables(changes: Record<string, unknown>): void {
  if (Object.keys(changes).length > maxVariables) throw variablesRefused(tooMany);
  if (depthOf(changes) > maxDepth + 1) throw variablesRefused(`Variables have at most ${maxDepth} levels.`);
  if (JSON.stringify(changes).length > maxVariablesLength) throw variablesRefused(tooLong);
}

export const tooMany = `At most ${maxVariables} variables are kept.`;
export const tooLong = `All variables together may have ${maxVariablesLength} characters as JSON.`;

function depthOf(value: unknown): number {
  let depth = 0;
  let level: unknown[] = [value];
  while (level.length > 0 && depth <= maxDepth + 1) {
    const below = level.filter((each): each is object => typeof each === "object" && each !== null);
    if (below.length === 0) return depth;
    depth += 1;
    level = below.flatMap((each) => Object.values(each));
  }
  return depth;
}
