import type { Deps } from "../../deps.ts";
import { lowBalance } from "../../platform/mail/letters/low-balance.ts";
import { supportMessage } from "../../platform/mail/letters/support-message.ts";
import type { Mail } from "../../platform/mail/ports.ts";
import type { FiledMail, Letter } from "../../platform/mail/types.ts";
import { writeLetter } from "../../platform/mail/write-letter.ts";

type Compose = (ctx: Deps, filed: FiledMail) => Promise<Letter | null>;

/** Who writes each kind of mail; loaded when there is one to write. */
const writers: Record<FiledMail["kind"], Compose> = {
  confirm_email: async (ctx, filed) => (await import("../account/write-email-code.ts")).writeEmailCode(ctx, filed),
  reset_password: async (ctx, filed) =>
    (await import("../account/write-password-reset.ts")).writePasswordReset(ctx, filed),
  support_message: async (_, { language, params }) => {
    const { from = "", subject = "", message = "" } = params;
    return supportMessage(language, { from, subject, message });
  },
  low_balance: async (_, { language, params }) => {
    const { balance = "", threshold = "", link = "" } = params;
    return lowBalance(language, { balance, threshold, link });
  },
};

/** A filed mail as it goes out; null when there is nobody or nothing any more to write it to. */
export async function composeMail(ctx: Deps, filed: FiledMail): Promise<Mail | null> {
  const letter = await writers[filed.kind](ctx, filed);
  return letter === null ? null : { key: filed.key, to: filed.recipient, ...writeLetter(letter) };
}
