import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import type { Deps } from "../../deps.ts";
import { leaseUsername } from "./lease-login.ts";
import { readProfile } from "./read-profile.ts";
import type { Profile, UserPrincipal } from "./types.ts";
import { usernameTaken } from "./username-taken.ts";

/**
 * Changes the caller's names and picture. Role, balance and address cannot be changed here. Throws `conflict` when another user
 * has the user name.
 */
export async function updateProfile(
  ctx: Deps,
  caller: UserPrincipal,
  changes: {
    username?: string | undefined;
    firstName?: string | undefined;
    lastName?: string | undefined;
    avatarUrl?: string | null | undefined;
  },
): Promise<Profile> {
  if (Object.values(changes).some((value) => value !== undefined)) {
    await leaseUsername(ctx, changes.username, async () => {
      try {
        await ctx.db.update(users).set(changes).where(eq(users.id, caller.userId));
      } catch (error) {
        throw isUniqueConflict(error, "users") ? usernameTaken() : error;
      }
    });
    await ctx.sessions.invalidate(caller.userId);
  }
  return readProfile(ctx, caller);
}
