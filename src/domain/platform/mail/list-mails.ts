import { count, desc, eq } from "drizzle-orm";
import { keptMails, mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import type { OutboxMail } from "./types.ts";

/** A mail of the outbox, with its text when it was stored instead of delivered. */
export interface ListedMail extends Omit<OutboxMail, "params"> {
  subject: string | null;
  text: string | null;
}

/** The outbox, or its mails of one status, newest first. */
export async function listMails(
  ctx: Pick<Deps, "db">,
  page: { status?: OutboxMail["status"] | undefined; limit: number; offset: number },
): Promise<{ mails: ListedMail[]; total: number }> {
  const condition = page.status === undefined ? undefined : eq(mails.status, page.status);
  const [rows, totals] = await Promise.all([
    ctx.db
      .select({ mail: mails, subject: keptMails.subject, text: keptMails.text })
      .from(mails)
      .leftJoin(keptMails, eq(keptMails.key, mails.key))
      .where(condition)
      .orderBy(desc(mails.id))
      .limit(page.limit)
      .offset(page.offset),
    ctx.db.select({ total: count() }).from(mails).where(condition),
  ]);
  return { mails: rows.map(({ mail, ...kept }) => ({ ...mail, ...kept })), total: totals[0]?.total ?? 0 };
}
