import { passwordResets } from "../../../db/accounts.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { resetPassword } from "../../platform/mail/templates/reset-password.ts";
import type { MailContent, OutboxMail } from "../../platform/mail/types.ts";
import { findUser } from "./find-user.ts";
import { PASSWORD_RESET_MS, resetTokenOf } from "./one-time-codes.ts";

/**
 * Writes the mail with a reset link. Null for an unknown address. The token is after `#`, so it does not appear in logs.
 */
export async function writePasswordReset(
  anywhere: Deps,
  { key, recipient, language }: OutboxMail,
): Promise<MailContent | null> {
  const user = await findUser(anywhere, recipient);
  if (user === null) return null;
  const { found: profile, ctx } = user;
  const token = await resetTokenOf(ctx, key);
  const expiresAt = ctx.clock() + PASSWORD_RESET_MS;
  await ctx.db
    .insert(passwordResets)
    .values({ tokenHash: await sha256(token), userId: profile.id, expiresAt })
    .onConflictDoUpdate({ target: passwordResets.tokenHash, set: { expiresAt } });
  return resetPassword(language, `${ctx.publicUrl}/reset-password/#${token}`, PASSWORD_RESET_MS / 60_000);
}
