import { fillHeaders } from "./fill-headers.ts";
import type { McpTarget } from "./ports.ts";
import type { Installed } from "./read-installed.ts";
import { joinConfig } from "./split-config.ts";

/** The server of an installation with its headers filled. Throws `ToolCallError` `not_configured`. */
export function targetOf({ row, plugin, secrets }: Installed): McpTarget {
  const { source } = plugin;
  const { url, headers } = source.kind === "mcp" ? source.server : source.endpoint;
  // A session belongs to one configuration of one revision.
  const key = `${row.id}:${row.updatedAt}:${plugin.revision}`;
  return { key, url, headers: fillHeaders(headers, joinConfig(row.config, secrets)) };
}
