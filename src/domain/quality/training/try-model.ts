import type { Intent } from "../../answering/intents/intent-model.ts";
import { loadModel } from "../../answering/intents/load-model.ts";
import { rankIntents } from "../../answering/intents/rank-intents.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readTraining } from "./read-training.ts";

/** Likeliest intents that are told. */
const mostRanked = 5;

/** What the model of a session makes of a message. Confidences and bounds are 0..1. */
export interface TriedMessage {
  /** null: the confidence is below `bound`, so the message gets no intent. */
  intent: Intent | null;
  /** Of the likeliest intent. */
  confidence: number;
  bound: number;
  /** The confidence from which on the intent does what it says; below it only labels. */
  actionBound: number;
  /** What would be done. */
  action: Intent["action"];
  /** The likeliest first; empty when the model knows nothing of the text. */
  ranked: { name: string; confidence: number }[];
}

/**
 * Labels a text by the model of a training session as a message of a visitor is labelled, live or not. Nothing is kept or done.
 * Throws `not_found`, and `conflict` for a session without a model.
 */
export async function tryModel(
  ctx: Pick<Deps, "db" | "files">,
  { accountId, sessionId, text }: { accountId: number; sessionId: number; text: string },
): Promise<TriedMessage> {
  const { hasModel } = await readTraining(ctx, { accountId, sessionId });
  const model = hasModel ? await loadModel(ctx, { accountId, sessionId }) : null;
  if (model === null) throw new DomainError("conflict", "This training session has no model.");
  const { bound, actionBound = bound } = model;
  const ranked = rankIntents(model, text, mostRanked);
  const confidence = ranked[0]?.confidence ?? 0;
  const intent = ranked[0] !== undefined && confidence >= bound ? ranked[0].intent : null;
  const isDone = intent !== null && confidence >= actionBound;
  return {
    ...{ intent, confidence, bound, actionBound, action: isDone ? intent.action : { type: "none" } },
    ranked: ranked.map((each) => ({ name: each.intent.name, confidence: each.confidence })),
  };
}
