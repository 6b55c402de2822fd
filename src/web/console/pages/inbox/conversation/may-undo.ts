import { undoMs } from "../../../../../protocol/limits.ts";

/** Whether a merge of `at` (ISO 8601) can still be undone at `now` (milliseconds). */
export function mayUndo(at: string, now: number): boolean {
  return now <= Date.parse(at) + undoMs;
}
