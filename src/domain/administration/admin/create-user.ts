import type { Deps } from "../../deps.ts";
import { type Registration, register } from "../../people/account/register.ts";
import { atShardOf } from "../../platform/shards/at-shard.ts";
import { readUser } from "./read-user.ts";
import type { ListedUser } from "./types.ts";

/** Creates a user with an account of its own, as a registration does. Throws `email_taken` and `validation_failed`. */
export async function createUser(ctx: Deps, input: Registration): Promise<ListedUser> {
  const { id } = await register(ctx, input);
  return readUser(atShardOf(ctx, id), id);
}
