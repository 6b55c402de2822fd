import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeOpenai, startFakeOpenai } from "../../support/fake-openai.ts";

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai({ apiKey: "k", models: ["m"], contextTokens: 100 });
});
afterAll(() => fake.stop());

const good = { model: "m", messages: [{ role: "user", content: "Hello" }] };

async function post(
  body: unknown,
  headers: Record<string, string> = { authorization: "Bearer k" },
  path = "/chat/completions",
) {
  const response = await fetch(fake.url + path, {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as { error?: { message: string; code: string | null } },
  };
}

test.each<[string, unknown, number, string | null]>([
  ["no JSON", "{", 400, null],
  ["no model", { messages: good.messages }, 400, null],
  ["an unknown model", { ...good, model: "x" }, 404, "model_not_found"],
  ["no messages", { model: "m", messages: [] }, 400, "empty_array"],
  ["an unknown role", { model: "m", messages: [{ role: "operator", content: "a" }] }, 400, null],
  ["no content", { model: "m", messages: [{ role: "user", content: null }] }, 400, null],
  ["an unknown setting", { ...good, maxTokens: 5 }, 400, null],
  ["empty tools", { ...good, tools: [] }, 400, "empty_array"],
  ["a tool without a name", { ...good, tools: [{ type: "function", function: { name: "a b" } }] }, 400, null],
  ["stream options without a stream", { ...good, stream_options: { include_usage: true } }, 400, null],
  ["too long a request", { ...good, max_tokens: 1_000 }, 400, "context_length_exceeded"],
])("refuses %s", async (_, body, status, code) => {
  const { status: got, body: refusal } = await post(body);
  expect([got, refusal.error?.code]).toEqual([status, code]);
});

test("refuses a wrong key, no key and a wrong path", async () => {
  expect((await post(good, { authorization: "Bearer x" })).status).toBe(401);
  expect((await post(good, {})).status).toBe(401);
  expect((await post(good, undefined, "/completions")).status).toBe(404);
});

test("answers without a stream too", async () => {
  const { body } = await post(good);
  expect(body).toMatchObject({
    object: "chat.completion",
    choices: [{ message: { role: "assistant" }, finish_reason: "stop" }],
  });
});
