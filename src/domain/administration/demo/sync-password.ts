import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";

/** Sets a user's password to the given one, unless it already matches. No session ends. */
export async function syncPassword(ctx: Deps, userId: number, password: string): Promise<void> {
  const ofUser = eq(users.id, userId);
  const user = await ctx.db.select({ passwordHash: users.passwordHash }).from(users).where(ofUser).get();
  if (user === undefined || (await ctx.passwords.matches(password, user.passwordHash))) return;
  const passwordHash = await ctx.passwords.hash(password);
  await ctx.db.update(users).set({ passwordHash }).where(ofUser);
}
