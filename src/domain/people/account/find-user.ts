import type { Deps } from "../../deps.ts";
import { findByName } from "../../platform/shards/find-by-name.ts";
import { readProfileByEmail } from "./read-profile.ts";
import type { Profile } from "./types.ts";

/** The user with a normalised address, in whichever shard, with the dependencies at that shard; null without one. */
export function findUser<Ctx extends Pick<Deps, "db" | "shards">>(
  ctx: Ctx,
  email: string,
): Promise<{ found: Profile; ctx: Ctx } | null> {
  return findByName(ctx, ["email", email], (shard) => readProfileByEmail(shard, email));
}
