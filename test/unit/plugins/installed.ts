import { cfworkerJsonSchemas } from "../../../src/adapters/json-schema/cfworker-json-schemas.ts";
import { sdkMcpServers } from "../../../src/adapters/mcp/sdk-mcp-servers.ts";
import { guardedFetch } from "../../../src/adapters/outbound/guarded-fetch.ts";
import type { InstalledTool, ToolDeps } from "../../../src/domain/answering/tools/call-installed-tool.ts";
import type { Installed } from "../../../src/domain/assistants/plugins/read-installed.ts";
import type { ListedTool, Manifest } from "../../../src/domain/assistants/plugins/types.ts";
import type { Outbound } from "../../../src/domain/platform/outbound/ports.ts";

export const outbound: Outbound = guardedFetch({
  allowLoopback: true,
  userAgent: "test",
  resolve: async () => {
    throw new Error("nothing is resolved here");
  },
});

/** What calls of tools need, with the real guard, validator and MCP client. */
export const toolDeps: ToolDeps = {
  clock: Date.now,
  outbound,
  jsonSchemas: cfworkerJsonSchemas,
  mcp: sdkMcpServers(outbound),
};

export const findOrder: ListedTool = {
  name: "find_order",
  description: "Finds an order by its number.",
  parameters: {
    type: "object",
    properties: { number: { type: "string", minLength: 3 }, pin: { type: "string", writeOnly: true } },
    required: ["number"],
    additionalProperties: false,
  },
  outputSchema: null,
};

let nextInstall = 1;

/** A tool of an installation of its own, with the API key `secret-key-1234` as a secret. */
export function installedTool(source: Manifest["source"], tool: ListedTool = findOrder): InstalledTool {
  const id = nextInstall++;
  const times = { createdAt: 0, updatedAt: 0 };
  const plugin: Installed["plugin"] = {
    ...{ id, name: "Orders", version: "1.0.0", description: "", revision: 1, source, ...times },
    configSchema: { type: "object", properties: { apiKey: { type: "string", writeOnly: true } } },
  };
  const row: Installed["row"] = {
    ...{ id, accountId: 1, assistantId: 1, pluginId: id, config: {}, secretsSealed: null, pluginRevision: 1 },
    ...{ toolList: null, toolsListedAt: null, lastCallAt: null, lastCallTool: null, lastSuccessAt: null },
    ...{ lastErrorAt: null, lastError: null, isEnabled: true, ...times },
  };
  return { installed: { row, plugin, secrets: [[["apiKey"], "secret-key-1234"]] }, tool };
}

/** The source of a plugin with an HTTP endpoint. */
export function httpSource(url: string): Manifest["source"] {
  return {
    kind: "http",
    endpoint: { url, headers: { authorization: "Bearer {{config.apiKey}}" } },
    tools: [findOrder],
  };
}
