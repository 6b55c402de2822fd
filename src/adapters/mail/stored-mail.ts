import type { Db } from "../../db/client.ts";
import { keptMails } from "../../db/mail.ts";
import { messageIdOf } from "../../domain/platform/mail/message-id-of.ts";
import type { MailSender } from "../../domain/platform/mail/ports.ts";
import type { Clock } from "../../kit/clock.ts";

/** Local development: mail is not sent, but stored once per key for the developer to read. */
export function storedMail(db: Db, clock: Clock): MailSender {
  return {
    delivers: false,
    check: async () => {},
    send: async ({ key, to, subject, text, html, from, references = [], autoSubmitted, files = [] }) => {
      const messageId = await messageIdOf(key, from?.address ?? "platform@localhost");
      const details = {
        ...{ messageId, from: from ?? null, references },
        autoSubmitted: autoSubmitted === undefined ? "auto-generated" : autoSubmitted,
        files: files.map(({ name, contentType, bytes }) => ({ name, contentType, size: bytes.byteLength })),
      };
      const row = { key, recipient: to, subject, text, html, details, createdAt: clock() };
      await db.insert(keptMails).values(row).onConflictDoNothing();
      return { messageId };
    },
  };
}
