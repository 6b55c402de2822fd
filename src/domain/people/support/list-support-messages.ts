import { count, desc } from "drizzle-orm";
import { supportMessages } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";

export type KeptSupportMessage = typeof supportMessages.$inferSelect;

/** What was written to the administrators, newest first. */
export async function listSupportMessages(
  ctx: Pick<Deps, "db">,
  page: { limit: number; offset: number },
): Promise<{ messages: KeptSupportMessage[]; total: number }> {
  const [messages, totals] = await Promise.all([
    ctx.db.select().from(supportMessages).orderBy(desc(supportMessages.id)).limit(page.limit).offset(page.offset),
    ctx.db.select({ total: count() }).from(supportMessages),
  ]);
  return { messages, total: totals[0]?.total ?? 0 };
}
