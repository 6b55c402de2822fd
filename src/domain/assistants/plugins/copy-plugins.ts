import { sql } from "drizzle-orm";
import { plugins } from "../../../db/plugins.ts";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";

/** A copy of the registry is written in statements of so many plugins: each has a manifest of some kilobytes. */
const pluginsAtOnce = 20;

/**
 * Makes the registry of every other shard equal to the first's, because installations refer to it. What was removed is removed with
 * its installations; tools of an MCP server whose plugin has changed are listed again. Idempotent: it is also run by the cron, for a
 * shard that did not answer. Never throws.
 */
export async function copyPlugins(ctx: Pick<Deps, "db" | "shards">): Promise<void> {
  if (ctx.shards.length === 1) return;
  const platform = atPlatform(ctx).db;
  const rows = await platform.select().from(plugins);
  const copied = ctx.shards.filter((db) => db !== platform).map((db) => copyTo(db, rows));
  for (const copy of await Promise.allSettled(copied)) {
    if (copy.status === "rejected") console.error("plugins not copied to a database", { error: copy.reason });
  }
}

async function copyTo(db: Deps["db"], rows: (typeof plugins.$inferSelect)[]): Promise<void> {
  const known = await db.select({ id: plugins.id, revision: plugins.revision }).from(plugins);
  const isKnown = (row: { id: number; revision: number }) =>
    known.some(({ id, revision }) => id === row.id && revision === row.revision);
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const changed = rows.filter((row) => !isKnown(row));
  const gone = sql`NOT IN (SELECT value FROM json_each(${ids}))`;
  // A name may have moved from one plugin to another.
  const changedIds = JSON.stringify(changed.map(({ id }) => id));
  const isChanged = sql`IN (SELECT value FROM json_each(${changedIds}))`;
  if (known.some(({ id }) => !rows.some((row) => row.id === id)) || changed.length > 0) {
    await runBatch(db, [
      sql`DELETE FROM plugin_installs WHERE plugin_id ${gone}`,
      sql`DELETE FROM plugins WHERE id ${gone}`,
      sql`UPDATE plugin_installs SET tool_list = NULL, tools_listed_at = NULL WHERE plugin_id ${isChanged}`,
      sql`UPDATE plugins SET name = 'renamed ' || id WHERE id ${isChanged}`,
    ]);
  }
  for (let at = 0; at < changed.length; at += pluginsAtOnce) {
    for (const row of changed.slice(at, at + pluginsAtOnce)) {
      const { id, ...set } = row;
      await db.insert(plugins).values(row).onConflictDoUpdate({ target: plugins.id, set });
    }
  }
}
