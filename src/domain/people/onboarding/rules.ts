import type { Onboarding } from "./types.ts";

/** Steps, or tips, that one user may have: far more than a tour has. */
export const MAX_MARKS = 200;

type Times = Pick<Onboarding, "startedAt" | "completedAt" | "skippedAt">;

/** The status that follows from the timestamps. Completed wins over skipped. */
export function statusOf({ startedAt, completedAt, skippedAt }: Times): Onboarding["status"] {
  if (completedAt !== null) return "completed";
  if (skippedAt !== null) return "skipped";
  return startedAt === null ? "not_started" : "in_progress";
}
