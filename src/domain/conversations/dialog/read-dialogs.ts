import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { dialogLabels, dialogs } from "../../../db/dialogs.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { newestFirst, pageOverShards } from "../../platform/shards/page-over-shards.ts";
import type { Dialog } from "./create-dialog.ts";

export type ListedDialog = Dialog & { assistantName: string };

export interface DialogFilter {
  /** undefined: dialogs of all accounts. */
  accountId: number | undefined;
  assistantId?: number | undefined;
  status?: "active" | "archived" | undefined;
  channels?: Dialog["channel"][] | undefined;
  handoff?: Dialog["handoffStatus"] | undefined;
  labelId?: number | undefined;
  priority?: Dialog["priority"] | undefined;
  /** true: only snoozed dialogs; false: only the others. */
  isSnoozed?: boolean | undefined;
  contactId?: number | undefined;
  teamId?: number | undefined;
  /** Whether a promise of an SLA policy was not kept. */
  isBreached?: boolean | undefined;
  limit: number;
  offset: number;
}

/** An account's dialogs, newest first, and the total number. Seconds behind the rooms. */
export async function readDialogs(
  ctx: Pick<Deps, "db" | "shards">,
  filter: DialogFilter,
): Promise<{ dialogs: ListedDialog[]; total: number }> {
  if (filter.accountId !== undefined) return readInShard(ctx, filter);
  const list = async (shard: Pick<Deps, "db">, page: { limit: number; offset: number }) => {
    const { dialogs: rows, total } = await readInShard(shard, { ...filter, ...page });
    return { rows, total };
  };
  const { rows, total } = await pageOverShards(ctx, filter, list, newestFirst);
  return { dialogs: rows, total };
}

async function readInShard(
  ctx: Pick<Deps, "db">,
  filter: DialogFilter,
): Promise<{ dialogs: ListedDialog[]; total: number }> {
  const { accountId, assistantId, status, channels, handoff, limit, offset } = filter;
  const wanted = and(
    isNull(dialogs.erasedAt),
    accountId === undefined ? undefined : eq(dialogs.accountId, accountId),
    assistantId === undefined ? undefined : eq(dialogs.assistantId, assistantId),
    status === undefined ? undefined : eq(dialogs.status, status),
    channels === undefined ? undefined : inArray(dialogs.channel, channels),
    handoff === undefined ? undefined : eq(dialogs.handoffStatus, handoff),
    triaged(filter),
  );
  const [rows, [counted]] = await ctx.db.batch([
    listed(ctx, wanted).orderBy(desc(dialogs.id)).limit(limit).offset(offset),
    ctx.db.select({ total: count() }).from(dialogs).where(wanted),
  ]);
  return {
    dialogs: rows.map(({ dialog, assistantName }) => ({ ...dialog, assistantName })),
    total: counted?.total ?? 0,
  };
}

function triaged({ labelId, priority, isSnoozed, contactId, teamId, isBreached }: DialogFilter): SQL | undefined {
  return and(
    labelId === undefined
      ? undefined
      : sql`${dialogs.id} IN (SELECT dialog_id FROM ${dialogLabels} WHERE label_id = ${labelId})`,
    priority == null ? undefined : eq(dialogs.priority, priority),
    isSnoozed === undefined ? undefined : isSnoozed ? isNotNull(dialogs.snoozedUntil) : isNull(dialogs.snoozedUntil),
    contactId === undefined ? undefined : eq(dialogs.contactId, contactId),
    teamId === undefined ? undefined : eq(dialogs.teamId, teamId),
    isBreached === undefined
      ? undefined
      : isBreached
        ? isNotNull(dialogs.slaBreachedAt)
        : isNull(dialogs.slaBreachedAt),
  );
}

/** Reads one dialog of an account. Throws `not_found`. */
export async function readDialog(ctx: Pick<Deps, "db">, accountId: number, dialogId: number): Promise<ListedDialog> {
  const own = and(eq(dialogs.id, dialogId), eq(dialogs.accountId, accountId), isNull(dialogs.erasedAt));
  const [row] = await listed(ctx, own);
  if (row === undefined) throw new DomainError("not_found", "No such dialog.");
  return { ...row.dialog, assistantName: row.assistantName };
}

/** The newest dialog with a Telegram chat, of one account or (undefined) of any. Throws `not_found`. */
export async function readTelegramDialog(
  ctx: Pick<Deps, "db" | "shards">,
  accountId: number | undefined,
  telegramChatId: string,
): Promise<ListedDialog> {
  const reach = accountId === undefined ? undefined : eq(dialogs.accountId, accountId);
  const own = and(reach, eq(dialogs.telegramChatId, telegramChatId));
  const newest = (shard: Pick<Deps, "db">) => listed(shard, own).orderBy(desc(dialogs.id)).limit(1);
  const found =
    accountId === undefined ? (await inEveryShard(ctx, async (shard) => newest(shard))).flat() : await newest(ctx);
  const [row] = found.sort((one, other) => newestFirst(one.dialog, other.dialog));
  if (row === undefined) throw new DomainError("not_found", "No dialog with this chat.");
  return { ...row.dialog, assistantName: row.assistantName };
}

function listed(ctx: Pick<Deps, "db">, condition: SQL | undefined) {
  return ctx.db
    .select({ dialog: dialogs, assistantName: assistants.name })
    .from(dialogs)
    .innerJoin(assistants, eq(assistants.id, dialogs.assistantId))
    .where(condition)
    .$dynamic();
}
