import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { pluginInstalls, plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";

/**
 * Makes the registry of every other shard equal to the first's, because installations refer to it. What was removed is removed with
 * its installations; tools of an MCP server whose plugin has changed are listed again. Idempotent: it is also run by the cron, for a
 * shard that did not answer. Never throws.
 */
export async function copyPlugins(ctx: Pick<Deps, "db" | "shards">): Promise<void> {
  if (ctx.shards.length === 1) return;
  const registry = atPlatform(ctx).db;
  const copied = ctx.shards.filter((db) => db !== registry).map((db) => copyTo(db, registry));
  for (const copy of await Promise.allSettled(copied)) {
    if (copy.status === "rejected") console.error("plugins not copied to a database", { error: copy.reason });
  }
}

/**
 * Reads the registry after the copy, so that what the copy has and the registry has not was removed. A plugin that another run has
 * copied meanwhile, newer than what was read here, stays.
 */
async function copyTo(db: Deps["db"], registry: Deps["db"]): Promise<void> {
  const copies = await db.select({ id: plugins.id, revision: plugins.revision }).from(plugins);
  const revisions = new Map(copies.map(({ id, revision }) => [id, revision]));
  const rows = await registry.select().from(plugins);
  const kept = new Set(rows.map(({ id }) => id));
  const gone = copies.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  const changed = rows.filter(({ id, revision }) => revisions.get(id) !== revision);
  const isUnchanged = (id: number) => eq(plugins.revision, revisions.get(id) ?? 0);
  const statements: BatchItem<"sqlite">[] = [
    ...gone.flatMap((id) => [
      db.delete(pluginInstalls).where(eq(pluginInstalls.pluginId, id)),
      db.delete(plugins).where(eq(plugins.id, id)),
    ]),
    // A name may have moved from one plugin to another.
    ...changed.map(({ id }) =>
      db
        .update(plugins)
        .set({ name: sql`'renamed ' || id` })
        .where(and(eq(plugins.id, id), isUnchanged(id))),
    ),
    ...changed.map((row) => {
      const { id, ...set } = row;
      return db
        .insert(plugins)
        .values(row)
        .onConflictDoUpdate({ target: plugins.id, set, setWhere: isUnchanged(id) });
    }),
    ...changed.map(({ id }) =>
      db.update(pluginInstalls).set({ toolList: null, toolsListedAt: null }).where(eq(pluginInstalls.pluginId, id)),
    ),
  ];
  if (gone.length === 0 && changed.length === 0) return;
  await db.batch(statements as [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]]);
}
