import type { questionClusters, unansweredQuestions } from "../../../db/unanswered.ts";

export type FailureReason = (typeof unansweredQuestions.$inferSelect)["reason"];
export type ClusterState = (typeof questionClusters.$inferSelect)["state"];

/** A customer's question that failed, by its position in its dialog. Times are milliseconds. */
export interface Failure {
  accountId: number;
  assistantId: number;
  dialogId: number;
  /** The question's seq. */
  seq: number;
  question: string;
  reason: FailureReason;
  failedAt: number;
}

/**
 * A cluster of questions with the same meaning. Counts and examples are of failures since the cluster was last closed.
 */
export interface Cluster {
  id: number;
  assistantId: number;
  question: string;
  state: ClusterState;
  /** Distinct questions. */
  count: number;
  reasons: Record<FailureReason, number>;
  firstSeen: number;
  lastSeen: number;
  qaId: number | null;
  examples: { dialogId: number; seq: number; question: string; reason: FailureReason; failedAt: number }[];
}
