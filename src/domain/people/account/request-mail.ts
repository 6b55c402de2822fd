import type { Deps } from "../../deps.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { requireMail } from "../../platform/mail/require-mail.ts";
import { mailsOfAddress, mailsOfEmail, normaliseEmail } from "./rules.ts";

export interface MailRequest {
  kind: "confirm_email" | "reset_password";
  email: string;
  language: "en" | "ru";
  /** Where the request came from. */
  address: string;
}

/**
 * Asks for a code or for a password reset. Does the same whoever has the address, if anybody: who that is, is looked up
 * when the mail is written, so neither the answer nor its time tells. Throws `rate_limited`, and `dependency_failed`
 * where no mail is set up.
 */
export async function requestMail(ctx: Deps, { kind, language, address, ...input }: MailRequest): Promise<void> {
  requireMail(ctx);
  const recipient = normaliseEmail(input.email);
  await takeAllowance(ctx, `address:${address}`, "mail", mailsOfAddress);
  await takeAllowance(ctx, `email:${recipient}`, kind, mailsOfEmail);
  await enqueueMail(ctx, { key: `${kind}:${crypto.randomUUID()}`, kind, recipient, language });
}
