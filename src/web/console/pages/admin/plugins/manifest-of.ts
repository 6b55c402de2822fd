import type { Input, Output } from "../../../client/call.ts";

export type Plugin = Output<"GET /api/v1/plugins">["items"][number];
export type Manifest = Input<"POST /api/v1/plugins">["body"];

const noSettings = { type: "object", properties: {} };

/** The manifest of a plugin, as it is written again. Headers of the platform's own are masked, and stay as they are. */
export function manifestOf({ name, version, description, configSchema, endpoint, tools, mcpServer }: Plugin): Manifest {
  const source = mcpServer === null ? { endpoint: endpoint!, tools: (tools ?? []) as never } : { mcpServer };
  return { name, version, description, configSchema, ...source };
}

/** What is written in the form; null for what is no JSON object. Without a schema it needs no settings. */
export function readManifest(text: string): Manifest | null {
  try {
    const read = JSON.parse(text) as Manifest | null;
    if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
    return { ...read, configSchema: read.configSchema ?? noSettings };
  } catch {
    return null;
  }
}

/** What a new manifest begins with. */
export const manifestExample: Manifest = {
  ...{ name: "", version: "1.0.0", description: "" },
  configSchema: { type: "object", properties: { apiKey: { type: "string", writeOnly: true } }, required: ["apiKey"] },
  endpoint: { url: "https://", headers: { authorization: "Bearer {{config.apiKey}}" } },
  tools: [
    {
      ...{ name: "find_order", description: "Finds an order by its number." },
      parameters: { type: "object", properties: { number: { type: "string" } }, required: ["number"] },
    },
  ],
};
