import { asc, count } from "drizzle-orm";
import { plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { pluginOf } from "./plugin-of.ts";
import type { Plugin } from "./types.ts";

/** A page of the registry, oldest first, and the number of all plugins. */
export async function listPlugins(
  anywhere: Pick<Deps, "db" | "shards" | "sealer">,
  page: { limit: number; offset: number },
): Promise<{ plugins: Plugin[]; total: number }> {
  const ctx = atPlatform(anywhere);
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db.select().from(plugins).orderBy(asc(plugins.id)).limit(page.limit).offset(page.offset),
    ctx.db.select({ count: count() }).from(plugins),
  ]);
  return { plugins: await Promise.all(rows.map((row) => pluginOf(ctx, row))), total: counted?.count ?? 0 };
}
