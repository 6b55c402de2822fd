import { afterEach, expect, test, vi } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { Answer } from "../../../src/domain/answering/types.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { ru } from "../../../src/domain/language/languages/ru.ts";
import { type FakeOpenai, type FakeOpenaiOptions, type FakeReply, startFakeOpenai } from "../../support/fake-openai.ts";
import { type AskedRequest, ask, passage } from "./request.ts";

const returns = passage("You can return any item within 30 days of delivery. The item must be unused.");
const refunds = passage(
  "Refunds are paid to the card you used within 5 working days. Shipping costs are not refunded.",
);

let fake: FakeOpenai | null = null;
afterEach(async () => {
  await fake?.stop();
  fake = null;
});

async function model(reply: FakeOpenaiOptions["reply"], options: Partial<FakeOpenaiOptions> = {}) {
  fake = await startFakeOpenai({ apiKey: "k", reply, ...options });
  const retries = { retries: 2, baseMs: 5, maxDelayMs: 200 };
  const timeouts = { firstMs: 400, idleMs: 400, totalMs: 2_000 };
  return openaiCompatibleChat({ baseUrl: fake.url, apiKey: "k", defaultModel: "fake-model", retries, timeouts });
}

async function host(
  reply: FakeOpenaiOptions["reply"],
  request: AskedRequest = ask("Can I return an item?", [returns, refunds]),
): Promise<Answer> {
  const result = await answer({ chatModel: await model(reply) }, request);
  expect(request.deltas.join("")).toBe(result.text);
  const markers = [...result.text.matchAll(/(?<=\s)\[(\d+)\]/g)].map((match) => Number(match[1]));
  expect([...new Set(markers)]).toEqual(result.citations.map((citation) => citation.marker));
  for (const { quote, start, end, sourceId } of result.citations) {
    const source = request.retrieval.passages.find((each) => each.sourceId === sourceId)!;
    expect(source.text.slice(start - source.start, end - source.start)).toBe(quote);
  }
  return result;
}

test("a cited sentence leaves with a span of the passage it names", async () => {
  const result = await host({
    text: "You can return any item within 30 days [1]. It has to be unused [1]. Refunds take 5 working days [2].",
  });
  expect(result).toMatchObject({ outcome: "answer", model: "fake-model", usage: { outputTokens: 26 } });
  expect(result.text).toBe(
    "You can return any item within 30 days [1]. It has to be unused [2]. Refunds take 5 working days [3].",
  );
  expect(result.citations.map(({ quote }) => quote)).toEqual([
    "You can return any item within 30 days of delivery.",
    "The item must be unused.",
    "Refunds are paid to the card you used within 5 working days.",
  ]);
});

test("sentences leave one by one, before the model is done", async () => {
  const request = ask("Can I return an item?", [returns, refunds]);
  const chatModel = await model({
    text: "You can return any item within 30 days [1]. Refunds take 5 working days [2].",
    hangAfter: 15,
  });
  const answered = answer({ chatModel }, request);
  await vi.waitFor(() => expect(request.deltas).toEqual(["You can return any item within 30 days [1]."]));
  fake!.release();
  expect((await answered).text).toBe("You can return any item within 30 days [1]. Refunds take 5 working days [2].");
});

test("a marker goes whose passage does not hold the sentence, and one that names no passage", async () => {
  const result = await host({
    text: "You can return any item within 30 days [1][7]. Our staff love puppies and long walks [2].",
  });
  expect(result.text).toBe("You can return any item within 30 days [1]. Our staff love puppies and long walks.");
});

test("a marker goes where the passage holds only the question's words, or only the rest", async () => {
  const echo = ask("How do I return an item after delivery?", [returns, refunds]);
  const echoed = await host(
    { text: "The item must be unused [1]. To return an item after delivery, phone Bob [1]." },
    echo,
  );
  expect(echoed.text).toBe("The item must be unused [1]. To return an item after delivery, phone Bob.");
  const far = ask("May a thing bought abroad at an airport kiosk go back?", [returns, refunds]);
  const strayed = await host(
    { text: "The item must be unused [1]. A thing bought abroad at an airport kiosk must be unused [1]." },
    far,
  );
  expect(strayed.text).toBe("The item must be unused [1]. A thing bought abroad at an airport kiosk must be unused.");
});

