import { within } from "../../../kit/within.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";

/** Milliseconds in which the database must answer. */
const timeoutMs = 3_000;

/** Asks every database, without which nothing works. Throws `dependency_failed` when it does not answer. */
export async function requireDatabase(ctx: Pick<Deps, "db" | "shards">): Promise<void> {
  const asked = inEveryShard(ctx, ({ db }) => db.$client.prepare("SELECT 1").first());
  const row = await within(timeoutMs, asked).catch((error: unknown) => {
    console.error(error);
    return null;
  });
  if (row === null) throw new DomainError("dependency_failed", "The database does not answer.");
}
