import { env } from "cloudflare:workers";
import { inject } from "vitest";
import type { PluginCall } from "../../support/fake-plugin.ts";
import { makeAdmin } from "../ai-tokens/ai-fixture.ts";
import { api } from "../api.ts";

/** A manifest with a tool that finds orders at a path of the fake endpoint, and an API key as its secret. */
export function orderManifest(path = "/orders") {
  return {
    ...{ name: `Orders ${crypto.randomUUID()}`, version: "1.0.0", description: "Finds orders." },
    configSchema: {
      type: "object",
      properties: { apiKey: { type: "string", writeOnly: true, minLength: 4 }, shop: { type: "string" } },
      required: ["apiKey"],
    },
    endpoint: {
      url: inject("pluginServers").http + path,
      headers: { authorization: "Bearer {{config.apiKey}}", "x-shop": "{{config.shop}}", "x-platform": "platform-key" },
    },
    tools: [
      {
        ...{ name: "find_order", description: "Finds an order by its number." },
        parameters: { type: "object", properties: { number: { type: "string" } }, required: ["number"] },
      },
    ],
  };
}

/** A manifest of the reference MCP server. */
export function mcpManifest(url = inject("pluginServers").mcp) {
  return {
    ...{ name: `Everything ${crypto.randomUUID()}`, version: "1.0.0", description: "The reference server." },
    mcpServer: { url },
  };
}

/** Registers a plugin as an administrator does. */
export async function register(manifest: object): Promise<{ id: number; adminToken: string }> {
  const admin = await makeAdmin();
  const { status, body } = await admin.call("POST", "/api/v1/plugins", { json: manifest });
  if (status !== 201) throw new Error(`not registered: ${JSON.stringify(body)}`);
  return { id: body.data.id, adminToken: admin.token };
}

/** An account with a chatbot. */
export async function makeOwner() {
  const owner = await api.makeAccount();
  const { body } = await owner.call("POST", "/api/v1/chatbots", { json: { name: "Help" } });
  const chatbotId: number = body.data.id;
  const path = `/api/v1/chatbots/${chatbotId}/plugins`;
  return {
    owner,
    chatbotId,
    path,
    install: (pluginId: number, config: object = { apiKey: "k-123456" }) =>
      owner.call("POST", path, { json: { pluginId, config } }),
  };
}

/** What the fake endpoint was sent with a key. */
export async function callsWith(apiKey: string): Promise<PluginCall[]> {
  const calls: PluginCall[] = await (await fetch(inject("pluginServers").calls)).json();
  return calls.filter(({ headers }) => headers.authorization === `Bearer ${apiKey}`);
}

/** Everything that the catalogue stores of a plugin's installations, as one text. */
export async function storedOf(pluginId: number): Promise<string> {
  const installs = await env.DB.prepare("SELECT * FROM plugin_installs WHERE plugin_id = ?").bind(pluginId).all();
  const plugin = await env.DB.prepare("SELECT * FROM plugins WHERE id = ?").bind(pluginId).all();
  return JSON.stringify([installs.results, plugin.results]);
}
