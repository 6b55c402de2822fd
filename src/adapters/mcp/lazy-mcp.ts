import type { McpServers } from "../../domain/assistants/plugins/ports.ts";

/** MCP servers whose code is loaded when one is first called. */
export function lazyMcp(load: () => Promise<McpServers>): McpServers {
  return {
    listTools: async (...input) => (await load()).listTools(...input),
    callTool: async (...input) => (await load()).callTool(...input),
  };
}
