import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { plugins } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { atPlatform } from "../../platform/shards/at-shard.ts";
import { checkManifest, type GivenManifest } from "./check-manifest.ts";
import { copyPlugins } from "./copy-plugins.ts";
import { manifestColumns, pluginOf } from "./plugin-of.ts";
import type { Plugin } from "./types.ts";

/**
 * Adds a plugin to the registry; from now on accounts can install it. Throws `validation_failed`, and `conflict` when another
 * plugin has its name.
 */
export async function createPlugin(
  anywhere: Pick<Deps, "db" | "shards" | "clock" | "sealer" | "outbound">,
  given: GivenManifest,
): Promise<Plugin> {
  const ctx = atPlatform(anywhere);
  const now = ctx.clock();
  const values = { ...(await manifestColumns(ctx, checkManifest(ctx, given))), createdAt: now, updatedAt: now };
  try {
    const row = await ctx.db.insert(plugins).values(values).returning().get();
    await copyPlugins(ctx);
    return await pluginOf(ctx, row);
  } catch (error) {
    if (!isUniqueConflict(error, "plugins")) throw error;
    throw new DomainError("conflict", "Another plugin has this name.");
  }
}
