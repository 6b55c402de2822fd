import type { Message } from "../dialog/types.ts";

/**
 * Whether an answer that finds nothing calls a person now: the assistant's last answers have found nothing either, together as many as
 * its owner has set. `history` is oldest first.
 */
export function callsAtAbstention(
  history: Message[],
  { handoffAfterAbstentions: limit }: { handoffAfterAbstentions: number },
): boolean {
  if (limit === 0) return false;
  const answers = history.filter((message) => message.sender === "assistant" && message.answer !== null);
  const other = answers.findLastIndex((message) => message.answer?.outcome !== "abstain");
  return answers.length - other >= limit;
}
