/** A JSON Schema that `readSchema` has accepted. */
export type JsonSchema = Record<string, unknown>;

/** A tool as a manifest describes it. */
export interface PluginTool {
  /** Usable as a function name: letters, digits, `_` and `-`. */
  name: string;
  description: string;
  parameters: JsonSchema;
}

/** A server of a plugin. A header value may contain `{{config.name}}`, which is replaced by the installation's configuration. */
export interface PluginServer {
  url: string;
  headers: Record<string, string>;
}

/**
 * What a plugin is: its configuration, and where its tools are. With `endpoint` the tools are in the manifest; with `mcpServer`
 * the server lists them.
 */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  configSchema: JsonSchema;
  source: { kind: "http"; endpoint: PluginServer; tools: PluginTool[] } | { kind: "mcp"; server: PluginServer };
}

/** A plugin of the registry. `revision` rises with each change. */
export interface Plugin extends Manifest {
  id: number;
  revision: number;
  createdAt: number;
  updatedAt: number;
}

/** A tool that an MCP server lists. */
export interface ListedTool extends PluginTool {
  /** What the server promises of `structuredContent`; null: nothing. */
  outputSchema: JsonSchema | null;
}

/** The tools of an MCP server that can be called, and those that cannot, with the reason. */
export interface ToolList {
  tools: ListedTool[];
  rejected: { name: string; reason: string }[];
}

/**
 * Whether the tools of an installation can be called: it is switched off, its configuration does not match the plugin's schema any more, the MCP
 * server has not listed its tools, the last call failed, or all is well.
 */
export type InstallState = "off" | "needs_configuration" | "unavailable" | "failing" | "ready";

/** A plugin installed for an assistant. Secrets in `config` are masked. */
export interface Install {
  id: number;
  assistantId: number;
  plugin: Pick<Plugin, "id" | "name" | "version" | "description">;
  config: Record<string, unknown>;
  /** Whether the assistant may call its tools. */
  isEnabled: boolean;
  state: InstallState;
  createdAt: number;
  updatedAt: number;
}

/** Calls of an installation in the last 24 hours, by hours. Times are milliseconds; null without calls. */
export interface CallFigures {
  calls: number;
  failures: number;
  /** 0..1. */
  errorRate: number | null;
  averageMs: number | null;
  longestMs: number | null;
}

/** What real calls have shown of an installation. */
export interface InstallStatus {
  state: InstallState;
  tools: { name: string; description: string }[];
  rejected: ToolList["rejected"];
  /** When the MCP server was asked for its tools; null: never, or not an MCP server. */
  toolsListedAt: number | null;
  lastCall: { tool: string; at: number } | null;
  lastError: { tool: string | null; failure: ToolFailure; message: string; at: number } | null;
  window: CallFigures;
}

/** Why a call of a tool failed. */
export type ToolFailure =
  /** The model named a tool that there is none of. */
  | "unknown_tool"
  /** The arguments do not match the tool's schema. */
  | "invalid_arguments"
  /** More calls, or more time, than one answer may take. */
  | "limit_reached"
  | "not_configured"
  | "address_refused"
  | "redirected"
  | "unreachable"
  | "timeout"
  /** The answer is larger than `maxAnswerBytes`. */
  | "too_large"
  /** HTML, or another type that is not read. */
  | "type_refused"
  /** The answer is not what its type, the protocol or the tool's output schema promises. */
  | "malformed"
  /** The server answered with an error status. */
  | "refused"
  /** The tool itself reports an error. */
  | "tool_error";

/** One failed call or listing. `message` is a sentence for the account's users. */
export interface ToolError {
  failure: ToolFailure;
  message: string;
}
