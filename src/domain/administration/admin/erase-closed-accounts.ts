import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { accounts } from "../../../db/accounts.ts";
import { channelFiles } from "../../../db/channel-files.ts";
import { dialogs, messages } from "../../../db/dialogs.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { channelFileKey } from "../../conversations/attachments/file-rules.ts";
import type { Deps } from "../../deps.ts";

/** Dialogs erased in one run: each needs a call to its room. */
const BATCH = 50;

/**
 * Erases the messages of closed accounts, in their rooms and in D1, some dialogs in each run. Senders and times are
 * kept, so that past statistics stay correct.
 */
export async function eraseClosedAccounts(ctx: Pick<Deps, "db" | "clock" | "rooms" | "files">): Promise<void> {
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
  if (ids.length > 0) await eraseDialogs(ctx, ids);
  if (ids.length < BATCH) await eraseRest(ctx, account.id);
}

async function eraseDialogs(ctx: Pick<Deps, "db" | "clock" | "rooms" | "files">, ids: number[]): Promise<void> {
  await Promise.all(ids.map((id) => ctx.rooms.of(id).erase()));
  const files = await ctx.db.select().from(channelFiles).where(inArray(channelFiles.dialogId, ids));
  await ctx.files.remove(files.map(({ accountId, id }) => channelFileKey(accountId, id)));
  const noContent = { customerInfo: null, guestId: null, lastMessage: null, firstName: null, lastName: null };
  const noVisitor = {
    channelAddress: null,
    telegramChatId: null,
    telegramUsername: null,
    operatorName: null,
    handoffReason: null,
  };
  await ctx.db.batch([
    ctx.db.delete(channelFiles).where(inArray(channelFiles.dialogId, ids)),
    ctx.db.update(messages).set({ text: "", author: null, answer: null }).where(inArray(messages.dialogId, ids)),
    ctx.db
      .update(dialogs)
      .set({ ...noContent, ...noVisitor, title: "", status: "archived", handoffStatus: "none", erasedAt: ctx.clock() })
      .where(inArray(dialogs.id, ids)),
  ]);
}

/** Erases visitors' texts that are stored outside their dialogs. */
async function eraseRest(ctx: Pick<Deps, "db" | "clock">, accountId: number): Promise<void> {
  const clusters = sql`(SELECT id FROM question_clusters WHERE account_id = ${accountId})`;
  await runBatch(ctx.db, [
    sql`UPDATE answer_ratings SET comment = NULL
        WHERE assistant_id IN (SELECT id FROM assistants WHERE account_id = ${accountId})`,
    sql`DELETE FROM unanswered_questions WHERE cluster_id IN ${clusters}`,
    sql`DELETE FROM cluster_terms WHERE cluster_id IN ${clusters}`,
    sql`DELETE FROM question_clusters WHERE account_id = ${accountId}`,
    sql`DELETE FROM template_messages WHERE account_id = ${accountId}`,
    sql`UPDATE accounts SET erased_at = ${ctx.clock()} WHERE id = ${accountId}`,
  ]);
}
