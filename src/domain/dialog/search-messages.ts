import { desc, sql } from "drizzle-orm";
import { messages } from "../../db/dialogs.ts";
import type { Deps } from "../deps.ts";
import { messageId } from "./rules.ts";
import type { Message } from "./types.ts";

/** Words of a search that count; more only cost. */
const maxWords = 16;

/**
 * An account's messages that have all words of a query (the last one may be unfinished), newest first. Seconds behind
 * the rooms. A query without a word finds nothing.
 */
export async function searchMessages(
  ctx: Pick<Deps, "db">,
  input: { accountId: number; query: string; limit: number },
): Promise<Message[]> {
  const words = input.query.match(/[\p{L}\p{N}]+/gu)?.slice(0, maxWords) ?? [];
  if (words.length === 0) return [];
  const match = `account:a${input.accountId} AND text:(${words.map((word) => `"${word}"`).join(" AND ")}*)`;
  const found = sql`SELECT rowid FROM message_search WHERE message_search MATCH ${match} ORDER BY rowid DESC LIMIT ${input.limit}`;
  const id = sql`${messages.dialogId} * 1048576 + ${messages.seq}`;
  const rows = await ctx.db
    .select()
    .from(messages)
    .where(sql`(${messages.dialogId}, ${messages.seq}) IN (SELECT rowid >> 20, rowid & 1048575 FROM (${found}))`)
    .orderBy(desc(id));
  return rows.map(({ accountId: _, answer, ...row }) => ({
    ...row,
    id: messageId(row.dialogId, row.seq),
    clientMessageId: null,
    answer: answer as Message["answer"],
    attachments: [],
    rating: null,
  }));
}
