/** A client's name or number for a step or a tip. */
export type MarkName = string | number;

/** A user's progress in the onboarding tour. Times are milliseconds since the epoch. */
export interface Onboarding {
  status: "not_started" | "in_progress" | "completed" | "skipped";
  startedAt: number | null;
  completedAt: number | null;
  skippedAt: number | null;
  botCreatedAt: number | null;
  firstMessageAt: number | null;
  currentStep: MarkName | null;
  /** In the order in which they were first visited. */
  steps: MarkName[];
  /** In the order in which they were first seen. */
  tips: MarkName[];
}
