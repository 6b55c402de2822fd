import { emailCodes } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { confirmEmail } from "../../platform/mail/templates/confirm-email.ts";
import type { MailContent, OutboxMail } from "../../platform/mail/types.ts";
import { EMAIL_CODE_MS, emailCodeHash, emailCodeOf } from "./one-time-codes.ts";
import { readProfileByEmail } from "./read-profile.ts";

/** Writes the mail with a code, which becomes valid and replaces earlier ones; guesses are counted from the beginning. Null when there is nothing to confirm. */
export async function writeEmailCode(ctx: Deps, { key, recipient, language }: OutboxMail): Promise<MailContent | null> {
  const profile = await readProfileByEmail(ctx, recipient);
  if (profile === null || profile.isEmailConfirmed) return null;
  const code = await emailCodeOf(ctx, key);
  const codeHash = await emailCodeHash(ctx, recipient, code);
  const held = { email: recipient, codeHash, expiresAt: ctx.clock() + EMAIL_CODE_MS };
  await ctx.db
    .insert(emailCodes)
    .values({ userId: profile.id, ...held })
    .onConflictDoUpdate({ target: emailCodes.userId, set: held });
  await ctx.limits.clear(`email:${recipient}`, "email-code");
  return confirmEmail(language, code, EMAIL_CODE_MS / 60_000);
}
