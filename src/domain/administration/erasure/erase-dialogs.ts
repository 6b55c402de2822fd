import { inArray, sql } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { dialogNotes, dialogs, messages } from "../../../db/dialogs.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { isMailFileKey } from "../../channels/email/mail-files.ts";
import { findChats } from "../../channels/outbound/find-chats.ts";
import { forgetChats } from "../../channels/outbound/forget-chats.ts";
import { forgetDialogs } from "../../channels/webhook/forget-dialogs.ts";
import { channelFileKey } from "../../conversations/attachments/file-rules.ts";
import type { Deps } from "../../deps.ts";

/**
 * Erases dialogs of an account: their messages, notes and files, in their rooms, the inbox, the outboxes of channels and
 * webhooks and the catalogue, and their questions in the lists of unanswered ones. Nothing that waits is sent any more. Senders and
 * times are kept, so that past statistics stay correct. At most 90 dialogs.
 */
export async function eraseDialogs(
  ctx: Pick<Deps, "db" | "clock" | "rooms" | "inboxes" | "files" | "outboxes" | "webhookOutboxes">,
  accountId: number,
  ids: number[],
): Promise<void> {
  const chats = await findChats(ctx, ids);
  const forget = async () => {
    await Promise.all(ids.map((id) => ctx.rooms.of(id).erase()));
    await Promise.all([forgetChats(ctx, chats), forgetDialogs(ctx, accountId, ids)]);
    await ctx.inboxes.of(accountId).forget(ids);
  };
  // Before the rows, so that an interrupted call can be repeated.
  await forget();
  const files = await ctx.db.select().from(channelFiles).where(inArray(channelFiles.dialogId, ids));
  const unchecked = files.map(({ remoteId }) => remoteId).filter(isMailFileKey);
  await ctx.files.remove([...files.map((file) => channelFileKey(file.accountId, file.id)), ...unchecked]);
  const noContent = { customerInfo: null, guestId: null, lastMessage: null, firstName: null, lastName: null };
  const noAddress = { telegramChatId: null, telegramUsername: null, channelAddress: null };
  const noVisitor = { ...noAddress, operatorName: null, handoffReason: null };
  const noTriage = { labels: [], variables: {}, contactId: null, identityId: null, unanswered: [], slaDueAt: null };
  const ended = { title: "", status: "archived", handoffStatus: "none", visitsDueAt: null } as const;
  const list = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  const emptied = sql`(SELECT id FROM question_clusters WHERE account_id = ${accountId} AND question = '')`;
  await runBatch(ctx.db, [
    sql`UPDATE answer_ratings SET comment = NULL WHERE dialog_id IN ${list}`,
    // A group of questions is named by its first one.
    sql`UPDATE question_clusters SET question = coalesce((SELECT question FROM unanswered_questions AS other
      WHERE other.cluster_id = question_clusters.id AND other.dialog_id NOT IN ${list} ORDER BY failed_at LIMIT 1), '')
      WHERE id IN (SELECT cluster_id FROM unanswered_questions WHERE dialog_id IN ${list})`,
    // An applied item is knowledge of the account, which its users have approved. A group may be named by a question of these dialogs.
    sql`DELETE FROM learning_items WHERE status <> 'applied' AND (dialog_id IN ${list} OR cluster_id IN (
      SELECT cluster_id FROM unanswered_questions WHERE dialog_id IN ${list}))`,
    sql`DELETE FROM unanswered_questions WHERE dialog_id IN ${list}`,
    sql`UPDATE learning_items SET dialog_id = NULL, question_seq = NULL, answer_seq = NULL, author = NULL
      WHERE dialog_id IN ${list}`,
    sql`DELETE FROM template_messages WHERE dialog_id IN ${list}`,
    sql`DELETE FROM contact_entities WHERE dialog_id IN ${list}`,
    sql`DELETE FROM channel_mails WHERE dialog_id IN ${list}`,
    sql`DELETE FROM dialog_merges WHERE merged_id IN ${list} OR kept_id IN ${list}`,
    sql`DELETE FROM drafts WHERE dialog_id IN ${list}`,
    sql`DELETE FROM operator_dialogs WHERE dialog_id IN ${list}`,
    sql`DELETE FROM cluster_terms WHERE cluster_id IN ${emptied}`,
    sql`DELETE FROM question_clusters WHERE id IN ${emptied}`,
  ]);
  await ctx.db.batch([
    ctx.db.delete(channelFiles).where(inArray(channelFiles.dialogId, ids)),
    ctx.db.delete(dialogNotes).where(inArray(dialogNotes.dialogId, ids)),
    ctx.db.update(messages).set({ text: "", author: null, answer: null }).where(inArray(messages.dialogId, ids)),
    ctx.db
      .update(dialogs)
      .set({ ...noContent, ...noVisitor, ...noTriage, ...ended, erasedAt: ctx.clock() })
      .where(inArray(dialogs.id, ids)),
  ]);
  // Again, for what has arrived meanwhile: nobody opens the room of an erased dialog, and nothing of one is sent or told.
  await forget();
}
