import { eq } from "drizzle-orm";
import { users } from "../../../db/accounts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { findInShards } from "../../platform/shards/in-every-shard.ts";
import { register } from "./register.ts";

/** Creates the platform administrator if there is none. Idempotent, also when called concurrently. */
export async function ensureAdmin(ctx: Deps, input: { email: string; password: string }): Promise<void> {
  const admin = await findInShards(ctx, ({ db }) =>
    db.select({ id: users.id }).from(users).where(eq(users.role, "admin")).limit(1).get(),
  );
  if (admin !== null) return;
  try {
    await register(ctx, { ...input, firstName: "Administrator", role: "admin", isEmailConfirmed: true });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === "email_taken")) throw error;
  }
}
