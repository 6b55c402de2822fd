import { eq } from "drizzle-orm";
import { sessions } from "../../db/accounts.ts";
import type { Deps } from "../deps.ts";
import type { UserPrincipal } from "./types.ts";

/** Ends the caller's session; its token is refused from now on. */
export async function logOut(ctx: Deps, caller: UserPrincipal): Promise<void> {
  await ctx.db.update(sessions).set({ revokedAt: ctx.clock() }).where(eq(sessions.id, caller.sessionId));
}
