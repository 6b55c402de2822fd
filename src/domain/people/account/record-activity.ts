import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "./types.ts";

/** Notes that the caller is there, and answers since when it is noted (milliseconds). */
export async function recordActivity(ctx: Pick<Deps, "db" | "clock">, caller: UserPrincipal): Promise<number> {
  const lastActiveAt = ctx.clock();
  await ctx.db.update(users).set({ lastActiveAt }).where(eq(users.id, caller.userId));
  return lastActiveAt;
}
