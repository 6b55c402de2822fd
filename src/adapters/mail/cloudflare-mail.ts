import { MailFailure } from "../../domain/platform/mail/mail-failure.ts";
import type { MailSender } from "../../domain/platform/mail/ports.ts";
import { loopHeader } from "../../domain/platform/mail/rules.ts";

/** The part of Cloudflare's `send_email` binding that is used. */
export interface EmailBinding {
  send(message: {
    from: string | { email: string; name: string };
    to: string;
    subject: string;
    text: string;
    html: string;
    headers: Record<string, string>;
    attachments?: { content: ArrayBuffer; filename: string; type: string; disposition: "attachment" }[];
  }): Promise<{ messageId: string }>;
}

/** Refusals of this mail, which another attempt would not change (Workers API of Email Service, 25 June 2026). */
const final = new Set([
  ...["E_VALIDATION_ERROR", "E_FIELD_MISSING", "E_RECIPIENT_SUPPRESSED", "E_RECIPIENT_NOT_ALLOWED"],
  ...["E_CONTENT_TOO_LARGE", "E_DELIVERY_FAILED", "E_HEADER_VALUE_INVALID", "E_HEADER_VALUE_TOO_LONG"],
]);

/**
 * Mail over Cloudflare's binding, which sends from domains configured there, and gives each mail a Message-ID of its own. Other refusals
 * than those of the mail itself may be fixed by changing the settings, so the mail is retried.
 */
export function cloudflareMail(binding: EmailBinding, from: string): MailSender {
  return {
    delivers: true,
    // There is nothing to ask: the first mail shows whether the domain is configured.
    check: async () => {},
    send: async ({ to, subject, text, html, from: sender, references = [], autoSubmitted, files = [] }) => {
      const attachments = files.map(({ name, contentType, bytes }) => ({
        ...{ content: bytes.slice().buffer as ArrayBuffer, filename: name, type: contentType },
        disposition: "attachment" as const,
      }));
      const last = references.at(-1);
      const headers = {
        ...(last === undefined ? {} : { "In-Reply-To": `<${last}>` }),
        ...(last === undefined ? {} : { References: references.map((id) => `<${id}>`).join(" ") }),
        ...(autoSubmitted === null ? {} : { "Auto-Submitted": autoSubmitted ?? "auto-generated" }),
        ...(sender === undefined ? {} : { [loopHeader]: sender.address }),
      };
      try {
        const { messageId } = await binding.send({
          ...{ from: sender === undefined ? from : { email: sender.address, name: sender.name }, to, subject },
          ...{ text, html, headers, ...(attachments.length === 0 ? {} : { attachments }) },
        });
        return { messageId: messageId.replaceAll(/[<>]/g, "") };
      } catch (error) {
        const { code = "", message } = error as Error & { code?: string };
        throw new MailFailure(`Cloudflare refused the mail: ${message}`, { isFinal: final.has(code) });
      }
    },
  };
}
