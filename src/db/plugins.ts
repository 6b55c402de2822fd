import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

type Json = Record<string, unknown>;

export const plugins = sqliteTable("plugins", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  name: text("name").notNull(),
  version: text("version").notNull(),
  description: text("description").notNull(),
  configSchema: text("config_schema", { mode: "json" }).$type<Json>().notNull(),
  /** Where the tools are, and for an HTTP endpoint the tools themselves. */
  source: text("source", { mode: "json" })
    .$type<
      | { kind: "http"; url: string; tools: { name: string; description: string; parameters: Json }[] }
      | { kind: "mcp"; url: string }
    >()
    .notNull(),
  /** The headers of `source`, as JSON. */
  headersSealed: text("headers_sealed").notNull(),
  /** Rises with each change. */
  revision: integer("revision").notNull().default(1),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const pluginInstalls = sqliteTable("plugin_installs", {
  id: integer("id").primaryKey({ autoIncrement: true }),
  accountId: integer("account_id").notNull(),
  assistantId: integer("assistant_id").notNull(),
  pluginId: integer("plugin_id").notNull(),
  /** Without secrets. */
  config: text("config", { mode: "json" }).$type<Json>().notNull(),
  /** A list of pairs of path and value, as JSON; null: no secrets. */
  secretsSealed: text("secrets_sealed"),
  /** The revision of the plugin for which the configuration was checked. */
  pluginRevision: integer("plugin_revision").notNull(),
  /** What an MCP server lists for this configuration; null: nothing yet. */
  toolList: text("tool_list", { mode: "json" }).$type<{
    tools: { name: string; description: string; parameters: Json; outputSchema: Json | null }[];
    rejected: { name: string; reason: string }[];
  }>(),
  toolsListedAt: integer("tools_listed_at"),
  lastCallAt: integer("last_call_at"),
  lastCallTool: text("last_call_tool"),
  lastSuccessAt: integer("last_success_at"),
  lastErrorAt: integer("last_error_at"),
  lastError: text("last_error", { mode: "json" }).$type<{ tool: string | null; failure: string; message: string }>(),
  /** Whether the assistant may call its tools. */
  isEnabled: integer("is_enabled", { mode: "boolean" }).notNull().default(true),
  createdAt: integer("created_at").notNull(),
  updatedAt: integer("updated_at").notNull(),
});

export const pluginCallHours = sqliteTable(
  "plugin_call_hours",
  {
    installId: integer("install_id").notNull(),
    hour: integer("hour").notNull(),
    calls: integer("calls").notNull(),
    failures: integer("failures").notNull(),
    totalMs: integer("total_ms").notNull(),
    longestMs: integer("longest_ms").notNull(),
  },
  (table) => [primaryKey({ columns: [table.installId, table.hour] })],
);
