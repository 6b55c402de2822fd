import { and, count, eq } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { pluginInstalls } from "../../../db/plugins.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { checkConfig } from "./check-config.ts";
import { readInstall } from "./read-install.ts";
import { readPlugin } from "./read-plugin.ts";
import { refreshTools } from "./refresh-tools.ts";
import { maxInstalls } from "./rules.ts";
import { keepSecrets, splitConfig } from "./split-config.ts";
import type { Install } from "./types.ts";

export type PluginDeps = Pick<Deps, "db" | "clock" | "sealer" | "jsonSchemas" | "mcp">;

export interface NewInstall {
  accountId: number;
  assistantId: number;
  pluginId: number;
  config: Record<string, unknown>;
}

/**
 * Installs a plugin for an assistant: from now on its hosted model may call the plugin's tools. The tools of an MCP server are
 * listed at once; when that fails, the plugin is installed all the same, its state says so, and it is tried again. Throws
 * `not_found`, `validation_failed`, and `conflict` when it is installed already or the assistant has `maxInstalls`.
 */
export async function installPlugin(ctx: PluginDeps, input: NewInstall): Promise<Install> {
  const { accountId, assistantId, pluginId } = input;
  await readAssistant(ctx, accountId, assistantId);
  const plugin = await readPlugin(ctx, pluginId);
  // The mask is no secret: without a secret before, there is none to keep.
  const config = await checkConfig(ctx, plugin, keepSecrets(plugin.configSchema, input.config, []));
  const isOwn = and(eq(pluginInstalls.accountId, accountId), eq(pluginInstalls.assistantId, assistantId));
  const counted = await ctx.db.select({ total: count() }).from(pluginInstalls).where(isOwn).get();
  if ((counted?.total ?? 0) >= maxInstalls)
    throw new DomainError("conflict", `An assistant may have at most ${maxInstalls} plugins.`);
  const { open, secrets } = splitConfig(plugin.configSchema, config);
  const now = ctx.clock();
  try {
    const row = await ctx.db
      .insert(pluginInstalls)
      .values({
        ...{ accountId, assistantId, pluginId, config: open, pluginRevision: plugin.revision },
        secretsSealed: secrets.length === 0 ? null : await ctx.sealer.seal(JSON.stringify(secrets)),
        ...{ createdAt: now, updatedAt: now },
      })
      .returning()
      .get();
    if (plugin.source.kind === "mcp") await refreshTools(ctx, { row, plugin, secrets });
  } catch (error) {
    if (!isUniqueConflict(error, "plugin_installs")) throw error;
    throw new DomainError("conflict", "This plugin is installed already.");
  }
  return readInstall(ctx, input);
}
