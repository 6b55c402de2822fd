import type { Deps } from "../../deps.ts";
import { leaseName } from "../../platform/shards/lease-name.ts";
import { emailTaken } from "./email-taken.ts";
import { readEmailOfUsername, readProfileByEmail } from "./read-profile.ts";
import { usernameTaken } from "./username-taken.ts";

type Shard = Pick<Deps, "db" | "shards" | "clock">;

/** Leases a normalised address before its user is written. Throws `email_taken` when a user of another shard has it. */
export async function leaseEmail(ctx: Shard, email: string): Promise<void> {
  const has = async (shard: Shard) => (await readProfileByEmail(shard, email)) !== null;
  if (!(await leaseName(ctx, `email:${email}`, has))) throw emailTaken();
}

/** The same for a user name. Throws `conflict`. */
export async function leaseUsername(ctx: Shard, username: string): Promise<void> {
  const has = async (shard: Shard) => (await readEmailOfUsername(shard, username)) !== null;
  if (!(await leaseName(ctx, `username:${username.trim().toLowerCase()}`, has))) throw usernameTaken();
}
