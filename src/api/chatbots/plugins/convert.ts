import type { z } from "zod";
import { windowHours } from "../../../domain/assistants/plugins/rules.ts";
import { secretPaths } from "../../../domain/assistants/plugins/secret-paths.ts";
import { shownHeaders } from "../../../domain/assistants/plugins/shown-headers.ts";
import type { Install, InstallStatus, Plugin, PluginServer } from "../../../domain/assistants/plugins/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toPlugin(plugin: Plugin): z.input<typeof wire.PluginEntry> {
  const { id, name, version, description, configSchema, source } = plugin;
  return {
    ...{ id, name, version, description, configSchema },
    secrets: secretPaths(configSchema).map((path) => path.join(".")),
    endpoint: source.kind === "http" ? toServer(source.endpoint) : null,
    tools: source.kind === "http" ? source.tools : null,
    mcpServer: source.kind === "mcp" ? toServer(source.server) : null,
    createdAt: toTime(plugin.createdAt),
    updatedAt: toTime(plugin.updatedAt),
  };
}

function toServer(server: PluginServer) {
  return { url: server.url, headers: shownHeaders(server) };
}

export function toInstallation(install: Install): z.input<typeof wire.Installation> {
  const { plugin, assistantId: chatbotId, config, isEnabled, state } = install;
  const times = { createdAt: toTime(install.createdAt), updatedAt: toTime(install.updatedAt) };
  return { plugin, chatbotId, config, isEnabled, state, ...times };
}

export function toStatus(status: InstallStatus): z.input<typeof wire.Status> {
  const { state, tools, rejected: rejectedTools, lastCall, lastError, window } = status;
  return {
    ...{ state, tools, rejectedTools },
    toolsListedAt: toTime(status.toolsListedAt),
    lastCall: lastCall === null ? null : { ...lastCall, at: toTime(lastCall.at) },
    lastError: lastError === null ? null : { ...lastError, at: toTime(lastError.at) },
    window: { hours: windowHours, ...window },
  };
}
