import type { TestProject } from "vitest/node";
import { type FakeReply, quoteOf, startFakeOpenai } from "../support/fake-openai.ts";
import type { FakeChatRequest } from "../support/fake-openai-rules.ts";
import { serveJson } from "../support/serve-json.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A chat provider for tests inside workerd, and what it was asked (`?key=`). */
    openaiServer: { url: string; asked: string };
  }
}

/** What was asked with one key: requests of any kind, and the models and prompts of the well-formed ones. */
export interface Asked {
  attempts: number;
  models: string[];
  prompts: string[];
}

/** The key's name says what it is good for: `sk-<kind>-…`. One of a kind that is not here is right. */
const replies: Record<string, (request: FakeChatRequest) => FakeReply> = {
  quota: () => ({ status: 429, code: "insufficient_quota", message: "You exceeded your current quota." }),
  rate: () => ({ status: 429, code: "rate_limit_exceeded", message: "Rate limit reached.", retryAfter: 7 }),
  down: () => ({ status: 503, message: "The engine is currently overloaded." }),
  nomodel: ({ model }) => ({
    status: 404,
    code: "model_not_found",
    message: `The model \`${model}\` does not exist or you do not have access to it.`,
  }),
  slow: (request) => ({ text: quoteOf(request), headersAfterMs: 60_000 }),
  drop: () => ({ text: "A ticket costs 14 euros. [1] And more of", dropAfter: 8 }),
  tool: (request) => toolReply(request),
  names: (request) => entityReply(request),
  sums: (request) => summaryReply(request),
  cut: () => ({ text: "A ticket costs 14", dropAfter: 2 }),
};

/** Calls the tool that the question names (`call NAME {…}`), then says the first line of its result. */
function toolReply({ messages }: FakeChatRequest): FakeReply {
  const last = String(messages.at(-1)?.content ?? "");
  const [, number, line] = /Cite it as \[(\d+)\][\s\S]*?\n\n(.*)\n/.exec(last) ?? [];
  if (number !== undefined) return { text: `It says: ${line} [${number}].` };
  if (messages.at(-1)?.role === "tool") return { calls: [{ name: "abstain", arguments: {} }] };
  const [, name = "abstain", given = "{}"] = /call (\S+) (\{.*\})/.exec(last) ?? [];
  return { calls: [{ name, arguments: JSON.parse(given) }] };
}

/** Summarises a dialog with one sentence that nobody has said; otherwise answers. */
function summaryReply(request: FakeChatRequest): FakeReply {
  if (!String(request.messages[0]?.content ?? "").startsWith("You summarise")) return { text: quoteOf(request) };
  return { text: "The visitor asked what a ticket costs. A ticket costs 14 euros. On Sunday it costs 99 euros." };
}

/** Names what the message has in quotation marks, and a thing that nobody has said; otherwise answers. */
function entityReply(request: FakeChatRequest): FakeReply {
  if (!request.tools?.some((tool) => tool.function.name === "save_entities")) return { text: quoteOf(request) };
  const text = String(request.messages.at(-1)?.content ?? "");
  const said = Array.from(text.matchAll(/"([^"]+)"/g), ([, value]) => ({ type: "Product", value }));
  const entities = [...said, { type: "city", value: "Atlantis" }];
  return { calls: [{ name: "save_entities", arguments: { entities } }] };
}

export default async function serveChat(project: TestProject): Promise<() => Promise<void>> {
  const asked = new Map<string, Asked>();
  const of = (key: string) => {
    const known = asked.get(key) ?? { attempts: 0, models: [], prompts: [] };
    asked.set(key, known);
    return known;
  };
  const provider = await startFakeOpenai({
    apiKey: (key) => {
      of(key).attempts++;
      return /^sk-\w+-/.test(key) && !key.startsWith("sk-revoked-");
    },
    reply: (request, _, key) => {
      of(key).models.push(request.model);
      of(key).prompts.push(JSON.stringify(request.messages));
      const kind = key.split("-")[1] ?? "";
      return replies[kind]?.(request) ?? { text: quoteOf(request) };
    },
  });
  const control = await serveJson(async ({ url }) => [
    200,
    of(new URL(url ?? "", "http://127.0.0.1").searchParams.get("key") ?? ""),
  ]);
  project.provide("openaiServer", { url: provider.url, asked: control.url });
  return async () => {
    await Promise.all([provider.stop(), control.stop()]);
  };
}
