import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { emailCodeHash } from "./one-time-codes.ts";
import { codeGuesses, codeGuessesOfAddress, normaliseEmail } from "./rules.ts";

/**
 * Confirms an address with the one-time code that was mailed to it. Every attempt is counted before it is checked, also for
 * unknown addresses. Throws `validation_failed` for a wrong, used or expired code, and `rate_limited`.
 */
export async function confirmEmail(
  ctx: Deps,
  input: { email: string; code: string; address: string },
): Promise<{ email: string }> {
  const email = normaliseEmail(input.email);
  await takeAllowance(ctx, `email:${email}`, "email-code", codeGuesses);
  await takeAllowance(ctx, `address:${input.address}`, "email-code", codeGuessesOfAddress);
  const hash = await emailCodeHash(ctx, email, input.code);
  const isRight = sql`email = ${email} AND code_hash = ${hash} AND expires_at > ${ctx.clock()}`;
  const [confirmed] = await runBatch(ctx.db, [
    sql`UPDATE users SET is_email_confirmed = 1
        WHERE email = ${email} AND id = (SELECT user_id FROM email_codes WHERE ${isRight})`,
    sql`DELETE FROM email_codes WHERE ${isRight}`,
  ]);
  if (confirmed !== 1) {
    throw new DomainError("validation_failed", "The code is wrong, used or expired.", {
      issues: [{ path: ["code"], issue: "is wrong, used or expired", kind: "invalid" }],
    });
  }
  await ctx.limits.clear(`email:${email}`, "email-code");
  return { email };
}
