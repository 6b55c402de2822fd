import { afterEach, expect, test } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import type { OpenaiCompatibleOptions } from "../../../src/adapters/ai/stream-openai-chat.ts";
import { answerTools } from "../../../src/domain/answering/hosted/answer-tools.ts";
import type { ChatEvent, ChatModel, ChatRequest, ChatTurn } from "../../../src/domain/assistants/chat-model/ports.ts";
import { type FakeOpenai, type FakeOpenaiOptions, startFakeOpenai } from "../../support/fake-openai.ts";
import { readAll } from "../../support/read-all.ts";

let fake: FakeOpenai | null = null;
afterEach(async () => {
  await fake?.stop();
  fake = null;
});

const short = { firstMs: 300, idleMs: 200, totalMs: 1_000 };

async function model(server: FakeOpenaiOptions, client: Partial<OpenaiCompatibleOptions> = {}): Promise<ChatModel> {
  fake = await startFakeOpenai({ apiKey: "k", ...server });
  const retries = { retries: 2, baseMs: 5, maxDelayMs: 300 };
  // Ample: a busy machine answers late.
  const timeouts = { firstMs: 20_000, idleMs: 20_000, totalMs: 20_000 };
  return openaiCompatibleChat({ baseUrl: `${fake.url}/`, apiKey: "k", retries, timeouts, ...client });
}

function request(over: Partial<ChatRequest> = {}): ChatRequest {
  const turns = [{ role: "user" as const, content: "Hello?" }];
  return {
    model: "asked",
    turns,
    tools: answerTools,
    maxOutputTokens: 50,
    signal: new AbortController().signal,
    ...over,
  };
}

async function read(chat: ChatModel, over: Partial<ChatRequest> = {}): Promise<{ text: string; rest: ChatEvent[] }> {
  const events = await readAll(chat.stream(request(over)));
  const text = events.flatMap((event) => (event.type === "text" ? [event.text] : [])).join("");
  return { text, rest: events.filter((event) => event.type !== "text") };
}

test("streams text and usage, and sends what the protocol wants", async () => {
  const { text, rest } = await read(await model({ reply: { text: "Привет, мир! 😀" } }));
  expect(text).toBe("Привет, мир! 😀");
  expect(rest).toEqual([{ type: "usage", inputTokens: expect.any(Number), outputTokens: 4 }]);
  expect(fake!.requests[0]).toMatchObject({
    model: "asked",
    stream: true,
    max_tokens: 50,
    stream_options: { include_usage: true },
  });
  expect(fake!.requests[0]?.tools?.map((tool) => tool.function.name)).toEqual([
    "abstain",
    "ask_clarification",
    "hand_over",
  ]);
});

test("a request without tools sends none", async () => {
  await read(await model({ reply: { text: "a" } }), { tools: [] });
  expect(fake!.requests[0]).not.toHaveProperty("tools");
});

test("tool calls come whole from their pieces", async () => {
  const calls = [
    { name: "ask_clarification", arguments: { question: "Which “item”?" } },
    { name: "abstain", arguments: "" },
  ];
  const { rest } = await read(await model({ reply: { calls, pieceLength: 2 } }));
  expect(rest.slice(0, 2)).toEqual([
    { type: "call", id: "call_1_0", name: "ask_clarification", arguments: { question: "Which “item”?" } },
    { type: "call", id: "call_1_1", name: "abstain", arguments: {} },
  ]);
});

test("arguments that are no JSON object are reported, and whole calls that share an index stay apart", async () => {
  const broken = await read(await model({ reply: { calls: [{ name: "find_order", arguments: "{broken" }] } }));
  expect(broken.rest[0]).toMatchObject({ name: "find_order", arguments: {}, isMalformed: true });
  const call = (id: string, city: string) => ({
    index: 0,
    id,
    function: { name: "weather", arguments: `{"city":"${city}"}` },
  });
  const delta = { tool_calls: [call("a", "Oslo"), call("b", "Rome")] };
  const send = async () => Response.json({ choices: [{ delta, finish_reason: "tool_calls" }] });
  const chat = openaiCompatibleChat({ baseUrl: "http://127.0.0.1:9/v1", apiKey: "k", fetch: send });
  expect((await read(chat)).rest).toEqual([
    { type: "call", id: "a", name: "weather", arguments: { city: "Oslo" } },
    { type: "call", id: "b", name: "weather", arguments: { city: "Rome" } },
  ]);
});

test("the model reads the results of its calls, and the server takes every call with its result", async () => {
  const turns: ChatTurn[] = [
    { role: "user", content: "Where is A-1?" },
    { role: "assistant", content: "", calls: [{ id: "c1", name: "find_order", arguments: { number: "A-1" } }] },
    { role: "tool", callId: "c1", name: "find_order", content: "shipped" },
  ];
  const chat = await model({ reply: { text: "Shipped." } });
  expect((await read(chat, { turns })).text).toBe("Shipped.");
  expect(fake!.requests[0]?.messages.at(-1)).toMatchObject({ role: "tool", tool_call_id: "c1", content: "shipped" });
  await expect(read(chat, { turns: turns.slice(0, 2) })).rejects.toMatchObject({ failure: "refused" });
  await expect(read(chat, { turns: turns.toSpliced(1, 1) })).rejects.toMatchObject({ failure: "refused" });
});

