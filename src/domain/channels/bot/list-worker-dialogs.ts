import { and, desc, eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { assistants } from "../../../db/assistants.ts";
import { dialogs } from "../../../db/dialogs.ts";
import type { ListedDialog } from "../../conversations/dialog/read-dialogs.ts";
import type { Deps } from "../../deps.ts";
import { newestFirst, pageOverShards } from "../../platform/shards/page-over-shards.ts";

export interface WorkerDialogFilter {
  userId?: number | undefined;
  assistantId?: number | undefined;
  chatId?: string | undefined;
  limit: number;
  offset: number;
}

/** Telegram dialogs of all accounts, newest first. */
export async function listWorkerDialogs(
  ctx: Pick<Deps, "db" | "shards">,
  filter: WorkerDialogFilter,
): Promise<ListedDialog[]> {
  const list = async (shard: Pick<Deps, "db">, page: { limit: number; offset: number }) => ({
    rows: await listInShard(shard, { ...filter, ...page }),
    total: 0,
  });
  return (await pageOverShards(ctx, filter, list, newestFirst)).rows;
}

async function listInShard(
  ctx: Pick<Deps, "db">,
  { userId, assistantId, chatId, limit, offset }: WorkerDialogFilter,
): Promise<ListedDialog[]> {
  const ofUser = ctx.db
    .select({ accountId: users.accountId })
    .from(users)
    .where(eq(users.id, userId ?? 0));
  const rows = await ctx.db
    .select({ dialog: dialogs, assistantName: assistants.name })
    .from(dialogs)
    .innerJoin(assistants, eq(assistants.id, dialogs.assistantId))
    .where(
      and(
        eq(dialogs.channel, "telegram"),
        userId === undefined ? undefined : eq(dialogs.accountId, ofUser),
        assistantId === undefined ? undefined : eq(dialogs.assistantId, assistantId),
        chatId === undefined ? undefined : eq(dialogs.telegramChatId, chatId),
      ),
    )
    .orderBy(desc(dialogs.id))
    .limit(limit)
    .offset(offset);
  return rows.map(({ dialog, assistantName }) => ({ ...dialog, assistantName }));
}
