import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { readProfileByEmail } from "./read-profile.ts";
import { failedLogins, failedLoginsOfAddress, normaliseEmail } from "./rules.ts";
import { startSession } from "./start-session.ts";
import type { Profile } from "./types.ts";

export interface LoginInput {
  email: string;
  password: string;
  /** Where the request came from, for the second counter. */
  address: string;
}

/**
 * Checks a password and opens a session. Every attempt is counted before the password is looked at, so parallel
 * guesses cannot slip through, and a right password clears the count. Throws `invalid_credentials` for a wrong
 * password and an unknown address alike, `rate_limited` (with `retryAfterSeconds`) when too many went wrong, `forbidden`
 * for a right password of a user who is blocked.
 */
export async function logIn(ctx: Deps, input: LoginInput): Promise<{ token: string; profile: Profile }> {
  const email = normaliseEmail(input.email);
  await takeAllowance(ctx, `email:${email}`, "failed-login", failedLogins);
  await takeAllowance(ctx, `address:${input.address}`, "failed-login", failedLoginsOfAddress);
  const user = await ctx.db
    .select({ id: users.id, passwordHash: users.passwordHash, blockedAt: users.blockedAt })
    .from(users)
    .where(eq(users.email, email))
    .get();
  const isRight = await ctx.passwords.matches(input.password, user?.passwordHash ?? (await placeholderHash(ctx)));
  if (user === undefined || !isRight) throw new DomainError("invalid_credentials", "Wrong e-mail or password.");
  if (user.blockedAt !== null) throw new DomainError("forbidden", "Insufficient permissions. This user is blocked.");
  await ctx.limits.clear(`email:${email}`, "failed-login");
  await ctx.db.update(users).set({ lastLoginAt: ctx.clock() }).where(eq(users.id, user.id));
  const profile = await readProfileByEmail(ctx, email);
  if (profile === null) throw new DomainError("invalid_credentials", "Wrong e-mail or password.");
  return { token: await startSession(ctx, user.id), profile };
}

let placeholder: string | undefined;

/** Checked for unknown addresses, so that they take as long as known ones and cannot be told apart by time. */
async function placeholderHash(ctx: Deps): Promise<string> {
  placeholder ??= await ctx.passwords.hash("nobody's password");
  return placeholder;
}
