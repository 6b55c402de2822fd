import { expect, test } from "vitest";
import { workersAiChat } from "../../../src/adapters/ai/workers-ai-chat.ts";
import { answerTools } from "../../../src/domain/answering/hosted/answer-tools.ts";
import type { ChatEvent, ChatTurn } from "../../../src/domain/assistants/chat-model/ports.ts";
import { readAll } from "../../support/read-all.ts";

type Call = { model: string; inputs: Record<string, unknown> };

/** Speaks as `env.AI.run` does: SSE bytes, or a thrown error with the code in its words. */
function stub(script: (unknown[] | Error | object)[]) {
  const calls: Call[] = [];
  const ai = {
    run: async (model: string, inputs: Record<string, unknown>): Promise<unknown> => {
      calls.push({ model, inputs });
      const given = script[Math.min(calls.length - 1, script.length - 1)]!;
      if (given instanceof Error) throw given;
      if (!Array.isArray(given)) return given;
      const text = [...given.map((each) => JSON.stringify(each)), "[DONE]"].map((data) => `data: ${data}\n\n`).join("");
      return new Response(text).body;
    },
  };
  return { ai, calls };
}

async function read(
  script: (unknown[] | Error | object)[],
  model = "gpt-4o",
): Promise<{ events: ChatEvent[]; calls: Call[] }> {
  const { ai, calls } = stub(script);
  const chat = workersAiChat({
    ai,
    defaultModel: "@cf/house/model",
    retries: { retries: 2, baseMs: 1, maxDelayMs: 10 },
  });
  const turns = [{ role: "user" as const, content: "Hello?" }];
  const signal = new AbortController().signal;
  const events = await readAll(chat.stream({ model, turns, tools: answerTools, maxOutputTokens: 50, signal }));
  return { events, calls };
}

const older = [
  { response: "Hel" },
  { response: "lo", p: "abc" },
  { response: "", usage: { prompt_tokens: 3, completion_tokens: 2 } },
];
const newer = [
  { choices: [{ index: 0, delta: { role: "assistant", content: "" } }] },
  { choices: [{ index: 0, delta: { reasoning_content: "hm" } }] },
  { choices: [{ index: 0, delta: { content: "Hel" } }] },
  { choices: [{ index: 0, delta: { content: "lo" }, finish_reason: "stop" }] },
  { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } },
];
const said = [
  { type: "text", text: "Hel" },
  { type: "text", text: "lo" },
  { type: "usage", inputTokens: 3, outputTokens: 2 },
];

test.each([
  ["older", older],
  ["newer", newer],
])("reads the %s shape", async (_, chunks) => {
  const { events, calls } = await read([chunks]);
  expect(events).toEqual(said);
  expect(calls[0]?.inputs).toMatchObject({
    stream: true,
    max_tokens: 50,
    messages: [{ role: "user", content: "Hello?" }],
  });
});

test("a model that does not stream answers in one piece", async () => {
  expect((await read([{ response: "Hello", usage: { prompt_tokens: 1, completion_tokens: 1 } }])).events[0]).toEqual({
    type: "text",
    text: "Hello",
  });
  const whole = { choices: [{ message: { content: "Hello" }, finish_reason: "stop" }] };
  expect((await read([whole])).events).toEqual([{ type: "text", text: "Hello" }]);
});

test.each<[string, object[], object]>([
  ["older", [{ response: null, tool_calls: [{ name: "hand_over", arguments: {} }] }], {}],
  [
    "newer",
    [
      { choices: [{ delta: { tool_calls: [{ index: 0, id: "a", function: { name: "hand_over", arguments: "" } }] } }] },
      { choices: [{ delta: { tool_calls: [{ index: 0, function: { arguments: "{" } }] } }] },
      {
        choices: [{ delta: { tool_calls: [{ index: 0, function: { arguments: "}" } }] }, finish_reason: "tool_calls" }],
      },
    ],
    { id: "a" },
  ],
])("reads tool calls of the %s shape", async (_, chunks, id) => {
  expect((await read([chunks])).events).toEqual([{ type: "call", ...id, name: "hand_over", arguments: {} }]);
});

