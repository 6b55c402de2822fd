import { and, eq, gt, sql } from "drizzle-orm";
import { passwordResets, sessions, users } from "../../../db/accounts.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { propagateSessionEnd } from "./propagate-session-end.ts";
import { requireValidPassword } from "./require-valid-password.ts";
import { resetTriesOfAddress } from "./rules.ts";

/** Whose password a token may change. Throws `validation_failed` for one that is wrong, used or expired, `rate_limited`. */
export async function readPasswordReset(ctx: Deps, token: string, address: string) {
  await takeAllowance(ctx, `address:${address}`, "password-reset", resetTriesOfAddress);
  const tokenHash = await sha256(token);
  const user = await ctx.db
    .select({ id: users.id, accountId: users.accountId, email: users.email })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(and(eq(passwordResets.tokenHash, tokenHash), gt(passwordResets.expiresAt, ctx.clock())))
    .get();
  if (user === undefined) throw invalidToken();
  return { ...user, tokenHash };
}

/**
 * Sets a new password by a token that was mailed. In one transaction the token and all others of the user are spent and
 * every session ends. Who has read the mail has the address, so it is confirmed, and the count of wrong passwords is
 * cleared. Throws as `readPasswordReset`, and `validation_failed` for an unsound password, which spends nothing.
 */
export async function resetPassword(
  ctx: Deps,
  input: { token: string; newPassword: string; address: string },
): Promise<void> {
  requireValidPassword("new_password", input.newPassword);
  const { id, accountId, email, tokenHash } = await readPasswordReset(ctx, input.token, input.address);
  const passwordHash = await ctx.passwords.hash(input.newPassword);
  const open = await ctx.db
    .select({ id: sessions.id, userId: sessions.userId })
    .from(sessions)
    .where(eq(sessions.userId, id));
  const [changed] = await runBatch(ctx.db, [
    sql`UPDATE users SET password_hash = ${passwordHash}, is_email_confirmed = 1
        WHERE id = ${id} AND EXISTS (SELECT 1 FROM password_resets WHERE token_hash = ${tokenHash})`,
    sql`UPDATE sessions SET revoked_at = ${ctx.clock()} WHERE user_id = ${id} AND revoked_at IS NULL
        AND EXISTS (SELECT 1 FROM password_resets WHERE token_hash = ${tokenHash})`,
    sql`DELETE FROM password_resets WHERE user_id = ${id}
        AND EXISTS (SELECT 1 FROM password_resets WHERE token_hash = ${tokenHash})`,
  ]);
  if (changed !== 1) throw invalidToken();
  await ctx.limits.clear(`email:${email}`, "failed-login");
  await propagateSessionEnd(ctx, accountId, open);
}

function invalidToken(): DomainError {
  return new DomainError("validation_failed", "The token is wrong, used or expired.", {
    issues: [{ path: ["token"], issue: "is wrong, used or expired", kind: "invalid" }],
  });
}
