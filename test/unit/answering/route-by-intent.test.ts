import { beforeAll, expect, test } from "vitest";
import { chronoDates } from "../../../src/adapters/dates/chrono-dates.ts";
import { libPhoneNumbers } from "../../../src/adapters/phones/lib-phone-numbers.ts";
import type { IntentAction } from "../../../src/domain/answering/intents/intent-model.ts";
import { packModel } from "../../../src/domain/answering/intents/pack-model.ts";
import { type CallTool, routeByIntent } from "../../../src/domain/answering/intents/route-by-intent.ts";
import { vocabularyOf } from "../../../src/domain/answering/intents/vector-of.ts";
import type { AnswerRequest } from "../../../src/domain/answering/types.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { trainClassifier } from "../../../src/domain/quality/training/classifier/train-classifier.ts";
import { toTrain, intents as trainedIntents } from "../../support/training-set.ts";

type Turn = AnswerRequest["history"][number];

const actions: Record<string, IntentAction> = {
  cancel_order: { type: "tool", plugin: "shop", tool: "cancel" },
  delivery_time: { type: "none" },
  opening_hours: { type: "answer", text: "We open at nine." },
  complaint: { type: "handoff" },
};

let bytes: Uint8Array;
/** Of the same model, with a higher bound of actions. */
let careful: Uint8Array;
beforeAll(async () => {
  const { model } = await trainClassifier(
    {
      texts: toTrain.map(({ text }) => text),
      labels: Int16Array.from(toTrain, ({ intent }) => trainedIntents.indexOf(intent)),
      intents: trainedIntents.map((name) => ({ name, action: actions[name]! })),
    },
    { pause: async () => {}, advance: async () => {} },
  );
  bytes = packModel(model);
  careful = packModel({ ...model, actionBound: 0.95 });
});

const call = { plugin: { id: 4, name: "Shop" }, tool: "cancel", arguments: {}, milliseconds: 12 };
const failing: CallTool = async () => {
  const error = { failure: "unreachable" as const, message: "The plugin does not answer." };
  return { text: null, citations: [], trace: { ...call, state: "failed", error } };
};

function speaking(language = "auto") {
  return { id: 5, name: "Own", language, greeting: "" } as AnswerRequest["assistant"]["personality"];
}

let session = 0;
/** A session of its own each time: opened models are kept. */
async function routed(
  question: string,
  more: {
    history?: Turn[];
    language?: string;
    callTool?: CallTool;
    hasStoredAnswer?: () => Promise<boolean>;
    read?: () => Promise<ArrayBuffer | null>;
  } = {},
) {
  session += 1;
  const own = session;
  const pieces: string[] = [];
  let reads = 0;
  const read = more.read ?? (async () => bytes.slice().buffer as ArrayBuffer);
  const files = {
    read: () => {
      reads += 1;
      return read();
    },
  };
  const ctx = { files, phones: libPhoneNumbers, dates: chronoDates } as unknown as Deps;
  const ask = (text: string) =>
    routeByIntent(ctx, {
      ...{ question: text, history: more.history ?? [], at: 0, key: "turn:1:2", signal: new AbortController().signal },
      ...{ callTool: more.callTool ?? failing, hasStoredAnswer: more.hasStoredAnswer ?? (async () => false) },
      assistant: { id: 7, accountId: 3, liveTrainingId: own, personality: speaking(more.language) },
      onDelta: (piece) => pieces.push(piece),
    });
  const result = await ask(question);
  return { ...result, pieces, ask, reads: () => reads };
}

test("a fixed answer is sent as it is, without citations and without a hosted model", async () => {
  const { answer, trace, pieces } = await routed("When do you open tomorrow?");
  expect(pieces).toEqual(["We open at nine."]);
  expect(answer).toMatchObject({ text: "We open at nine.", outcome: "answer", citations: [], usage: null, trace });
  expect(trace).toMatchObject({ intent: { label: "opening_hours", action: "answer" } });
});

test("an intent of a person hands over in the language of the question", async () => {
  const { answer } = await routed("I want to complain about this awful service");
  expect(answer).toMatchObject({ outcome: "handoff", trace: { intent: { label: "complaint", action: "handoff" } } });
  expect(answer?.text).toContain("passing this conversation to a person");
});

test("a tool is called with the question, and its result is the answer with its trace", async () => {
  const calls: unknown[] = [];
  const called = call;
  const callTool: CallTool = async (_, { signal: _signal, language, ...asked }) => {
    calls.push({ ...asked, language: language.code });
    return { text: "Order 4417 is cancelled.", citations: [], trace: { ...called, state: "succeeded" } };
  };
  const question = "Please stop my order";
  const { answer } = await routed(question, { callTool });
  expect(calls).toEqual([
    { accountId: 3, assistantId: 7, plugin: "shop", tool: "cancel", text: question, key: "turn:1:2", language: "en" },
  ]);
  expect(answer).toMatchObject({
    ...{ text: "Order 4417 is cancelled.", outcome: "answer" },
    trace: { intent: { label: "cancel_order", action: "tool" }, tools: [{ tool: "cancel", state: "succeeded" }] },
  });
});

