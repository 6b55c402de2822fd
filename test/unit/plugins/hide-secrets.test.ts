import { expect, test } from "vitest";
import { hideSecrets } from "../../../src/domain/assistants/plugins/hide-secrets.ts";
import type { McpServers } from "../../../src/domain/assistants/plugins/ports.ts";
import { refreshTools } from "../../../src/domain/assistants/plugins/refresh-tools.ts";
import { ToolCallError, toolErrorOf } from "../../../src/domain/assistants/plugins/tool-call-error.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { installedTool } from "./installed.ts";

const secret = 'sk_"live"_\\1234';
const secrets: [string[], string][] = [
  [["apiKey"], secret],
  [["pin"], "4711"],
];

test("a secret is masked in texts, in names of fields and on every level; short ones are left alone", () => {
  const sent = { [`key ${secret}`]: [{ note: `Bearer ${secret}, ${secret}` }], pin: "4711", total: 4711 };
  expect(hideSecrets(secrets, sent)).toEqual({
    ...{ "key ********": [{ note: "Bearer ********, ********" }], pin: "4711", total: 4711 },
  });
  expect(hideSecrets(secrets, undefined)).toBeUndefined();
});

test("an error is shortened after its secrets are masked, so that no part of one is left", () => {
  const { message } = toolErrorOf(new ToolCallError("tool_error", `${"x".repeat(295)}${secret}`), secrets);
  expect(message).toBe(`${"x".repeat(295)}*****`);
});

test("a list of tools that repeats a secret, and an error instead of one, are stored without it", async () => {
  const { installed } = installedTool({ kind: "mcp", server: { url: "https://mcp.example/", headers: {} } });
  const stored: unknown[] = [];
  const db = { update: () => ({ set: (values: unknown) => ({ where: async () => void stored.push(values) }) }) };
  const refresh = (listTools: McpServers["listTools"]) =>
    refreshTools({ db, clock: Date.now, mcp: { listTools } } as unknown as Deps, installed);
  const repeated = "for Bearer secret-key-1234";
  const inputSchema = { type: "object", properties: { shop: { type: "string", description: repeated } } };
  await refresh(async () => [
    { name: "find", description: repeated, inputSchema },
    { name: repeated, inputSchema },
  ]);
  await refresh(async () => {
    throw new ToolCallError("tool_error", `Denied ${repeated}`);
  });
  expect(stored).toMatchObject([
    { toolList: { tools: [{ description: "for Bearer ********" }], rejected: [{ name: "for Bearer ********" }] } },
    { lastError: { message: "Denied for Bearer ********" } },
  ]);
  expect(JSON.stringify(stored)).not.toContain("secret-key-1234");
});
