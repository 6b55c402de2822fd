import { count, desc } from "drizzle-orm";
import { supportMessages } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";

export type StoredSupportMessage = typeof supportMessages.$inferSelect;

/** Messages to the administrators, newest first. */
export async function listSupportMessages(
  ctx: Pick<Deps, "db">,
  page: { limit: number; offset: number },
): Promise<{ messages: StoredSupportMessage[]; total: number }> {
  const [messages, totals] = await Promise.all([
    ctx.db.select().from(supportMessages).orderBy(desc(supportMessages.id)).limit(page.limit).offset(page.offset),
    ctx.db.select({ total: count() }).from(supportMessages),
  ]);
  return { messages, total: totals[0]?.total ?? 0 };
}
