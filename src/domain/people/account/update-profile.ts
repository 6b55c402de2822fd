import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { readProfile } from "./read-profile.ts";
import type { Profile, UserPrincipal } from "./types.ts";

/** Changes the caller's names and picture. Role, balance and address cannot be changed here. */
export async function updateProfile(
  ctx: Deps,
  caller: UserPrincipal,
  changes: { firstName?: string | undefined; lastName?: string | undefined; avatarUrl?: string | null | undefined },
): Promise<Profile> {
  if (Object.values(changes).some((value) => value !== undefined)) {
    await ctx.db.update(users).set(changes).where(eq(users.id, caller.userId));
    await ctx.sessions.invalidate(caller.userId);
  }
  return readProfile(ctx, caller);
}
