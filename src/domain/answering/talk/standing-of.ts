import { answerToOffer } from "../answer-to-offer.ts";
import type { AnswerRequest } from "../types.ts";
import type { Standing } from "./standing.ts";

/**
 * Where a conversation stands with a person; null when nothing was said of one, or the offer is still open. `awaited`: a person was
 * asked for and has not come. `isCalling`: an answer that finds nothing calls one. `history` is oldest first.
 */
export function standingOf(
  history: AnswerRequest["history"],
  awaited: { position: number | null } | null = null,
  isCalling = false,
): Standing | null {
  if (awaited !== null) return { kind: "awaited", position: awaited.position };
  if (isCalling) return { kind: "calling" };
  const hasDeclined = history.some(
    ({ sender, text }, at) =>
      sender === "user" && answerToOffer({ question: text, history: history.slice(0, at) }) === "declined",
  );
  return hasDeclined ? { kind: "declined" } : null;
}
