import type { Deps } from "../../deps.ts";
import { forgetNames } from "../../platform/shards/find-by-name.ts";

/** Forgets in which shard users were found, when their addresses and names are erased or changed. Never throws: it is a hint. */
export async function forgetLogins(
  ctx: Pick<Deps, "db" | "shards">,
  people: { email: string; username?: string | null }[],
): Promise<void> {
  const emails = people.map(({ email }) => email);
  const usernames = people.flatMap(({ username }) => username?.toLowerCase() ?? []);
  try {
    await forgetNames(ctx, [
      ...emails.map((name) => ["email", name] as const),
      ...usernames.map((name) => ["username", name] as const),
    ]);
  } catch (error) {
    console.error("where names were found is not forgotten", { error });
  }
}
