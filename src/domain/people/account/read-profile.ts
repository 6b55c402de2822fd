import { eq, type SQL, sql } from "drizzle-orm";
import { accounts, users } from "../../../db/accounts.ts";
import { balances } from "../../../db/billing.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Profile, UserPrincipal } from "./types.ts";

/** The caller's own profile. Throws `unauthenticated` when the user was deleted. */
export async function readProfile(ctx: Pick<Deps, "db">, caller: Pick<UserPrincipal, "userId">): Promise<Profile> {
  const profile = await selectProfile(ctx, eq(users.id, caller.userId));
  if (profile === null) throw new DomainError("unauthenticated", "This user no longer exists.");
  return profile;
}

/** The profile of the user with a normalised address; null without one. */
export function readProfileByEmail(ctx: Pick<Deps, "db">, email: string): Promise<Profile | null> {
  return selectProfile(ctx, eq(users.email, email));
}

/** The address of the user with a name, without case; null without one. */
export async function readEmailOfUsername(ctx: Pick<Deps, "db">, username: string): Promise<string | null> {
  const user = await ctx.db
    .select({ email: users.email })
    .from(users)
    .where(sql`${users.username} = ${username.trim()} COLLATE NOCASE`)
    .get();
  return user?.email ?? null;
}

async function selectProfile(ctx: Pick<Deps, "db">, condition: SQL): Promise<Profile | null> {
  const row = await ctx.db
    .select({
      id: users.id,
      accountId: users.accountId,
      email: users.email,
      username: users.username,
      firstName: users.firstName,
      lastName: users.lastName,
      avatarUrl: users.avatarUrl,
      role: users.role,
      isEmailConfirmed: users.isEmailConfirmed,
      onboardingCompleted: users.onboardingCompleted,
      createdAt: users.createdAt,
      plan: accounts.plan,
      currency: accounts.currency,
      balanceMicro: balances.balanceMicro,
      welcomeBonusMicro: balances.welcomeBonusMicro,
    })
    .from(users)
    .innerJoin(accounts, eq(accounts.id, users.accountId))
    .innerJoin(balances, eq(balances.accountId, users.accountId))
    .where(condition)
    .get();
  return row ?? null;
}