test("tells a tool call and its result in the shape that its models take", async () => {
  const { ai, calls } = stub([older]);
  const chat = workersAiChat({ ai, defaultModel: "m" });
  const turns: ChatTurn[] = [
    { role: "user", content: "Where is A-1?" },
    { role: "assistant", content: "", calls: [{ id: "c1", name: "find_order", arguments: { number: "A-1" } }] },
    { role: "tool", callId: "c1", name: "find_order", content: "shipped" },
  ];
  const asked = { model: "m", turns, tools: [], maxOutputTokens: 5, signal: new AbortController().signal };
  await readAll(chat.stream(asked));
  expect(calls[0]?.inputs.messages).toEqual([
    { role: "user", content: "Where is A-1?" },
    {
      role: "assistant",
      content: "",
      tool_calls: [{ id: "c1", type: "function", function: { name: "find_order", arguments: '{"number":"A-1"}' } }],
    },
    { role: "tool", tool_call_id: "c1", name: "find_order", content: "shipped" },
  ]);
});

test("asks for the assistant's model only where it is one of Workers AI", async () => {
  expect((await read([older])).calls[0]?.model).toBe("@cf/house/model");
  expect((await read([older], "@cf/other/model")).calls[0]?.model).toBe("@cf/other/model");
});

test.each([
  ["InferenceUpstreamError: 3040: Capacity temporarily exceeded, please try again.", "out_of_capacity", 3],
  ["InferenceUpstreamError: 429: Too Many Requests", "rate_limited", 3],
  ["AiError: 3036: You have used up your daily free allocation of neurons", "rate_limited", 3],
  ["AiError: 5007: No such model @cf/x or task", "refused", 1],
  ["AiError: 3007: Request timeout", "timeout", 1],
  ["AiError: 10000: Authentication error", "unauthorized", 1],
  ["TypeError: Network connection lost.", "unreachable", 3],
])("%s", async (message, failure, attempts) => {
  const { ai, calls } = stub([new Error(message)]);
  const chat = workersAiChat({ ai, defaultModel: "m", retries: { retries: 2, baseMs: 1, maxDelayMs: 10 } });
  const asked = { model: "m", turns: [], tools: [], maxOutputTokens: 5, signal: new AbortController().signal };
  await expect(readAll(chat.stream(asked))).rejects.toMatchObject({ failure });
  expect(calls).toHaveLength(attempts);
});

test("is asked again after a passing failure", async () => {
  const { events, calls } = await read([new Error("3040: Capacity temporarily exceeded"), older]);
  expect(events).toEqual(said);
  expect(calls).toHaveLength(2);
});

test("a stream that stops without [DONE] is a failure", async () => {
  const { ai } = stub([]);
  ai.run = async () => new Response('data: {"response":"Hel"}\n\n').body;
  const chat = workersAiChat({ ai, defaultModel: "m" });
  const asked = { model: "m", turns: [], tools: [], maxOutputTokens: 5, signal: new AbortController().signal };
  await expect(readAll(chat.stream(asked))).rejects.toMatchObject({ failure: "unreachable" });
});

test("a stream that is aborted while its code is loaded calls no model", async () => {
  const { ai, calls } = stub([newer]);
  const abort = new AbortController();
  const chat = workersAiChat({ ai, defaultModel: "m" });
  const turns = [{ role: "user" as const, content: "Hello?" }];
  const read = readAll(chat.stream({ model: "m", turns, tools: [], maxOutputTokens: 50, signal: abort.signal }));
  abort.abort(new Error("A person has taken over."));
  await expect(read).rejects.toThrow("A person has taken over.");
  expect(calls).toEqual([]);
});
