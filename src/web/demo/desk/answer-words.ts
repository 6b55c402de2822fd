import type { MessageFrame } from "../../../protocol/frames.ts";

const outcomes: Record<NonNullable<MessageFrame["outcome"]>, string> = {
  answer: "Answered",
  clarify: "Asked back",
  abstain: "Found no answer",
  handoff: "Called a person",
};

const ratings: Record<NonNullable<MessageFrame["rating"]>, string> = {
  good: "the visitor found it helpful",
  bad: "the visitor found it not helpful",
};

/**
 * How an answer of the assistant came about; null of any other message. `confidence` is from 0 to 1; a call for a person
 * needs none.
 */
export function answerWords({ outcome, rating }: MessageFrame, confidence: number | undefined): string | null {
  if (outcome === undefined) return null;
  return [
    outcomes[outcome],
    ...(confidence === undefined || outcome === "handoff" ? [] : [`confidence ${Math.round(confidence * 100)} %`]),
    ...(rating === undefined ? [] : [ratings[rating]]),
  ].join(" · ");
}
