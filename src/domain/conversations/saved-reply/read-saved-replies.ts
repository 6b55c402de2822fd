import { and, asc, count, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { savedReplies, savedReplyFiles } from "../../../db/saved-replies.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { foldForSearch } from "../../language/text/fold-for-search.ts";
import type { UserPrincipal } from "../../people/account/types.ts";
import { shortcutKey } from "./shortcut-key.ts";
import type { SavedReply } from "./types.ts";

/** Words of a search that are used; more would only cost time. */
const maxWords = 16;

type Reader = Pick<UserPrincipal, "accountId" | "userId">;

export interface SavedReplyFilter {
  /** Words of the shortcut, the title or the text, the last one possibly begun. */
  search?: string | undefined;
  visibility?: SavedReply["visibility"] | undefined;
  limit: number;
  offset: number;
}

/**
 * The saved replies that a user may insert: those of the account and the user's own, by shortcut, and the total number. Of a search
 * first the one with this shortcut, then those whose shortcut begins so, then those with the words in shortcut or title.
 */
export async function readSavedReplies(
  ctx: Pick<Deps, "db">,
  reader: Reader,
  { search = "", visibility, limit, offset }: SavedReplyFilter,
): Promise<{ replies: SavedReply[]; total: number }> {
  const written = search.trim();
  const wanted = and(
    visibleTo(reader),
    visibility === undefined ? undefined : eq(savedReplies.visibility, visibility),
    written === "" ? undefined : matching(reader.accountId, written),
  );
  const order = written === "" ? [] : byCloseness(reader.accountId, written);
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db
      .select()
      .from(savedReplies)
      .where(wanted)
      .orderBy(...order, asc(savedReplies.shortcutKey))
      .limit(limit)
      .offset(offset),
    ctx.db.select({ total: count() }).from(savedReplies).where(wanted),
  ]);
  return { replies: await withFiles(ctx, rows), total: counted?.total ?? 0 };
}

/** A saved reply that a user may see. Throws `not_found`. */
export async function readSavedReply(ctx: Pick<Deps, "db">, reader: Reader, id: number): Promise<SavedReply> {
  const rows = await ctx.db
    .select()
    .from(savedReplies)
    .where(and(visibleTo(reader), eq(savedReplies.id, id)));
  const [reply] = await withFiles(ctx, rows);
  if (reply === undefined) throw new DomainError("not_found", "No such saved reply.");
  return reply;
}

function visibleTo({ accountId, userId }: Reader): SQL | undefined {
  const isShown = or(eq(savedReplies.visibility, "account"), eq(savedReplies.authorId, userId));
  return and(eq(savedReplies.accountId, accountId), isShown);
}

function matching(accountId: number, search: string): SQL {
  return sql`(${savedReplies.id} IN ${found(accountId, search, "{name text}")} OR ${startsWith(search)})`;
}

function byCloseness(accountId: number, search: string): SQL[] {
  const isNamed = sql`${savedReplies.id} IN ${found(accountId, search, "name")}`;
  return [
    sql`${savedReplies.shortcutKey} = ${shortcutKey(search)} DESC`,
    sql`${startsWith(search)} DESC`,
    sql`${isNamed} DESC`,
  ];
}

function startsWith(search: string): SQL {
  return sql`(instr(${savedReplies.shortcutKey}, ${shortcutKey(search)}) = 1)`;
}

function found(accountId: number, search: string, columns: string): SQL {
  const words = foldForSearch(search)
    .slice(0, maxWords)
    .map((word) => `"${word}"`);
  if (words.length === 0) return sql`(SELECT NULL WHERE false)`;
  const match = `account:a${accountId} AND ${columns}:(${words.join(" AND ")}*)`;
  return sql`(SELECT rowid FROM saved_reply_search WHERE saved_reply_search MATCH ${match})`;
}

async function withFiles(ctx: Pick<Deps, "db">, rows: (typeof savedReplies.$inferSelect)[]): Promise<SavedReply[]> {
  const ids = sql`(SELECT value FROM json_each(${JSON.stringify(rows.map(({ id }) => id))}))`;
  const files =
    rows.length === 0
      ? []
      : await ctx.db
          .select()
          .from(savedReplyFiles)
          .where(inArray(savedReplyFiles.savedReplyId, ids))
          .orderBy(asc(savedReplyFiles.id));
  return rows.map(({ shortcutKey: _, ...reply }) => ({
    ...reply,
    files: files
      .filter((file) => file.savedReplyId === reply.id)
      .map(({ accountId: __, savedReplyId: ___, ...file }) => file),
  }));
}
