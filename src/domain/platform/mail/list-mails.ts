import { count, desc, eq, sql } from "drizzle-orm";
import { keptMails, mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../shards/at-shard.ts";
import { newestFirst, pageOverShards } from "../shards/page-over-shards.ts";
import type { OutboxMail } from "./types.ts";

/** A mail of the outbox, with its text when it was stored instead of delivered. */
export interface ListedMail extends Omit<OutboxMail, "params"> {
  subject: string | null;
  text: string | null;
}

/** The outbox, or its mails of one status, newest first. */
export async function listMails(
  ctx: Pick<Deps, "db" | "shards">,
  filter: { status?: OutboxMail["status"] | undefined; limit: number; offset: number },
): Promise<{ mails: ListedMail[]; total: number }> {
  const condition = filter.status === undefined ? undefined : eq(mails.status, filter.status);
  const list = async ({ db }: Pick<Deps, "db">, page: { limit: number; offset: number }) => {
    const listed = db.select().from(mails).where(condition).orderBy(desc(mails.id));
    const [rows, [counted]] = await db.batch([
      listed.limit(page.limit).offset(page.offset),
      db.select({ total: count() }).from(mails).where(condition),
    ]);
    return { rows, total: counted?.total ?? 0 };
  };
  const { rows, total } = await pageOverShards(ctx, filter, list, newestFirst);
  const keys = JSON.stringify(rows.map(({ key }) => key));
  const isListed = sql`${keptMails.key} IN (SELECT value FROM json_each(${keys}))`;
  const kept = await atPlatform(ctx).db.select().from(keptMails).where(isListed);
  const textOf = (key: string) => kept.find((one) => one.key === key);
  return {
    mails: rows.map((mail) => ({
      ...mail,
      subject: textOf(mail.key)?.subject ?? null,
      text: textOf(mail.key)?.text ?? null,
    })),
    total,
  };
}
