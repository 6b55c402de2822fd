import { MailFailure } from "../../domain/platform/mail/mail-failure.ts";
import type { MailSender } from "../../domain/platform/mail/ports.ts";

/** What this needs of Cloudflare's `send_email` binding. */
export interface EmailBinding {
  send(message: { from: string; to: string; subject: string; text: string; html: string }): Promise<unknown>;
}

/**
 * Mail over Cloudflare's binding, which sends from domains that are set up there. What it refuses may be mended in the
 * settings, so it is tried again.
 */
export function cloudflareMail(binding: EmailBinding, from: string): MailSender {
  return {
    delivers: true,
    send: async ({ to, subject, text, html }) => {
      try {
        await binding.send({ from, to, subject, text, html });
      } catch (error) {
        throw new MailFailure(`Cloudflare did not take the mail: ${(error as Error).message}`, { isFinal: false });
      }
    },
  };
}
