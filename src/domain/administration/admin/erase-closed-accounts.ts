import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { dialogs } from "../../../db/dialogs.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { eraseDialogs } from "../erasure/erase-dialogs.ts";

/** Dialogs erased in one run: each needs a call to its room. */
const BATCH = 50;

/**
 * Erases the messages of closed accounts, in their rooms and in D1, some dialogs in each run. Senders and times are
 * kept, so that past statistics stay correct.
 */
export async function eraseClosedAccounts(
  ctx: Pick<Deps, "db" | "clock" | "rooms" | "inboxes" | "files" | "outboxes" | "webhookOutboxes">,
): Promise<void> {
  const account = await ctx.db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(isNotNull(accounts.closedAt), isNull(accounts.erasedAt)))
    .orderBy(asc(accounts.closedAt))
    .limit(1)
    .get();
  if (account === undefined) return;
  const left = await ctx.db
    .select({ id: dialogs.id })
    .from(dialogs)
    .where(and(eq(dialogs.accountId, account.id), isNull(dialogs.erasedAt)))
    .limit(BATCH);
  const ids = left.map(({ id }) => id);
  if (ids.length > 0) await eraseDialogs(ctx, account.id, ids);
  if (ids.length < BATCH) await eraseRest(ctx, account.id);
}

/**
 * Erases visitors' texts that are stored outside their dialogs. Account tokens stay, without their names: they tell that the
 * account is closed.
 */
async function eraseRest(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<void> {
  const clusters = sql`(SELECT id FROM question_clusters WHERE account_id = ${accountId})`;
  await runBatch(ctx.db, [
    sql`UPDATE answer_ratings SET comment = NULL
        WHERE assistant_id IN (SELECT id FROM assistants WHERE account_id = ${accountId})`,
    sql`DELETE FROM unanswered_questions WHERE cluster_id IN ${clusters}`,
    sql`DELETE FROM cluster_terms WHERE cluster_id IN ${clusters}`,
    sql`DELETE FROM question_clusters WHERE account_id = ${accountId}`,
    sql`DELETE FROM knowledge_gap_decisions WHERE assistant_id IN (SELECT id FROM assistants WHERE account_id = ${accountId})`,
    sql`DELETE FROM account_audit WHERE account_id = ${accountId}`,
    sql`DELETE FROM learning_items WHERE account_id = ${accountId}`,
    sql`UPDATE account_tokens SET name = '' WHERE account_id = ${accountId}`,
    sql`DELETE FROM contact_merge_moves WHERE merge_id IN (SELECT id FROM contact_merges WHERE account_id = ${accountId})`,
    sql`DELETE FROM contact_merges WHERE account_id = ${accountId}`,
    sql`DELETE FROM contact_contexts WHERE account_id = ${accountId}`,
    sql`DELETE FROM contact_topics WHERE account_id = ${accountId}`,
    sql`DELETE FROM contact_entities WHERE account_id = ${accountId}`,
    sql`DELETE FROM contact_identities WHERE account_id = ${accountId}`,
    sql`DELETE FROM contacts WHERE account_id = ${accountId}`,
    sql`UPDATE accounts SET erased_at = ${ctx.clock()} WHERE id = ${accountId}`,
  ]);
}
