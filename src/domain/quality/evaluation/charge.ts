import type { Deps } from "../../deps.ts";
import { prices } from "../../money/billing/prices.ts";
import { release } from "../../money/billing/release.ts";
import { reserve } from "../../money/billing/reserve.ts";
import { settle } from "../../money/billing/settle.ts";
import { EvaluationStopped } from "./evaluation-stopped.ts";
import type { Result } from "./types.ts";

export interface Charge {
  accountId: number;
  evaluationId: number;
  ordinal: number;
}

/**
 * Reserves the price of a question when a hosted model answers; the built-in model is free. Throws `EvaluationStopped`.
 */
export async function reserveCharge(ctx: Deps, charge: Charge): Promise<void> {
  if (ctx.chatModel === null) return;
  const { accountId } = charge;
  const isHeld = await reserve(ctx, { accountId, key: keyOf(charge), amountMicro: prices.aiMessage });
  if (!isHeld) throw new EvaluationStopped("insufficient_balance");
}

/**
 * Charges an answer or clarifying question of a hosted model, as for a dialog's turn; releases the reservation
 * otherwise.
 */
export async function closeCharge(
  ctx: Deps,
  charge: Charge,
  { outcome, model }: Pick<Result, "outcome" | "model">,
): Promise<void> {
  if (ctx.chatModel === null) return;
  const { accountId, evaluationId, ordinal } = charge;
  const key = keyOf(charge);
  const isCharged = model !== "extractive" && (outcome === "answer" || outcome === "clarify");
  if (!isCharged) return release(ctx, { accountId, key });
  const description = "Question of an evaluation";
  const details = { evaluation_id: evaluationId, ordinal };
  await settle(ctx, { accountId, key, serviceType: "ai_message", description, details });
}

function keyOf({ evaluationId, ordinal }: Charge): string {
  return `evaluation:${evaluationId}:${ordinal}`;
}
