import { sql } from "drizzle-orm";
import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import type { NewMail } from "./types.ts";

/**
 * The statement that adds mails to the outbox, for the batch of the change that causes them. A mail whose key is
 * already there is not added again. Whether mail is configured at all is checked by `requireMail`. Any number of mails is one
 * parameter, because D1 binds at most 100.
 */
export function enqueueMail(ctx: Pick<Deps, "db" | "clock">, ...newMails: [NewMail, ...NewMail[]]) {
  const now = ctx.clock();
  const list = JSON.stringify(newMails.map((mail) => ({ ...mail, params: JSON.stringify(mail.params ?? {}) })));
  // In the order of the table's columns.
  const rows = sql`SELECT NULL, value ->> 'key', value ->> 'kind', value ->> 'recipient', value ->> 'language',
      value ->> 'params', 'queued', 0, ${now}, NULL, ${now}, NULL FROM json_each(${list}) WHERE true`;
  return ctx.db.insert(mails).select(rows).onConflictDoNothing();
}
