import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import type { NewMail } from "./types.ts";

/**
 * The statement that adds mails to the outbox, for the batch of the change that causes them. A mail whose key is
 * already there is not added again. Whether mail is configured at all is checked by `requireMail`.
 */
export function enqueueMail(ctx: Pick<Deps, "db" | "clock">, ...newMails: [NewMail, ...NewMail[]]) {
  const now = ctx.clock();
  const rows = newMails.map((mail) => ({ ...mail, createdAt: now, dueAt: now }));
  return ctx.db.insert(mails).values(rows).onConflictDoNothing();
}
