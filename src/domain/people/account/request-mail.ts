import type { Deps } from "../../deps.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { requireMail } from "../../platform/mail/require-mail.ts";
import { mailsOfAddress, mailsOfEmail, normaliseEmail } from "./rules.ts";

export interface MailRequest {
  kind: "confirm_email" | "reset_password";
  email: string;
  language: "en" | "ru";
  /** The client's network address. */
  address: string;
}

/**
 * Requests a code or a password reset. It does the same for known and unknown addresses: the user is looked up later, when
 * the mail is written, so neither the response nor its time reveals whether an account exists. Throws `rate_limited`, and
 * `dependency_failed` where mail is not configured.
 */
export async function requestMail(ctx: Deps, { kind, language, address, ...input }: MailRequest): Promise<void> {
  requireMail(ctx);
  const recipient = normaliseEmail(input.email);
  await takeAllowance(ctx, `address:${address}`, "mail", mailsOfAddress);
  await takeAllowance(ctx, `email:${recipient}`, kind, mailsOfEmail);
  await enqueueMail(ctx, { key: `${kind}:${crypto.randomUUID()}`, kind, recipient, language });
}
