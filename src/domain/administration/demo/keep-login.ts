import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";

/** Gives a user the password that is set now, if it is another. Nobody is logged out. */
export async function keepLogin(ctx: Deps, userId: number, password: string): Promise<void> {
  const ofUser = eq(users.id, userId);
  const user = await ctx.db.select({ passwordHash: users.passwordHash }).from(users).where(ofUser).get();
  if (user === undefined || (await ctx.passwords.matches(password, user.passwordHash))) return;
  const passwordHash = await ctx.passwords.hash(password);
  await ctx.db.update(users).set({ passwordHash }).where(ofUser);
}
