import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { findUser } from "./find-user.ts";
import { emailCodeHash } from "./one-time-codes.ts";
import { codeGuesses, codeGuessesOfAddress, codeGuessesOfEmail, normaliseEmail } from "./rules.ts";
import type { UserPrincipal } from "./types.ts";

/**
 * Confirms an address with the one-time code that was mailed to it. Every attempt is counted before it is checked, also for
 * unknown addresses: per network address, and in all. Attempts of the address's own user, by a session (`caller`), are counted
 * by themselves, so that nobody else can lock the user out. Throws `validation_failed` for a wrong, used or expired code, and
 * `rate_limited`.
 */
export async function confirmEmail(
  anywhere: Deps,
  input: { email: string; code: string; address: string; caller: UserPrincipal | null },
): Promise<{ email: string }> {
  const email = normaliseEmail(input.email);
  const ctx = (await findUser(anywhere, email))?.ctx ?? anywhere;
  const own = input.caller?.email === email ? `user:${input.caller.userId}` : null;
  const counted = own ?? `email:${email} ${input.address}`;
  await takeAllowance(ctx, counted, "email-code", codeGuesses);
  if (own === null) {
    await takeAllowance(ctx, `address:${input.address}`, "email-code", codeGuessesOfAddress);
    await takeAllowance(ctx, `email:${email}`, "email-code", codeGuessesOfEmail);
  }
  const hash = await emailCodeHash(ctx, email, input.code);
  const isRight = sql`email = ${email} AND code_hash = ${hash} AND expires_at > ${ctx.clock()}`;
  const [confirmed = []] = await runBatch(ctx.db, [
    sql`UPDATE users SET is_email_confirmed = 1
        WHERE email = ${email} AND id = (SELECT user_id FROM email_codes WHERE ${isRight}) RETURNING id`,
    sql`DELETE FROM email_codes WHERE ${isRight}`,
  ]);
  if (confirmed.length === 0) {
    throw new DomainError("validation_failed", "The code is wrong, used or expired.", {
      issues: [{ path: ["code"], issue: "is wrong, used or expired", kind: "invalid" }],
    });
  }
  await Promise.all([counted, `email:${email}`].map((principal) => ctx.limits.clear(principal, "email-code")));
  return { email };
}
