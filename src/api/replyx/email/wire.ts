import * as z from "zod";
import { filterOf, wholeNumber } from "../../kit/fields.ts";

const email = z.email().max(254);

export const CodeRequest = z.object({ email }).meta({ id: "CodeRequest" });

/** A code sent as a number has lost its leading zeros. */
export const EmailConfirmation = z
  .object({
    email,
    code: z
      .union([z.string().max(20), z.int().min(0).max(999_999)])
      .transform((code) => (typeof code === "number" ? String(code).padStart(6, "0") : code.replaceAll(/[\s-]/g, ""))),
  })
  .meta({ id: "EmailConfirmation" });

/** Document 002's `ConfirmEmailResponse`. */
export const EmailConfirmed = z
  .object({ message: z.string(), email: z.string(), is_email_confirmed: z.literal(true) })
  .meta({ id: "EmailConfirmed" });

/** Without an address the mail is sent to the caller. */
export const TestMail = z.object({ email: email.optional(), to: email.optional() }).meta({ id: "TestMail" });

export const TestMailSent = z
  .object({ message: z.string(), email: z.string(), delivered: z.boolean() })
  .meta({ id: "TestMailSent" });

const statuses = ["queued", "sent", "kept", "failed"] as const;

export const MailPage = z.object({
  status: filterOf(statuses).optional(),
  limit: wholeNumber(1, 100).default(50),
  offset: wholeNumber(0).default(0),
});

export const ListedMail = z
  .object({
    id: z.int(),
    kind: z.string(),
    recipient: z.string(),
    status: z.enum(statuses),
    attempts: z.int(),
    error: z.string().nullable(),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
    next_attempt_at: z.iso.datetime().nullable(),
    subject: z.string().nullable(),
    text: z.string().nullable(),
  })
  .meta({ id: "ListedMail" });

export const MailList = z.object({ mails: z.array(ListedMail), total: z.int() }).meta({ id: "MailList" });
