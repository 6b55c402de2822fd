import type { Deps } from "../../deps.ts";
import { isConfigured } from "./is-configured.ts";
import type { Installed } from "./read-installed.ts";
import { joinConfig } from "./split-config.ts";
import type { Install, InstallState } from "./types.ts";

/** An installation as its account sees it, without secrets. */
export async function installOf(ctx: Pick<Deps, "jsonSchemas">, installed: Installed): Promise<Install> {
  const { row, plugin, secrets } = installed;
  const { id, name, version, description } = plugin;
  return {
    ...{ id: row.id, assistantId: row.assistantId, plugin: { id, name, version, description } },
    config: joinConfig(row.config, secrets, true),
    isEnabled: row.isEnabled,
    state: await stateOf(ctx, installed),
    ...{ createdAt: row.createdAt, updatedAt: row.updatedAt },
  };
}

/** What an installation's last calls, its tools and its configuration say of it. */
export async function stateOf(ctx: Pick<Deps, "jsonSchemas">, installed: Installed): Promise<InstallState> {
  const { row, plugin } = installed;
  if (!row.isEnabled) return "off";
  if (!(await isConfigured(ctx, installed))) return "needs_configuration";
  if (plugin.source.kind === "mcp" && row.toolList === null) return "unavailable";
  return (row.lastErrorAt ?? 0) > (row.lastSuccessAt ?? 0) ? "failing" : "ready";
}
