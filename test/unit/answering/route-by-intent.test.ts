import { beforeAll, expect, test } from "vitest";
import type { IntentAction } from "../../../src/domain/answering/intents/intent-model.ts";
import { packModel } from "../../../src/domain/answering/intents/pack-model.ts";
import { type CallTool, routeByIntent } from "../../../src/domain/answering/intents/route-by-intent.ts";
import { vocabularyOf } from "../../../src/domain/answering/intents/vector-of.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { trainClassifier } from "../../../src/domain/quality/training/classifier/train-classifier.ts";
import { toTrain, intents as trainedIntents } from "../../support/training-set.ts";

const actions: Record<string, IntentAction> = {
  cancel_order: { type: "tool", plugin: "shop", tool: "cancel" },
  delivery_time: { type: "none" },
  opening_hours: { type: "answer", text: "We open at nine." },
  complaint: { type: "handoff" },
};

let bytes: Uint8Array;
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
});

const call = { plugin: { id: 4, name: "Shop" }, tool: "cancel", arguments: {}, milliseconds: 12 };
const failing: CallTool = async () => {
  const error = { failure: "unreachable" as const, message: "The plugin does not answer." };
  return { text: null, citations: [], trace: { ...call, state: "failed", error } };
};

let session = 0;
/** A session of its own each time: opened models are kept. */
async function routed(question: string, more: { callTool?: CallTool; read?: () => Promise<ArrayBuffer | null> } = {}) {
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
  const ctx = { files } as unknown as Deps;
  const ask = (text: string) =>
    routeByIntent(ctx, {
      ...{ question: text, history: [], callTool: more.callTool ?? failing, signal: new AbortController().signal },
      key: "turn:5:1",
      assistant: { id: 7, accountId: 3, liveTrainingId: own, personality: null },
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
  const callTool: CallTool = async (_, { signal: _signal, ...asked }) => {
    calls.push(asked);
    return { text: "Order 4417 is cancelled.", citations: [], trace: { ...called, state: "succeeded" } };
  };
  const question = "Please stop my order";
  const { answer } = await routed(question, { callTool });
  const turn = { key: "turn:5:1", personality: null };
  expect(calls).toEqual([{ accountId: 3, assistantId: 7, plugin: "shop", tool: "cancel", text: question, ...turn }]);
  expect(answer).toMatchObject({
    ...{ text: "Order 4417 is cancelled.", outcome: "answer" },
    trace: { intent: { label: "cancel_order", action: "tool" }, tools: [{ tool: "cancel", state: "succeeded" }] },
  });
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
