import type { Account, Answer } from "./client.ts";

type Ids = Record<string, number | string>;

/**
 * Records of what only the chatbots dialect has, by the names that `idNameOf` gives to their ids in paths. `register` adds a plugin
 * to the registry, as an administrator.
 */
export async function makeChatbotRecords(
  owner: Account,
  assistantId: number,
  register: (plugin: object) => Promise<Answer>,
): Promise<Ids> {
  const make = async (path: string, json: unknown) => {
    const { status, body } = await owner.call("POST", `/api/v1/${path}`, { json });
    if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return body.data;
  };
  const personality = await make(`chatbots/${assistantId}/personalities`, { name: "Plain" });
  const base = await make(`chatbots/${assistantId}/knowledge-bases`, { name: "Returns" });
  const item = await make(`knowledge-bases/${base.id}/items`, { content: "Some words." });
  const key = await make("auth/api-key", { name: "Shop" });
  const { body: registered } = await register(pluginOf(crypto.randomUUID()));
  const pluginId: number = registered.data.id;
  await make(`chatbots/${assistantId}/plugins`, { pluginId });
  const webhook = await make("webhooks", { url: "http://127.0.0.1:9/", isActive: false });
  return {
    ...{ chatbots: assistantId, chatbotId: assistantId, personalities: personality.id, users: owner.id },
    ...{ "knowledge-bases": base.id, knowledgeBaseId: base.id, itemId: item.id, keyId: key.id, webhooks: webhook.id },
    ...{ plugins: pluginId, pluginId },
  };
}

function pluginOf(name: string) {
  return {
    ...{ name, version: "1.0.0", description: "Does nothing.", endpoint: { url: "https://plugin.example.com/" } },
    tools: [{ name: "nothing", description: "Does nothing." }],
  };
}

/** Valid bodies of routes of the chatbots dialect, and queries that are required, by the id of the route. */
export const chatbotBodies: Record<string, unknown> = {
  sendMessage: { message: "Hello" },
  rateResponse: { messageId: 7, rating: "positive" },
  addKnowledgeItem: { content: "Some words." },
  updateKnowledgeItem: { title: "Mine" },
  installPlugin: { pluginId: 900_000_001 },
  configurePlugin: { config: {} },
};
export const queries: Record<string, string> = { searchKnowledgeBase: "?q=words" };

/** The name of an id in a path; document 004 calls many of them `id`, so what is before it names it. */
export function idNameOf(path: string, name: string): string {
  if (name !== "id") return name;
  return /([\w-]+)\/\{id\}/.exec(path)?.[1] ?? name;
}
