import type { Deps } from "../../deps.ts";
import { services } from "../../money/billing/prices.ts";
import { release } from "../../money/billing/release.ts";
import { settle } from "../../money/billing/settle.ts";
import type { CountedVisitor } from "../../platform/limits/visitor-rules.ts";
import { dropAnswer } from "./hold-answer.ts";
import { turnKey } from "./take-turn.ts";
import type { DialogFacts, Message } from "./types.ts";

/**
 * Settles the reservation of a turn: an answer or a clarifying question is charged, a turn without one (abstained,
 * handed over, failed) is not, and does not count as a paid answer of its visitor. Safe to call again.
 */
export async function closeTurn(
  ctx: Deps,
  facts: DialogFacts,
  turn: number,
  reply: Message | null,
  visitor: CountedVisitor | null = null,
): Promise<void> {
  const { accountId, dialogId } = facts;
  const key = turnKey(dialogId, turn);
  const outcome = reply?.answer?.outcome;
  if (outcome !== "answer" && outcome !== "clarify") {
    await dropAnswer(ctx, visitor, key);
    return release(ctx, { accountId, key });
  }
  const serviceType = facts.madeBy === "site" ? "widget_message" : "ai_message";
  const { description } = services[serviceType];
  // The question and its answer.
  const details = { dialog_id: dialogId, message_id: reply?.id, message_count: 2 };
  await settle(ctx, { accountId, key, serviceType, description, details });
}
