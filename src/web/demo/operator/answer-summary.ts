import type { MessageFrame } from "../../../protocol/frames.ts";

const outcomes: Record<NonNullable<MessageFrame["outcome"]>, string> = {
  answer: "Answered",
  clarify: "Asked back",
  abstain: "Found no answer",
  handoff: "Called an operator",
};

const ratings: Record<NonNullable<MessageFrame["rating"]>, string> = {
  good: "the visitor found it helpful",
  bad: "the visitor found it not helpful",
};

/**
 * A summary of how the assistant produced an answer; null for other messages. `confidence` is from 0 to 1 and is not
 * shown for a handoff.
 */
export function answerSummary({ outcome, rating }: MessageFrame, confidence: number | undefined): string | null {
  if (outcome === undefined) return null;
  return [
    outcomes[outcome],
    ...(confidence === undefined || outcome === "handoff" ? [] : [`confidence ${Math.round(confidence * 100)} %`]),
    ...(rating === undefined ? [] : [ratings[rating]]),
  ].join(" · ");
}
