import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { findByName } from "../../platform/shards/find-by-name.ts";
import { findUser } from "./find-user.ts";
import { readEmailOfUsername, readProfileByEmail } from "./read-profile.ts";
import { failedLogins, failedLoginsOfAddress, knownNetworkMs, normaliseEmail } from "./rules.ts";
import { startSession } from "./start-session.ts";
import type { Profile } from "./types.ts";

export interface LoginInput {
  /** The address, or the user name. */
  email: string;
  password: string;
  /** The client's network address, for the second counter. */
  address: string;
}

/**
 * Checks a password and opens a session. Every attempt is counted before the password is checked, so parallel guesses cannot
 * exceed the limit; a correct password clears the count. Attempts from a network from which the user has logged in before
 * are counted by themselves, so that nobody else can lock the user out there. Throws `invalid_credentials` both for a wrong password and for an
 * unknown address, `rate_limited` (with `retryAfterSeconds`) after too many failures, and `forbidden` for the correct
 * password of a blocked user.
 */
export async function logIn(ctx: Deps, input: LoginInput): Promise<{ token: string; profile: Profile }> {
  const profile = await checkLogin(ctx, input);
  return { token: await startSession(ctx, profile.id), profile };
}

/** The same without opening a session. */
export async function checkLogin(anywhere: Deps, input: LoginInput): Promise<Profile> {
  const email = await addressOf(anywhere, input.email);
  // Nobody's address is counted and checked like a user's.
  const ctx = (await findUser(anywhere, email))?.ctx ?? anywhere;
  const known = `known:${input.address}`;
  const { allowed: isNew } = await ctx.limits.look(`email:${email}`, known, 1, knownNetworkMs);
  const counted = isNew ? `email:${email}` : `email:${email} ${input.address}`;
  await takeAllowance(ctx, counted, "failed-login", failedLogins);
  await takeAllowance(ctx, `address:${input.address}`, "failed-login", failedLoginsOfAddress);
  const user = await ctx.db
    .select({ id: users.id, passwordHash: users.passwordHash, blockedAt: users.blockedAt })
    .from(users)
    .where(eq(users.email, email))
    .get();
  const isCorrect = await ctx.passwords.matches(input.password, user?.passwordHash ?? (await placeholderHash(ctx)));
  if (user === undefined || !isCorrect) throw new DomainError("invalid_credentials", "Wrong e-mail or password.");
  if (user.blockedAt !== null) throw new DomainError("forbidden", "Insufficient permissions. This user is blocked.");
  await ctx.limits.clear(counted, "failed-login");
  if (isNew) await ctx.limits.take(`email:${email}`, known, 1, knownNetworkMs);
  await ctx.db.update(users).set({ lastLoginAt: ctx.clock() }).where(eq(users.id, user.id));
  const profile = await readProfileByEmail(ctx, email);
  if (profile === null) throw new DomainError("invalid_credentials", "Wrong e-mail or password.");
  return profile;
}

/** The address of a login. A name that nobody has is counted like an address that nobody has. */
async function addressOf(ctx: Deps, login: string): Promise<string> {
  const known = login.includes("@")
    ? null
    : await findByName(ctx, ["username", login.trim().toLowerCase()], (shard) => readEmailOfUsername(shard, login));
  return known?.found ?? normaliseEmail(login);
}

let placeholder: string | undefined;

/** A hash to check for unknown addresses, so that they take as long as known ones and cannot be distinguished by time. */
async function placeholderHash(ctx: Deps): Promise<string> {
  placeholder ??= await ctx.passwords.hash("nobody's password");
  return placeholder;
}
