import type { JsonSchema } from "./types.ts";

/** One place where a value does not match a schema: `path` is its place in the value. */
export interface SchemaIssue {
  path: (string | number)[];
  issue: string;
}

/** Checks values against JSON Schemas of the drafts 7, 2019-09 and 2020-12, without code that is made at run time. */
export interface JsonSchemas {
  /** The places where a value does not match, at most 20; empty: it matches. The schema must have been accepted by `readSchema`. */
  check(schema: JsonSchema, value: unknown): Promise<SchemaIssue[]>;
}

/** An MCP server with the headers of one installation. `key` names the installation: sessions are kept by it. */
export interface McpTarget {
  key: string;
  url: string;
  headers: Record<string, string>;
}

export interface McpOptions {
  signal: AbortSignal;
  /** From the first request to the last byte. */
  withinMs: number;
}

/** The result of a tool as the protocol gives it. */
export interface McpResult {
  content: Record<string, unknown>[];
  structuredContent?: Record<string, unknown>;
  isError: boolean;
}

/** Calls remote MCP servers over streamable HTTP. Throws `ToolCallError`, `OutboundError` or the abort reason. */
export interface McpServers {
  /** The tools of all pages, as the server wrote them, unchecked; at most `maxTools` are read. */
  listTools(target: McpTarget, options: McpOptions): Promise<unknown[]>;
  callTool(target: McpTarget, name: string, args: Record<string, unknown>, options: McpOptions): Promise<McpResult>;
}
