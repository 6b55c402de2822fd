import { desc, sql } from "drizzle-orm";
import { channelFiles } from "../../../db/channel-files.ts";
import { messages } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { matchWords } from "../../language/text/match-words.ts";
import { attachmentOf } from "../attachments/attachment-of.ts";
import { messageId } from "./rules.ts";
import type { Message } from "./types.ts";

/**
 * An account's messages that contain all words of a query (the last word may be a prefix of two letters or more), newest first, whatever
 * the case, accents and ё. Seconds behind
 * the rooms, and without ratings. A query without words finds nothing.
 */
export async function searchMessages(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; query: string; limit: number },
): Promise<Message[]> {
  const match = matchWords(input.accountId, input.query, { areMany: true });
  if (match === null) return [];
  const found = sql`SELECT rowid FROM message_search WHERE message_search MATCH ${match} ORDER BY rowid DESC LIMIT ${input.limit}`;
  const id = sql`${messages.dialogId} * 1048576 + ${messages.seq}`;
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(sql`(${messages.dialogId}, ${messages.seq}) IN (SELECT rowid >> 20, rowid & 1048575 FROM (${found}))`)
    .orderBy(desc(id));
  const files = await filesOf(ctx, rows);
  return rows.map(({ accountId: _, answer, ...row }) => ({
    ...row,
    id: messageId(row.dialogId, row.seq),
    clientMessageId: null,
    answer: answer as Message["answer"],
    attachments: files.filter(({ dialogId, seq }) => dialogId === row.dialogId && seq === row.seq).map(attachmentOf),
    rating: null,
  }));
}

/** The attachments of messages. */
async function filesOf(ctx: Pick<Deps, "db">, shown: { dialogId: number; seq: number }[]) {
  const places = JSON.stringify(shown.map(({ dialogId, seq }) => [dialogId, seq]));
  const isShown = sql`(${channelFiles.dialogId}, ${channelFiles.seq}) IN
    (SELECT value ->> 0, value ->> 1 FROM json_each(${places}))`;
  return ctx.db.select().from(channelFiles).where(isShown).orderBy(channelFiles.id);
}
