import { count, desc } from "drizzle-orm";
import { supportMessages } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { newestFirst, pageOverShards } from "../../platform/shards/page-over-shards.ts";

export type StoredSupportMessage = typeof supportMessages.$inferSelect;

/** Messages to the administrators, newest first. */
export async function listSupportMessages(
  ctx: Pick<Deps, "db" | "shards">,
  page: { limit: number; offset: number },
): Promise<{ messages: StoredSupportMessage[]; total: number }> {
  const { rows: messages, total } = await pageOverShards(ctx, page, listInShard, newestFirst);
  return { messages, total };
}

async function listInShard({ db }: Pick<Deps, "db">, page: { limit: number; offset: number }) {
  const [rows, [counted]] = await db.batch([
    db.select().from(supportMessages).orderBy(desc(supportMessages.id)).limit(page.limit).offset(page.offset),
    db.select({ total: count() }).from(supportMessages),
  ]);
  return { rows, total: counted?.total ?? 0 };
}
