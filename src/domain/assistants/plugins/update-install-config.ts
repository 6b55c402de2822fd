import { eq } from "drizzle-orm";
import { pluginInstalls } from "../../../db/plugins.ts";
import { checkConfig } from "./check-config.ts";
import type { PluginDeps } from "./install-plugin.ts";
import { type InstallKey, readInstall, requireInstalled } from "./read-install.ts";
import { refreshTools } from "./refresh-tools.ts";
import { keepSecrets, splitConfig } from "./split-config.ts";
import type { Install } from "./types.ts";

/**
 * Replaces the configuration of an installation. A secret that is absent, or sent back masked, stays as it is; null removes it. The
 * tools of an MCP server are listed again. Throws `not_found` and `validation_failed`.
 */
export async function updateInstallConfig(
  ctx: PluginDeps,
  input: InstallKey & { config: Record<string, unknown> },
): Promise<Install> {
  const { row, plugin, secrets: before } = await requireInstalled(ctx, input);
  const config = await checkConfig(ctx, plugin, keepSecrets(plugin.configSchema, input.config, before));
  const { open, secrets } = splitConfig(plugin.configSchema, config);
  const changed = await ctx.db
    .update(pluginInstalls)
    .set({
      ...{ config: open, pluginRevision: plugin.revision },
      secretsSealed: secrets.length === 0 ? null : await ctx.sealer.seal(JSON.stringify(secrets)),
      // What another configuration has shown says nothing of this one.
      ...{ toolList: null, toolsListedAt: null, lastError: null, lastErrorAt: null },
      updatedAt: ctx.clock(),
    })
    .where(eq(pluginInstalls.id, row.id))
    .returning();
  if (plugin.source.kind === "mcp" && changed[0]) await refreshTools(ctx, { row: changed[0], plugin, secrets });
  return readInstall(ctx, input);
}
