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
  if (registered.data === undefined) throw new Error(`plugins: ${JSON.stringify(registered)}`);
  const pluginId: number = registered.data.id;
  await make(`chatbots/${assistantId}/plugins`, { pluginId });
  const webhook = await make("webhooks", { url: "http://127.0.0.1:9/", isActive: false });
  const topic = await make(`chatbots/${assistantId}/topics/customer-17`, { label: "Returns" });
  const entity = await make(`chatbots/${assistantId}/entities/customer-17`, { type: "name", value: "Ada" });
  const dataset = await make(`chatbots/${assistantId}/training/datasets`, { name: "Everyday" });
  const examples = ["Stop it", "Cancel it", "Are you open", "Opening hours"].map((text, at) => ({
    ...{ text, intent: at < 2 ? "cancel" : "hours" },
  }));
  await make(`training/datasets/${dataset.id}/examples`, { examples });
  const { body: kept } = await owner.call("GET", `/api/v1/training/datasets/${dataset.id}`);
  const session = await make(`chatbots/${assistantId}/training/sessions`, { activate: false });
  const learning = await make(`chatbots/${assistantId}/learning`, { question: "Which words?", answer: "Some words." });
  return {
    learningId: learning.id,
    ...{ chatbots: assistantId, chatbotId: assistantId, personalities: personality.id, users: owner.id },
    ...{ "knowledge-bases": base.id, knowledgeBaseId: base.id, itemId: item.id, keyId: key.id, webhooks: webhook.id },
    ...{ userId: "customer-17", topicId: topic.id, entityId: entity.id, plugins: pluginId, pluginId },
    ...{ datasets: dataset.id, exampleId: kept.data.examples[0].id, sessions: session.id },
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
  classifyTrainingMessage: { text: "Stop it" },
  updateTrainingExample: { text: "Stop it now", intent: "cancel" },
  addLearning: { question: "Whose words?", answer: "Mine." },
  changeLearning: { status: "rejected" },
  updateKnowledgeItem: { title: "Mine" },
  changeContext: { variables: { plan: "gold" } },
  saveTopic: { label: "Returns" },
  addEntity: { type: "name", value: "Ada" },
  resolveReferences: { text: "How much is it?" },
  addTrainingExamples: { examples: [{ text: "Where is my parcel?", intent: "track" }] },
  installPlugin: { pluginId: 900_000_001 },
  configurePlugin: { config: {} },
  switchPlugin: { isEnabled: false },
};
export const queries: Record<string, string> = { searchKnowledgeBase: "?q=words" };

/** The name of an id in a path; document 004 calls many of them `id`, so what is before it names it. */
export function idNameOf(path: string, name: string): string {
  if (name !== "id") return name;
  return /([\w-]+)\/\{id\}/.exec(path)?.[1] ?? name;
}
