import type { z } from "zod";
import type { ListedMail } from "../../../domain/platform/mail/list-mails.ts";
import { toTime } from "../../kit/to-time.ts";
import type { ListedMail as WireMail } from "./wire.ts";

export function toListedMail(mail: ListedMail): z.input<typeof WireMail> {
  const { id, kind, recipient, status, attempts, error, subject, text } = mail;
  return {
    ...{ id, kind, recipient, status, attempts, error, subject, text },
    created_at: toTime(mail.createdAt),
    finished_at: toTime(mail.finishedAt),
    next_attempt_at: status === "queued" ? toTime(mail.dueAt) : null,
  };
}
