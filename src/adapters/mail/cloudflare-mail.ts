import { MailFailure } from "../../domain/platform/mail/mail-failure.ts";
import type { MailSender } from "../../domain/platform/mail/ports.ts";

/** The part of Cloudflare's `send_email` binding that is used. */
export interface EmailBinding {
  send(message: { from: string; to: string; subject: string; text: string; html: string }): Promise<unknown>;
}

/**
 * Mail over Cloudflare's binding, which sends from domains configured there. A refusal may be fixed by changing the
 * settings, so the mail is retried.
 */
export function cloudflareMail(binding: EmailBinding, from: string): MailSender {
  return {
    delivers: true,
    send: async ({ to, subject, text, html }) => {
      try {
        await binding.send({ from, to, subject, text, html });
      } catch (error) {
        throw new MailFailure(`Cloudflare refused the mail: ${(error as Error).message}`, { isFinal: false });
      }
    },
  };
}