test("the older shape of a stream is read too", async () => {
  const calls = [{ name: "ask_clarification", arguments: { question: "Which?" } }];
  const { text, rest } = await read(await model({ reply: { text: "Well. ", calls, shape: "response" } }));
  expect(text).toBe("Well. ");
  expect(rest).toEqual([
    { type: "call", name: "ask_clarification", arguments: { question: "Which?" } },
    expect.objectContaining({ type: "usage" }),
  ]);
});

test("thinking that a server leaves in the text is dropped", async () => {
  const chat = await model({
    reply: (_, index) => ({ text: ["<think>\nHm [1].\n</think>\n\nYes.", "<b>No.</b>", "<"][index]!, pieceLength: 3 }),
  });
  expect((await read(chat)).text).toBe("Yes.");
  expect((await read(chat)).text).toBe("<b>No.</b>");
});

test("the endpoint's name for a model", async () => {
  const chat = await model({ reply: { text: "a" } }, { defaultModel: "house", models: { big: "big-2" } });
  expect([chat.label("big"), chat.label("other")]).toEqual(["big-2", "house"]);
  await read(chat, { model: "big" });
  expect(fake!.requests[0]?.model).toBe("big-2");
});

test.each([
  ["max_tokens", { max_completion_tokens: 50 }],
  ["temperature", { max_tokens: 50 }],
  ["stream_options", { max_tokens: 50 }],
])("a server that refuses %s is asked without it", async (refused, sent) => {
  const { text } = await read(await model({ refuses: [refused], reply: { text: "a" } }));
  expect(text).toBe("a");
  expect(fake!.requests).toEqual([expect.objectContaining(sent)]);
  expect(fake!.requests[0]).not.toHaveProperty(refused);
  expect(fake!.attempts()).toBe(2);
});

test.each<[string, FakeOpenaiOptions, Partial<ChatRequest>, string, number]>([
  ["a wrong key", { apiKey: "other" }, {}, "unauthorized", 1],
  ["an unknown model", { models: ["x"] }, {}, "model_unavailable", 1],
  ["too long a request", { contextTokens: 20 }, {}, "refused", 1],
  ["a malformed request", {}, { turns: [] }, "refused", 1],
  ["a server error", { reply: { status: 500 } }, {}, "unreachable", 3],
  ["an overload", { reply: { status: 503 } }, {}, "out_of_capacity", 3],
  ["a rate limit with a short wait", { reply: { status: 429, retryAfter: 0 } }, {}, "rate_limited", 3],
  ["a rate limit with a long wait", { reply: { status: 429, retryAfter: 30 } }, {}, "rate_limited", 1],
  ["an empty purse", { reply: { status: 429, code: "insufficient_quota" } }, {}, "insufficient_quota", 1],
  ["silence before the headers", { reply: { hangAfter: 0 } }, {}, "timeout", 1],
  ["silence in the middle", { reply: { text: "Hello there", hangAfter: 1 } }, {}, "timeout", 1],
  [
    "a stream without an end",
    { reply: { text: "Hello there, you", pieceEveryMs: 150, pieceLength: 1 } },
    {},
    "timeout",
    1,
  ],
  ["a dropped connection", { reply: { text: "Hello there", dropAfter: 1 } }, {}, "unreachable", 1],
  ["an error in the stream", { reply: { text: "Hello there", failAfter: 1 } }, {}, "unreachable", 1],
  ["the token limit", { reply: { text: "Hello", finish: "length" } }, {}, "malformed", 1],
  ["a filter", { reply: { text: "Hello", finish: "content_filter" } }, {}, "refused", 1],
])("%s", async (_, server, over, failure, attempts) => {
  const chat = await model(server, failure === "timeout" ? { timeouts: short } : {});
  await expect(read(chat, over)).rejects.toMatchObject({ name: "ChatModelError", failure });
  expect(fake!.attempts()).toBe(attempts);
});

test("a slow stream goes on as long as pieces come", async () => {
  const server = { reply: { text: "Hello there, you", pieceEveryMs: 120, pieceLength: 1 } };
  const { text } = await read(await model(server, { timeouts: { firstMs: 20_000, idleMs: 1_000, totalMs: 20_000 } }));
  expect(text).toBe("Hello there, you");
});

test("waits as long as the provider asked for", async () => {
  const chat = await model({ reply: [{ status: 429, retryAfter: 0.2 }, { text: "a" }] });
  const start = performance.now();
  expect((await read(chat)).text).toBe("a");
  expect(performance.now() - start).toBeGreaterThan(190);
});

test("an endpoint that is not there is unreachable", async () => {
  const chat = await model({});
  await fake!.stop();
  await expect(read(chat)).rejects.toMatchObject({ failure: "unreachable" });
});

test.each([0, 1])("an abort with %i pieces read closes the connection and throws the reason", async (pieces) => {
  const chat = await model({ reply: { text: "Hello there", hangAfter: pieces } });
  const abort = new AbortController();
  const reason = new Error("taken over");
  setTimeout(() => abort.abort(reason), 50);
  await expect(read(chat, { signal: abort.signal })).rejects.toBe(reason);
  await expect.poll(() => fake!.open()).toBe(0);
});