test("a tool is told what the question refers to, in the language that the chatbot speaks", async () => {
  let told: { text: string; language: string } | undefined;
  const callTool: CallTool = async (_, { text, language }) => {
    told = { text, language: language.code };
    return { text: "It is cancelled.", citations: [], trace: { ...call, state: "succeeded" } };
  };
  const history: Turn[] = [
    { sender: "user", text: "How much is the electric launch?" },
    { sender: "assistant", text: "The electric launch is 40 euros for half a day. [1]" },
  ];
  const { answer } = await routed("Please stop the order of it", { callTool, history, language: "ru" });
  expect(told).toEqual({ text: "Please stop the order of the electric launch", language: "ru" });
  expect(answer?.trace?.context?.references).toMatchObject([{ text: "it", antecedent: "electric launch" }]);
});

test("a tool is told the number of the order that the question means", async () => {
  let told = "";
  const callTool: CallTool = async (_, { text }) => {
    told = text;
    return { text: "It is cancelled.", citations: [], trace: { ...call, state: "succeeded" } };
  };
  const history: Turn[] = [
    { sender: "user", text: "I have a question about order A-1044" },
    { sender: "assistant", text: "Which one?" },
  ];
  const { answer } = await routed("Please cancel my order", { callTool, history });
  expect(told).toBe("Please cancel my order A-1044");
  expect(answer?.trace?.context?.references).toMatchObject([{ text: "my order", antecedent: "A-1044" }]);
});

test("an intent that is not sure enough for its action only labels", async () => {
  const question = "Can I order a lamp?";
  const label = { intent: { label: "cancel_order" } };
  const called = await routed(question);
  expect(called.trace).toMatchObject({ ...label, tools: [{ tool: "cancel" }] });
  const read = async () => careful.slice().buffer as ArrayBuffer;
  const left = await routed(question, { read });
  expect(left).toMatchObject({ answer: null, trace: { intent: { label: "cancel_order", action: "none" } } });
  expect(left.trace).not.toHaveProperty("tools");
  expect((await routed("When do you open tomorrow?", { read })).answer?.text).toBe("We open at nine.");
});

test("a stored answer to exactly this question comes before what its intent does", async () => {
  const hasStoredAnswer = async () => true;
  for (const question of [
    "When do you open tomorrow?",
    "Please stop my order",
    "I want to complain about the service",
  ]) {
    const { answer, trace, pieces } = await routed(question, { hasStoredAnswer });
    expect({ answer, pieces }).toEqual({ answer: null, pieces: [] });
    expect(trace).toMatchObject({ intent: { label: expect.any(String), action: "none" } });
  }
});

test("an intent of a tool that fails is retrieved for, and the trace says why", async () => {
  expect(await routed("Please stop my order", { callTool: failing })).toMatchObject({
    answer: null,
    pieces: [],
    trace: {
      intent: { label: "cancel_order", action: "tool" },
      tools: [{ state: "failed", error: { failure: "unreachable" } }],
    },
  });
});

test("an intent without an action only labels, and a message outside the intents is not labelled", async () => {
  expect(await routed("How long does it take to ship my parcel")).toMatchObject({
    ...{ answer: null, trace: { intent: { label: "delivery_time", action: "none" } } },
  });
  expect(await routed("Sing me a song about frogs")).toMatchObject({
    answer: null,
    trace: { intent: { label: null } },
  });
});

test("a request for a person stays one, whatever its label", async () => {
  const { answer, trace } = await routed("Let me talk to a human please");
  expect(answer).toBeNull();
  expect(trace).toMatchObject({ intent: { action: "none" } });
});

test.each<[string, () => Promise<ArrayBuffer | null>]>([
  ["is not there", async () => null],
  ["is damaged", async () => new ArrayBuffer(40)],
  ["cannot be read", () => Promise.reject(new Error("R2 is down"))],
])("a message is answered without a label when the model %s", async (_, read) => {
  expect(await routed("When do you open tomorrow?", { read })).toMatchObject({ answer: null, trace: null });
});

test("a model is read once, and the least recently used is forgotten when there are too many", async () => {
  const first = await routed("When do you open tomorrow?");
  await first.ask("Where is my parcel");
  expect(first.reads()).toBe(1);
  for (let count = 0; count < 5; count += 1) await routed("Where is my parcel", { read: async () => large() });
  await first.ask("Where is my parcel");
  expect(first.reads()).toBe(2);
});

/** A model of four megabytes, of which an isolate keeps three. */
function large(): ArrayBuffer {
  const [features, count] = [16_384, 200];
  const model = packModel({
    ...{ sharpness: 6, noneLogit: -2, bound: 0.5, weights: new Int8Array(features * count) },
    intents: Array.from({ length: count }, (_, at) => ({ name: `${at}`, action: { type: "none" } })),
    vocabulary: vocabularyOf(new Uint32Array(features), new Float32Array(features)),
    ...{ scales: new Float32Array(count), biases: new Float32Array(count) },
  });
  return model.buffer as ArrayBuffer;
}
