import { and, desc, eq, notInArray, sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { trainingSessions } from "../../../db/training.ts";
import { modelKey } from "../../answering/intents/model-key.ts";
import { tellAccountEvents } from "../../channels/webhook/tell-account-events.ts";
import type { Deps } from "../../deps.ts";
import { type TrainingLease, TrainingLost } from "./training-lease.ts";
import { KEPT_MODELS } from "./training-limits.ts";
import type { TrainingReport } from "./types.ts";

/**
 * Stores a session's model, ends the session, and makes the model live if it should be: after its bytes are stored, all of this is
 * one transaction, with the event for webhooks. Then models that cannot be put back any more are deleted. Throws `TrainingLost`.
 */
export async function finishTraining(
  ctx: Deps,
  { session, leaseId }: TrainingLease,
  model: Uint8Array,
  report: TrainingReport,
): Promise<void> {
  const { id: sessionId, accountId, assistantId, goesLive } = session;
  const key = modelKey({ accountId, sessionId });
  await ctx.files.put(key, model, "application/octet-stream");
  const now = ctx.clock();
  const isMine = sql`EXISTS (SELECT 1 FROM training_sessions WHERE id = ${sessionId} AND lease_id = ${leaseId})`;
  const data = {
    training: {
      ...{ id: sessionId, assistant_id: assistantId, examples: session.examplesCount, intents: report.intents.length },
      ...{ accuracy: report.accuracy, macro_f1: report.macroF1, is_live: goesLive },
    },
  };
  const [, , ended] = await runBatch(ctx.db, [
    sql`INSERT INTO account_events (account_id, type, data, created_at)
      SELECT ${accountId}, 'training.completed', ${JSON.stringify(data)}, ${now} WHERE ${isMine}`,
    sql`UPDATE assistants SET live_training_id = ${sessionId}
      WHERE id = ${assistantId} AND ${goesLive ? 1 : 0} AND ${isMine}`,
    sql`UPDATE training_sessions
      SET state = 'completed', progress = 100, report = ${JSON.stringify(report)}, has_model = 1, lease_id = NULL,
        lease_until = NULL, updated_at = ${now}, finished_at = ${now}
      WHERE id = ${sessionId} AND lease_id = ${leaseId} RETURNING id`,
  ]);
  if (ended!.length === 0) {
    await dropUnwanted(ctx, sessionId, key);
    throw new TrainingLost(`training session ${sessionId}`);
  }
  await deleteOldModels(ctx, { accountId, assistantId });
  await tellAccountEvents(ctx);
}

/** Removes the model of a session that was cancelled meanwhile, unless another worker has finished it. */
async function dropUnwanted(ctx: Deps, sessionId: number, key: string): Promise<void> {
  const [row] = await ctx.db
    .select({ state: trainingSessions.state })
    .from(trainingSessions)
    .where(eq(trainingSessions.id, sessionId));
  if (row === undefined || row.state === "cancelled") await ctx.files.remove([key]);
}

/** Keeps the newest models of an assistant and the live one. */
async function deleteOldModels(
  ctx: Deps,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<void> {
  const { id, hasModel } = trainingSessions;
  const isStored = and(eq(trainingSessions.assistantId, assistantId), eq(hasModel, true));
  const newest = ctx.db.select({ id }).from(trainingSessions).where(isStored).orderBy(desc(id)).limit(KEPT_MODELS);
  const isLive = sql`${id} = (SELECT live_training_id FROM assistants WHERE id = ${assistantId})`;
  const old = await ctx.db
    .update(trainingSessions)
    .set({ hasModel: false })
    .where(and(isStored, notInArray(id, newest), sql`${isLive} IS NOT 1`))
    .returning({ id });
  if (old.length === 0) return;
  await ctx.files.remove(old.map((session) => modelKey({ accountId, sessionId: session.id })));
}
