import { and, eq, gt, sql } from "drizzle-orm";
import { passwordResets, sessions, users } from "../../../db/accounts.ts";
import { runBatch } from "../../../db/run-batch.ts";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { findInShards } from "../../platform/shards/in-every-shard.ts";
import { propagateSessionEnd } from "./propagate-session-end.ts";
import { requireValidPassword } from "./require-valid-password.ts";
import { resetTriesOfAddress } from "./rules.ts";

/**
 * The user whose password a token may change. Only wrong tokens are counted, so that nobody's guesses keep out the right one.
 * Throws `validation_failed` for a wrong, used or expired token, and `rate_limited` after too many of them.
 */
export async function readPasswordReset(ctx: Deps, token: string, address: string) {
  const tokenHash = await sha256(token);
  const isIt = and(eq(passwordResets.tokenHash, tokenHash), gt(passwordResets.expiresAt, ctx.clock()));
  const user = await findInShards(ctx, ({ db }) =>
    db
      .select({ id: users.id, accountId: users.accountId, email: users.email })
      .from(passwordResets)
      .innerJoin(users, eq(users.id, passwordResets.userId))
      .where(isIt)
      .get(),
  );
  if (user !== null) return { ...user.found, tokenHash };
  await takeAllowance(ctx, `address:${address}`, "password-reset", resetTriesOfAddress);
  throw invalidToken();
}

/**
 * Sets a new password with a mailed token. One transaction deletes all reset tokens of the user and ends every session. The
 * token proves access to the address, so the address is confirmed and the count of failed logins is cleared. Throws as
 * `readPasswordReset`, and `validation_failed` for a password that is too short or too long; then the token stays valid.
 */
export async function resetPassword(
  anywhere: Deps,
  input: { token: string; newPassword: string; address: string },
): Promise<void> {
  requireValidPassword("new_password", input.newPassword);
  const { id, accountId, email, tokenHash } = await readPasswordReset(anywhere, input.token, input.address);
  const ctx = atShardOf(anywhere, id);
  const passwordHash = await ctx.passwords.hash(input.newPassword);
  const open = await ctx.db
    .select({ id: sessions.id, userId: sessions.userId })
    .from(sessions)
    .where(eq(sessions.userId, id));
  const [changed = []] = await runBatch(ctx.db, [
    sql`UPDATE users SET password_hash = ${passwordHash}, is_email_confirmed = 1
        WHERE id = ${id} AND EXISTS (SELECT 1 FROM password_resets WHERE token_hash = ${tokenHash}) RETURNING id`,
    sql`UPDATE sessions SET revoked_at = ${ctx.clock()} WHERE user_id = ${id} AND revoked_at IS NULL
        AND EXISTS (SELECT 1 FROM password_resets WHERE token_hash = ${tokenHash})`,
    sql`DELETE FROM password_resets WHERE user_id = ${id}
        AND EXISTS (SELECT 1 FROM password_resets WHERE token_hash = ${tokenHash})`,
  ]);
  if (changed.length === 0) throw invalidToken();
  const counted = [`email:${email}`, `email:${email} ${input.address}`];
  await Promise.all(counted.map((principal) => ctx.limits.clear(principal, "failed-login")));
  await propagateSessionEnd(ctx, accountId, open);
}

function invalidToken(): DomainError {
  return new DomainError("validation_failed", "The token is wrong, used or expired.", {
    issues: [{ path: ["token"], issue: "is wrong, used or expired", kind: "invalid" }],
  });
}
