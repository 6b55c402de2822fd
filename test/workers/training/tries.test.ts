import { expect, test } from "vitest";
import { finishedSession } from "../../contract/chatbots/rows/training-cases.ts";
import { openStage } from "../../contract/chatbots/stage.ts";
import { outside, toTrain, toTry } from "../../support/training-set.ts";

/** A chatbot that was trained with four intents, one of which hands over. */
async function trained() {
  const stage = await openStage();
  const { data, chatbotId } = stage;
  const intents = [{ name: "complaint", action: { type: "handoff" } }];
  const { id } = await data("POST", `/api/v1/chatbots/${chatbotId}/training/datasets`, { name: "Shop", intents });
  const place = `/api/v1/training/datasets/${id}`;
  await data("POST", `${place}/examples`, { examples: toTrain });
  return { ...stage, place };
}

test("a model is tried before it is live: intent, confidence, what would be done, and when it abstains", async () => {
  const stage = await trained();
  const { data, send, chatbotId } = stage;
  const { id } = await data("POST", `/api/v1/chatbots/${chatbotId}/training/sessions`, { activate: false });
  const { report, isLive } = await finishedSession(stage, id);
  expect(isLive).toBe(false);
  const classify = (text: string) => data("POST", `/api/v1/training/sessions/${id}/classify`, { text });
  const angry = await classify("I want to complain about your rude staff");
  expect(angry).toMatchObject({ intent: "complaint", bound: report.abstention.bound, action: { type: "handoff" } });
  expect(angry.ranked[0]).toEqual({ intent: "complaint", confidence: angry.confidence });
  const sum = angry.ranked.reduce((total: number, each: { confidence: number }) => total + each.confidence, 0);
  expect(sum).toBeGreaterThan(angry.confidence);
  expect(sum).toBeLessThanOrEqual(1.000001);
  expect(angry.ranked.map(({ confidence }: { confidence: number }) => confidence)).toEqual(
    angry.ranked.map(({ confidence }: { confidence: number }) => confidence).sort((a: number, b: number) => b - a),
  );
  const strange = await classify(outside[0]!);
  expect(strange).toMatchObject({ intent: null, action: { type: "none" } });
  expect(strange.confidence).toBeLessThan(strange.bound);

  await send("POST", `/api/v1/training/sessions/${id}/activate`);
  const { text } = toTry[0]!;
  const tried = await classify(text);
  const { response } = await data("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { message: text });
  expect(response.trace.intent).toMatchObject({ label: tried.intent, confidence: tried.confidence });

  const { token } = await stage.stranger();
  const foreign = await send("POST", `/api/v1/training/sessions/${id}/classify`, { json: { text }, token });
  expect(foreign.status).toBe(404);
});

test("a session without a model cannot be tried", async () => {
  const { data, send, chatbotId } = await trained();
  const { id } = await data("POST", `/api/v1/chatbots/${chatbotId}/training/sessions`, {});
  await send("DELETE", `/api/v1/training/sessions/${id}`);
  const { status, body } = await send("POST", `/api/v1/training/sessions/${id}/classify`, { json: { text: "Stop" } });
  expect([status, body.message]).toEqual([409, "This training session has no model."]);
});

test("an example is changed in its place, but never to a text that another one has", async () => {
  const { data, send, place } = await trained();
  const page = await data("GET", `${place}?intent=complaint&limit=2`);
  const [first, second] = page.examples;
  expect([first.intent, second.intent]).toEqual(["complaint", "complaint"]);
  const change = (json: object) => send("PUT", `${place}/examples/${first.id}`, { json });
  expect((await change({ text: "  What an awful shop!  ", intent: null })).status).toBe(200);
  const others = await data("GET", `${place}?outOfScope=true`);
  expect(others).toMatchObject({ examplesCount: toTrain.length, outOfScopeExamples: 1 });
  expect(others.examples).toMatchObject([{ id: first.id, text: "What an awful shop!", intent: null }]);
  const same = await change({ text: second.text.toUpperCase(), intent: "complaint" });
  expect([same.status, same.body.message]).toEqual([409, "Another example of this dataset has this text."]);
  expect((await change({ text: " ! ", intent: "complaint" })).status).toBe(400);
  expect((await data("GET", `${place}?outOfScope=true`)).examples).toMatchObject([{ text: "What an awful shop!" }]);
  expect((await send("PUT", `${place}/examples/900000001`, { json: { text: "New", intent: null } })).status).toBe(404);
});

test("a changed example may not bring one intent too many", async () => {
  const { data, send, place } = await trained();
  const many = Array.from({ length: 196 }, (_, at) => ({ text: `number ${at}`, intent: `intent ${at}` }));
  await data("POST", `${place}/examples`, { examples: many });
  const [{ id }] = (await data("GET", `${place}?intent=complaint&limit=1`)).examples;
  const change = (intent: string) => send("PUT", `${place}/examples/${id}`, { json: { text: "What a shop", intent } });
  expect((await change("one more")).status).toBe(409);
  expect((await change("intent 7")).status).toBe(200);
});
