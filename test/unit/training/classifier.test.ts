import { afterEach, expect, test, vi } from "vitest";
import { featuresOf } from "../../../src/domain/answering/intents/features-of.ts";
import type { IntentModel } from "../../../src/domain/answering/intents/intent-model.ts";
import { labelMessage } from "../../../src/domain/answering/intents/label-message.ts";
import { openModel } from "../../../src/domain/answering/intents/open-model.ts";
import { packModel } from "../../../src/domain/answering/intents/pack-model.ts";
import { trainClassifier } from "../../../src/domain/quality/training/classifier/train-classifier.ts";
import { digestOfFeatures, featureDigests } from "../../support/feature-digests.ts";
import { intents, outside, type TrainingMessage, toTrain, toTry } from "../../support/training-set.ts";

const pace = { pause: async () => {}, advance: async () => {} };

function inputOf(messages: TrainingMessage[], names = intents) {
  return {
    texts: messages.map(({ text }) => text),
    labels: Int16Array.from(messages, ({ intent }) => names.indexOf(intent)),
    intents: names.map((name) => ({ name, action: { type: "none" as const } })),
  };
}

const trained = trainClassifier(inputOf(toTrain), pace);

function shareRight(model: IntentModel, messages: TrainingMessage[]): number {
  const right = messages.filter(({ text, intent }) => labelMessage(model, text).intent?.name === intent);
  return right.length / messages.length;
}

afterEach(() => vi.unstubAllGlobals());

test("a model gives new wordings of its intents the right label, and strange messages none", async () => {
  const { model } = await trained;
  expect(shareRight(model, toTry)).toBeGreaterThan(0.85);
  for (const text of outside) expect(labelMessage(model, text)).toMatchObject({ intent: null });
});

test("the measures are of messages that the measured models have not seen", async () => {
  const { measures } = await trained;
  expect(measures.heldOut).toBe(toTrain.length);
  expect(measures.accuracy).toBeGreaterThan(0.7);
  expect(measures.confusion.flat().reduce((sum, count) => sum + count)).toBe(toTrain.length);
  expect(measures.outOfScope).toBeGreaterThan(30);
  expect(measures.outOfScopeRefused).toBeGreaterThan(0.8);
  expect(measures.calibrationError).toBeLessThan(0.25);
});

test("labels at random cannot be learned, and the measures say so", async () => {
  const mixed = toTrain.map(({ text }, at) => ({ text, intent: intents[(at * 7 + (at >> 2)) % intents.length]! }));
  const { model, measures } = await trainClassifier(inputOf(mixed), pace);
  expect(measures.accuracy).toBeLessThan(0.5);
  expect(measures.rightOfLabelled * measures.labelled).toBeLessThan(0.4);
  expect(model.bound).toBeGreaterThanOrEqual(0.3);
});

test("the same examples give the same bytes, and the opened bytes the same labels", async () => {
  const { model } = await trained;
  const again = await trainClassifier(inputOf(toTrain), pace);
  const bytes = packModel(model);
  expect(packModel(again.model)).toEqual(bytes);
  const opened = openModel(bytes.buffer as ArrayBuffer)!;
  for (const { text } of toTry) expect(labelMessage(opened, text)).toEqual(labelMessage(model, text));
});

test("bytes in another form or of another length are no model", async () => {
  const bytes = packModel((await trained).model);
  expect(openModel(bytes.slice(0, -1).buffer as ArrayBuffer)).toBeNull();
  const other = bytes.slice();
  other[4] = 57;
  expect(openModel(other.buffer as ArrayBuffer)).toBeNull();
  expect(openModel(new ArrayBuffer(0))).toBeNull();
});

test("the smallest set, two intents with two texts each, gives a model that abstains from strange messages", async () => {
  const names = ["hours", "cancel"];
  const small = [
    { text: "When are you open?", intent: "hours" },
    { text: "Opening hours please", intent: "hours" },
    { text: "Cancel my order", intent: "cancel" },
    { text: "I want to cancel", intent: "cancel" },
  ];
  const { model, measures } = await trainClassifier(inputOf(small, names), pace);
  expect(measures.heldOut).toBe(4);
  expect(labelMessage(model, "cancel the order").intent?.name).toBe("cancel");
  for (const text of [...outside, "", "👍"]) expect(labelMessage(model, text).intent).toBeNull();
});

test("examples of none of the intents teach what not to label", async () => {
  const near = ["cancel my subscription to the newsletter", "stop the newsletter", "withdraw from the newsletter"];
  const labelOf = async (extra: string[]) => {
    const { texts, labels, ...input } = inputOf(toTrain);
    const none = extra.map(() => -1);
    const { model } = await trainClassifier(
      { ...input, texts: [...texts, ...extra], labels: Int16Array.from([...labels, ...none]) },
      pace,
    );
    return labelMessage({ ...model, bound: 0 }, "please cancel the newsletter").confidence;
  };
  expect(await labelOf(near)).toBeLessThan(0.6 * (await labelOf([])));
});

test("the work tells its progress, lets other work run, and stops when it is told to", async () => {
  let done = 0;
  let pauses = 0;
  const many = Array.from({ length: 30 }, (_, at) =>
    toTrain.map(({ text, intent }) => ({ text: `${text} ${at}`, intent })),
  );
  await trainClassifier(inputOf(many.flat()), {
    pause: async () => {
      pauses += 1;
    },
    advance: async (part) => {
      done += part;
    },
  });
  expect(done).toBeCloseTo(1, 5);
  expect(pauses).toBeGreaterThan(20);
  const stop = new Error("stop");
  const stopped = trainClassifier(inputOf(toTrain), { ...pace, advance: () => Promise.reject(stop) });
  await expect(stopped).rejects.toBe(stop);
});

test("features are the same in every runtime: they need no Intl, and have the numbers that workerd gives them", () => {
  vi.stubGlobal("Intl", undefined);
  for (const [text, digest] of featureDigests)
    expect([text, digestOfFeatures(featuresOf(text))]).toEqual([text, digest]);
});

test("a long message is read up to its fortieth word", () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
  expect(featuresOf(`${words} further words`)).toEqual(featuresOf(words));
});
