import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import { modelKey } from "../../answering/intents/model-key.ts";
import type { Deps } from "../../deps.ts";

/** Sessions whose models are deleted in one run. */
const BATCH = 100;

/** The watchdog of deleted assistants, also those of closed accounts: deletes their datasets, examples, sessions and models. */
export async function eraseTrainings(ctx: Pick<Deps, "db" | "files">): Promise<void> {
  const isDeleted = sql`EXISTS (SELECT 1 FROM assistants WHERE assistants.id = assistant_id AND deleted_at IS NOT NULL)`;
  const sessions = await ctx.db.all<{ id: number; accountId: number }>(
    sql`SELECT id, account_id AS accountId FROM training_sessions WHERE ${isDeleted} LIMIT ${BATCH}`,
  );
  if (sessions.length > 0) {
    await ctx.files.remove(sessions.map(({ id, accountId }) => modelKey({ accountId, sessionId: id })));
  }
  const ids = JSON.stringify(sessions.map(({ id }) => id));
  const datasets = sql`(SELECT id FROM training_datasets WHERE ${isDeleted})`;
  await runBatch(ctx.db, [
    sql`DELETE FROM training_sessions WHERE id IN (SELECT value FROM json_each(${ids}))`,
    sql`DELETE FROM training_examples WHERE dataset_id IN ${datasets}`,
    sql`DELETE FROM training_datasets WHERE ${isDeleted}`,
  ]);
}
