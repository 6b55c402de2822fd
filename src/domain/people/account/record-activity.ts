import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import type { UserPrincipal } from "./types.ts";

/** Records that the caller is active. Returns the recorded time (milliseconds). */
export async function recordActivity(ctx: Pick<Deps, "db" | "clock">, caller: UserPrincipal): Promise<number> {
  const lastActiveAt = ctx.clock();
  await ctx.db.update(users).set({ lastActiveAt }).where(eq(users.id, caller.userId));
  return lastActiveAt;
}
