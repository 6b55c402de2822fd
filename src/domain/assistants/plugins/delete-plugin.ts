import { eq } from "drizzle-orm";
import { pluginInstalls, plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { readPlugin } from "./read-plugin.ts";

/**
 * Removes a plugin from the registry and from every assistant, with the secrets of its installations, so that a plugin that turns
 * out to be harmful is called no more from now on. Throws `not_found`.
 */
export async function deletePlugin(anywhere: Pick<Deps, "db" | "shards" | "sealer">, id: number): Promise<void> {
  const ctx = atPlatform(anywhere);
  await readPlugin(ctx, id);
  // The registry last: a call that a shard interrupts can be repeated.
  await Promise.all(ctx.shards.flatMap((db) => (db === ctx.db ? [] : [deleteIn(db, id)])));
  await deleteIn(ctx.db, id);
}

async function deleteIn(db: Deps["db"], id: number): Promise<void> {
  await db.batch([
    db.delete(pluginInstalls).where(eq(pluginInstalls.pluginId, id)),
    db.delete(plugins).where(eq(plugins.id, id)),
  ]);
}
