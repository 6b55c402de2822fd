import type { Answer } from "../../answering/types.ts";
import type { Message } from "../dialog/types.ts";
import { hasKeyword } from "./has-keyword.ts";
import type { HandoffReason } from "./types.ts";

export interface TurnForHandoff {
  question: string;
  answer: Pick<Answer, "outcome" | "trace">;
  /** Messages before the question, oldest first. */
  history: Message[];
  assistant: { handoffKeywords: string[]; handoffAfterAbstentions: number };
}

/**
 * The reason for which a turn requests a handoff; null when it does not. The model never decides this in prose: its
 * outcome is typed.
 */
export function handoffReasonOfTurn({ question, answer, history, assistant }: TurnForHandoff): HandoffReason | null {
  if (hasKeyword(question, assistant.handoffKeywords)) return "keyword";
  // The owner has said which questions go to a person: by words, or by the examples of an intent.
  if (answer.outcome === "handoff") return answer.trace?.intent?.action === "handoff" ? "keyword" : "user_request";
  const limit = assistant.handoffAfterAbstentions;
  if (answer.outcome !== "abstain" || limit === 0) return null;
  return abstentionsInARow(history) + 1 >= limit ? "low_confidence" : null;
}

function abstentionsInARow(history: Message[]): number {
  const answers = history.filter((message) => message.sender === "assistant" && message.answer !== null);
  const other = answers.findLastIndex((message) => message.answer?.outcome !== "abstain");
  return answers.length - 1 - other;
}
