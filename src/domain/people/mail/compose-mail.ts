import type { Deps } from "../../deps.ts";
import type { Mail } from "../../platform/mail/ports.ts";
import { renderMail } from "../../platform/mail/render-mail.ts";
import { lowBalance } from "../../platform/mail/templates/low-balance.ts";
import { modelFailing } from "../../platform/mail/templates/model-failing.ts";
import { supportMessage } from "../../platform/mail/templates/support-message.ts";
import { webhookStopped } from "../../platform/mail/templates/webhook-stopped.ts";
import type { MailContent, OutboxMail } from "../../platform/mail/types.ts";

type Compose = (ctx: Deps, filed: OutboxMail) => Promise<MailContent | null>;

/** Composes each kind of mail; loaded when it is needed. */
const composers: Record<OutboxMail["kind"], Compose> = {
  confirm_email: async (ctx, filed) => (await import("../account/write-email-code.ts")).writeEmailCode(ctx, filed),
  reset_password: async (ctx, filed) =>
    (await import("../account/write-password-reset.ts")).writePasswordReset(ctx, filed),
  invitation: async (ctx, filed) => (await import("../invitations/write-invitation.ts")).writeInvitation(ctx, filed),
  support_message: async (_, { language, params }) => {
    const { from = "", subject = "", message = "" } = params;
    return supportMessage(language, { from, subject, message });
  },
  low_balance: async (_, { language, params }) => {
    const { balance = "", threshold = "", link = "" } = params;
    return lowBalance(language, { balance, threshold, link });
  },
  webhook_stopped: async (_, { language, params }) => {
    const { url = "", reason = "", failure = "", link = "" } = params;
    return webhookStopped(language, { url, isGone: reason === "gone", failure, link });
  },
  model_failing: async (_, { language, params }) => {
    const { failure = "", model = "", link = "" } = params;
    return modelFailing(language, { failure, model, link });
  },
};

/** Composes a mail of the outbox for sending; null when there is no longer a recipient or a reason for it. */
export async function composeMail(ctx: Deps, filed: OutboxMail): Promise<Mail | null> {
  const letter = await composers[filed.kind](ctx, filed);
  return letter === null ? null : { key: filed.key, to: filed.recipient, ...renderMail(letter) };
}
