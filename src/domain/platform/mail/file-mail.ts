import { mails } from "../../../db/mail.ts";
import type { Deps } from "../../deps.ts";
import type { MailWish } from "./types.ts";

/**
 * The statement that puts mails into the outbox, for the batch that makes them due. A mail whose key is there already is
 * not filed again. Whether
 * anybody will send it is `requireMail`'s to say.
 */
export function fileMail(ctx: Pick<Deps, "db" | "clock">, ...wishes: [MailWish, ...MailWish[]]) {
  const now = ctx.clock();
  const rows = wishes.map((wish) => ({ ...wish, createdAt: now, dueAt: now }));
  return ctx.db.insert(mails).values(rows).onConflictDoNothing();
}