test("a sentence that draws on two of a passage cites both", async () => {
  const result = await host({ text: "Return any unused item within 30 days of delivery [1]." });
  expect(result.citations[0]?.quote).toBe(returns.text);
});

test("a marker goes whose passage lacks the figure, though another passage has it", async () => {
  const result = await host({
    text: "You can return any item within 30 days [1]. You can return any item within 5 days [1].",
  });
  expect(result.text).toBe("You can return any item within 30 days [1]. You can return any item within 5 days.");
});

test("markers are numbered in order of appearance, whichever passages they named", async () => {
  const result = await host({
    text: "Refunds are paid within 5 working days [2]. Return the item within 30 days of delivery [1].",
  });
  expect(result.citations.map(({ marker, sourceId }) => [marker, sourceId])).toEqual([
    [1, refunds.sourceId],
    [2, returns.sourceId],
  ]);
});

test("a sentence with a figure from nowhere never leaves", async () => {
  const result = await host({ text: "You can return any item within 30 days [1]. After 90 days you get 50 EUR [1]." });
  expect(result.text).toBe("You can return any item within 30 days [1].");
});

test("a sentence that forgot its marker gets the one that is evident", async () => {
  const result = await host({ text: "Shipping costs are not refunded to the card." });
  expect(result.text).toBe("Shipping costs are not refunded to the card. [1]");
});

test("an answer of which nothing is supported is an abstention, and none of it leaves", async () => {
  const result = await host({ text: "Sure! Our founder was born in Lisbon and likes chess [1]. Ask me anything." });
  expect(result).toMatchObject({ text: en.phrases.abstain, outcome: "abstain", citations: [], model: "fake-model" });
});

test.each<[FakeReply["calls"], Answer["outcome"], string]>([
  [[{ name: "abstain", arguments: {} }], "abstain", en.phrases.abstain],
  [[{ name: "hand_over", arguments: "" }], "handoff", en.phrases.handoff],
  [
    [{ name: "ask_clarification", arguments: { question: "Which item do you mean?" } }],
    "clarify",
    "Which item do you mean?",
  ],
  [[{ name: "ask_clarification", arguments: "{broken" }], "clarify", en.phrases.clarify],
  [[{ name: "unheard_of", arguments: {} }], "abstain", en.phrases.abstain],
])("a tool call decides the outcome: %j", async (calls, outcome, text) => {
  expect(await host({ calls })).toMatchObject({ outcome, text, citations: [] });
  expect(await host({ text: "Let me see.", calls })).toMatchObject({ outcome, text });
});

test("a handover after the first sentence closes the answer with the phrase", async () => {
  const result = await host({
    text: "You can return any item within 30 days [1].\n",
    calls: [{ name: "hand_over", arguments: {} }],
  });
  expect(result).toMatchObject({ outcome: "handoff" });
  expect(result.text).toBe(`You can return any item within 30 days [1].\n\n${en.phrases.handoff}`);
});

test.each<[string, FakeReply, string]>([
  ["refuses the key", { status: 401, code: "invalid_api_key" }, "unauthorized"],
  ["fails", { status: 500 }, "unreachable"],
  ["is overloaded", { status: 503 }, "out_of_capacity"],
  ["asks for a long wait", { status: 429, retryAfter: 60, code: "rate_limit_exceeded" }, "rate_limited"],
  ["does not begin", { text: "Late.", hangAfter: 0 }, "timeout"],
  ["falls silent", { text: "You can return", hangAfter: 2 }, "timeout"],
  ["drops the connection", { text: "You can return any item", dropAfter: 3 }, "unreachable"],
  ["drops it before the headers", { dropAfter: 0 }, "unreachable"],
  ["sends an error midway", { text: "You can return", failAfter: 2 }, "unreachable"],
  ["refuses the context", { status: 400, code: "context_length_exceeded" }, "refused"],
  ["is filtered", { text: "You can", finish: "content_filter" }, "refused"],
  ["says nothing", { text: "" }, "malformed"],
])("when the model %s before the first sentence, the built-in one answers and says so", async (_, reply, failure) => {
  const result = await host(reply);
  expect(result).toMatchObject({ model: "extractive", outcome: "answer", failure, usage: null });
  expect(result.text).toMatch(/^You can return any item within 30 days of delivery\. \[1\]/);
});

