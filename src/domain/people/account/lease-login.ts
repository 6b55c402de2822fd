import type { Deps } from "../../deps.ts";
import { leaseName } from "../../platform/shards/lease-name.ts";
import { emailTaken } from "./email-taken.ts";
import { readEmailOfUsername, readProfileByEmail } from "./read-profile.ts";
import { usernameTaken } from "./username-taken.ts";

type Shard = Pick<Deps, "db" | "shards" | "clock">;

/** Writes a user with a normalised address, if any. Throws `email_taken` when a user of another shard has it, and as `leaseName`. */
export function leaseEmail<T>(ctx: Shard, email: string | undefined, write: () => Promise<T>): Promise<T> {
  if (email === undefined) return write();
  const has = async (shard: Shard) => (await readProfileByEmail(shard, email)) !== null;
  return leaseName(ctx, { name: `email:${email}`, has, taken: emailTaken }, write);
}

/** The same for a user name. Throws `conflict`. */
export function leaseUsername<T>(ctx: Shard, username: string | undefined, write: () => Promise<T>): Promise<T> {
  if (username === undefined) return write();
  const has = async (shard: Shard) => (await readEmailOfUsername(shard, username)) !== null;
  return leaseName(ctx, { name: `username:${username.trim().toLowerCase()}`, has, taken: usernameTaken }, write);
}
