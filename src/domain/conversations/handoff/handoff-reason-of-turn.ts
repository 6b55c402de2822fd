import type { Standing } from "../../answering/talk/standing.ts";
import type { Answer } from "../../answering/types.ts";
import type { Message } from "../dialog/types.ts";
import { callsAtAbstention } from "./calls-at-abstention.ts";
import { hasKeyword } from "./has-keyword.ts";
import type { HandoffReason } from "./types.ts";

export interface TurnForHandoff {
  question: string;
  answer: Pick<Answer, "outcome" | "trace">;
  /** Messages before the question, oldest first. */
  history: Message[];
  assistant: { handoffKeywords: string[]; handoffAfterAbstentions: number; standing?: Standing | null };
}

/**
 * The reason for which a turn requests a handoff; null when it does not. The model never decides this in prose: its
 * outcome is typed.
 */
export function handoffReasonOfTurn({ question, answer, history, assistant }: TurnForHandoff): HandoffReason | null {
  if (hasKeyword(question, assistant.handoffKeywords)) return "keyword";
  // Who is awaited is not called again, also when the request has ended while the answer was made.
  if (answer.outcome === "handoff" && assistant.standing?.kind === "awaited") return null;
  // The owner has said which questions go to a person: by words, or by the examples of an intent.
  if (answer.outcome === "handoff") return answer.trace?.intent?.action === "handoff" ? "keyword" : "user_request";
  return answer.outcome === "abstain" && callsAtAbstention(history, assistant) ? "low_confidence" : null;
}
