import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const pluginsWords: Words = {
  "PluginInstallation.plugin": "The plugin.",
  "?pluginId": "Id of the plugin.",
  at: "When it happened.",
  averageMs: "Mean time of a call, in milliseconds; null without calls.",
  calls: "Number of calls.",
  config: "The configuration, as the plugin's `configSchema` describes it; secrets are masked.",
  configSchema: 'JSON Schema of the configuration. `writeOnly: true` or `format: "password"` marks a secret.',
  endpoint: "Receives `{tool, arguments}` by POST and answers with JSON or plain text; null for an MCP server.",
  errorRate: "Share of calls that failed, 0 to 1; null without calls.",
  headers: "Headers that are sent, by name; a value may contain `{{config.name}}`.",
  hours: "Length of the window in hours.",
  lastCall: "The last call; null: none yet.",
  lastError: "The last call that failed; null: none.",
  longestMs: "Longest time of a call, in milliseconds; null without calls.",
  mcpServer: "A remote MCP server, which lists its tools itself; null for an endpoint.",
  parameters: "JSON Schema of the tool's arguments, of the type `object`; without one it takes none.",
  pluginId: "Id of the plugin.",
  rejectedTools: "Tools of an MCP server that cannot be called, with the reason.",
  secrets: "Paths of the settings that are secrets.",
  tools: "The tools; null: the MCP server lists them, for each installation.",
  toolsListedAt: "When the MCP server listed its tools last; null: never.",
  version: "Semantic version, for example `1.2.0`.",
  window: "Calls of the last 24 hours.",
};
