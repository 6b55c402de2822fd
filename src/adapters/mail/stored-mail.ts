import type { Db } from "../../db/client.ts";
import { keptMails } from "../../db/mail.ts";
import type { MailSender } from "../../domain/platform/mail/ports.ts";
import type { Clock } from "../../kit/clock.ts";

/** Local development: mail is not sent, but stored once per key for the developer to read. */
export function storedMail(db: Db, clock: Clock): MailSender {
  return {
    delivers: false,
    send: async ({ key, to, subject, text, html }) => {
      const row = { key, recipient: to, subject, text, html, createdAt: clock() };
      await db.insert(keptMails).values(row).onConflictDoNothing();
    },
  };
}
