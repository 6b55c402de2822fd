import { and, asc, eq, type SQL } from "drizzle-orm";
import { pluginInstalls, plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { pluginOf } from "./plugin-of.ts";
import type { Secrets } from "./split-config.ts";
import type { Plugin } from "./types.ts";

/** A row of an installation with its plugin and its secrets. */
export interface Installed {
  row: typeof pluginInstalls.$inferSelect;
  plugin: Plugin;
  secrets: Secrets;
}

/** The installations of an assistant that match a condition, oldest first, with their secrets. */
export async function readInstalled(
  ctx: Pick<Deps, "db" | "sealer">,
  owner: { accountId: number; assistantId: number },
  condition?: SQL,
): Promise<Installed[]> {
  const isOwn = and(
    eq(pluginInstalls.accountId, owner.accountId),
    eq(pluginInstalls.assistantId, owner.assistantId),
    condition,
  );
  const rows = await ctx.db
    .select({ row: pluginInstalls, plugin: plugins })
    .from(pluginInstalls)
    .innerJoin(plugins, eq(plugins.id, pluginInstalls.pluginId))
    .where(isOwn)
    .orderBy(asc(pluginInstalls.id));
  return Promise.all(rows.map(async ({ row, plugin }) => open(ctx, row, await pluginOf(ctx, plugin))));
}

async function open(ctx: Pick<Deps, "sealer">, row: Installed["row"], plugin: Plugin): Promise<Installed> {
  const secrets = row.secretsSealed === null ? [] : JSON.parse(await ctx.sealer.unseal(row.secretsSealed));
  return { row, plugin, secrets };
}