test.each<[string, FakeReply]>([
  ["drops the connection", { dropAfter: 13 }],
  ["falls silent", { hangAfter: 13 }],
  ["sends an error", { failAfter: 13 }],
  ["runs out of tokens", { finish: "length" }],
])("when the model %s after the first sentence, the text says that it was cut off", async (_, reply) => {
  const result = await host({ text: "You can return any item within 30 days [1]. Refunds take", ...reply });
  expect(result).toMatchObject({ outcome: "answer", model: "fake-model", failure: expect.any(String) });
  expect(result.text).toBe(`You can return any item within 30 days [1]. ${en.phrases.cutOff}`);
});

test("a passing failure is tried again", async () => {
  const result = await host([
    { status: 429, retryAfter: 0 },
    { status: 500 },
    { text: "You can return any item within 30 days [1]." },
  ]);
  expect(result.model).toBe("fake-model");
  expect(fake!.attempts()).toBe(3);
});

test("an abort stops the text and the request, and throws the reason", async () => {
  const request = ask("Can I return an item?", [returns, refunds]);
  const chatModel = await model({
    text: "You can return any item within 30 days [1]. Refunds take 5 working days [2].",
    hangAfter: 15,
  });
  const answered = answer({ chatModel }, request);
  await vi.waitFor(() => expect(request.deltas).toHaveLength(1));
  const reason = new Error("an operator took over");
  request.abort.abort(reason);
  await expect(answered).rejects.toBe(reason);
  fake!.release();
  await vi.waitFor(() => expect(fake!.open()).toBe(0));
  expect(request.deltas).toHaveLength(1);
});

test("a Russian answer about an English passage keeps markers whose figures hold", async () => {
  const result = await host(
    {
      text: "Товар можно вернуть в течение 30 дней [1]. Сервис PayBob вернёт деньги [2]. Деньги придут за 9 дней [2].",
    },
    ask("Могу ли я вернуть товар?", [returns, refunds]),
  );
  expect(result.text).toBe("Товар можно вернуть в течение 30 дней [1]. Сервис PayBob вернёт деньги.");
});

test("a Russian question without an answer gets the Russian phrase", async () => {
  const result = await host(
    { calls: [{ name: "abstain", arguments: {} }] },
    ask("Какая погода в Лиссабоне?", [returns]),
  );
  expect(result.text).toBe(ru.phrases.abstain);
});

test("a list, a code sample, decimals and an address stay whole", async () => {
  const manual = passage(
    "Run `sb push --all` to publish. Version 2.5 is required, see https://docs.example.com/a.b?c=D. Fees are 1.5 EUR.",
  );
  const text = [
    "To publish:",
    "",
    "1. Run `sb push --all` to publish [1].",
    "2. Version 2.5 is required, e.g. see https://docs.example.com/a.b?c=D [1].",
    "",
    "```sh",
    "sb push --all",
    "echo done. Really.",
    "```",
    "",
    "Fees are 1.5 EUR [1].",
  ].join("\n");
  const result = await host({ text, pieceLength: 1 }, ask("How do I publish?", [manual]));
  expect(result.text.replace(/ \[\d\]/g, "")).toBe(text.replaceAll(" [1]", ""));
  expect(result.citations.map(({ marker }) => marker)).toEqual([1, 2, 3]);
});
