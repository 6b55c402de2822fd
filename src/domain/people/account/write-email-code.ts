import { emailCodes } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { confirmEmail } from "../../platform/mail/templates/confirm-email.ts";
import type { MailContent, OutboxMail } from "../../platform/mail/types.ts";
import { findUser } from "./find-user.ts";
import { EMAIL_CODE_MS, emailCodeHash, emailCodeOf } from "./one-time-codes.ts";

/** Writes the mail with a code, which becomes valid and replaces earlier ones; guesses are counted from the beginning. Null when there is nothing to confirm. */
export async function writeEmailCode(
  anywhere: Deps,
  { key, recipient, language }: OutboxMail,
): Promise<MailContent | null> {
  const user = await findUser(anywhere, recipient);
  if (user === null || user.found.isEmailConfirmed) return null;
  const { found: profile, ctx } = user;
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
