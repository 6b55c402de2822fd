import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readTraining } from "./read-training.ts";
import type { Training } from "./types.ts";

/**
 * Makes the model of a completed session the live one of its assistant, in one step, or takes it off (`isLive` false): then no
 * model labels messages. Throws `not_found`, and `conflict` for a session without a model, and for one that is not live when it
 * should be taken off.
 */
export async function activateTraining(
  ctx: Pick<Deps, "db">,
  { accountId, sessionId, isLive }: { accountId: number; sessionId: number; isLive: boolean },
): Promise<Training> {
  const { assistantId } = await readTraining(ctx, { accountId, sessionId });
  const ofAssistant = sql`id = ${assistantId} AND account_id = ${accountId} AND deleted_at IS NULL`;
  const change = isLive
    ? sql`UPDATE assistants SET live_training_id = ${sessionId} WHERE ${ofAssistant}
        AND EXISTS (SELECT 1 FROM training_sessions WHERE id = ${sessionId} AND has_model = 1) RETURNING id`
    : sql`UPDATE assistants SET live_training_id = NULL WHERE ${ofAssistant} AND live_training_id = ${sessionId} RETURNING id`;
  const [changed] = await runBatch(ctx.db, [change]);
  if (changed!.length === 0) {
    throw new DomainError("conflict", isLive ? "This training session has no model." : "Its model is not live.");
  }
  return readTraining(ctx, { accountId, sessionId });
}
