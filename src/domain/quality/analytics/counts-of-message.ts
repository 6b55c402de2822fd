import type { Message } from "../../conversations/dialog/types.ts";
import { type Count, countAt, durationAt } from "./count.ts";
import { bucketOfDuration } from "./histogram.ts";

/** The label of messages that were classified and had no intent. */
export const noIntent = "";

/** UTF-16 units of an intent's name in the figures. */
const maxLabel = 200;

interface Classified {
  trace?: { intent?: { label: string | null } | null };
}

/** What a message adds to its assistant's figures; docs/design/figures.md defines each. */
export function countsOfMessage({ sender, answer, createdAt }: Message): Count[] {
  const counts = [countAt(createdAt, "message", sender)];
  if (answer === null) return counts;
  counts.push(countAt(createdAt, "answer", answer.outcome));
  if (typeof answer.responseMs === "number") {
    counts.push(durationAt(createdAt, "answer_time", bucketOfDuration(answer.responseMs)));
  }
  const intent = (answer as Classified).trace?.intent;
  if (intent) counts.push(countAt(createdAt, "intent", intent.label?.slice(0, maxLabel) ?? noIntent));
  return counts;
}
