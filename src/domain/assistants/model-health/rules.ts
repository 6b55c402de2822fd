import type { ChatModelFailure } from "../chat-model/ports.ts";

/** What does not pass by itself: its owner must do something. */
const lasting: readonly ChatModelFailure[] = ["unauthorized", "insufficient_quota", "model_unavailable"];
/** So many failures in a row of another kind are no accident. */
const manyFailures = 5;

/** Whether the owner is told of a model that has failed so many times in a row. */
export function isWorthTelling(failure: ChatModelFailure, failures: number): boolean {
  return lasting.includes(failure) || failures >= manyFailures;
}

const minuteMs = 60_000;
const loggedAt = new Map<ChatModelFailure, number>();

/** Whether a failure goes to the log: each kind at most once a minute, so that the log of a long failure can be read. */
export function mayLog(failure: ChatModelFailure, now: number): boolean {
  const before = loggedAt.get(failure);
  if (before !== undefined && now - before < minuteMs && now >= before) return false;
  loggedAt.set(failure, now);
  return true;
}
