import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { trainingSessions } from "../../../src/db/training.ts";
import { featuresOf } from "../../../src/domain/answering/intents/features-of.ts";
import { modelKey } from "../../../src/domain/answering/intents/model-key.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { activateTraining } from "../../../src/domain/quality/training/activate-training.ts";
import { addExamples } from "../../../src/domain/quality/training/add-examples.ts";
import { cancelTraining } from "../../../src/domain/quality/training/cancel-training.ts";
import { createDataset } from "../../../src/domain/quality/training/create-dataset.ts";
import { eraseTrainings } from "../../../src/domain/quality/training/erase-trainings.ts";
import { readTraining } from "../../../src/domain/quality/training/read-training.ts";
import { runTraining } from "../../../src/domain/quality/training/run-training.ts";
import { startTraining } from "../../../src/domain/quality/training/start-training.ts";
import { KEPT_MODELS, LEASE_MS, MAX_ATTEMPTS } from "../../../src/domain/quality/training/training-limits.ts";
import type { NewExample } from "../../../src/domain/quality/training/types.ts";
import { digestOfFeatures, featureDigests } from "../../support/feature-digests.ts";
import { outside, toTrain } from "../../support/training-set.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { ingestFixture } from "../ingest/ingest-fixture.ts";
import { makeReceiver } from "../webhooks/webhook-fixture.ts";

const examples = toTrain.map((example): NewExample => ({ ...example, action: null }));
/** As few as a training takes. */
const few = ["cancel_order", "opening_hours"].flatMap((name) =>
  examples.filter(({ intent }) => intent === name).slice(0, 2),
);

/** An assistant with a dataset, and a queue that only takes notes. */
async function trainingFixture(texts: NewExample[] = few) {
  const fixture = await ingestFixture();
  const { ctx, accountId, assistantId } = fixture;
  const dataset = await createDataset(ctx, { accountId, assistantId, name: "Everyday", description: "", actions: {} });
  if (texts.length > 0) await addExamples(ctx, { accountId, datasetId: dataset.id, examples: texts });
  const start = (goesLive = true) => startTraining(ctx, { accountId, assistantId, datasetIds: undefined, goesLive });
  return {
    ...fixture,
    dataset,
    start,
    read: (sessionId: number) => readTraining(ctx, { accountId, sessionId }),
    live: () =>
      env.DB.prepare("SELECT live_training_id AS id FROM assistants WHERE id = ?")
        .bind(assistantId)
        .first<number>("id"),
    isStored: async (sessionId: number) => (await env.FILES.head(modelKey({ accountId, sessionId }))) !== null,
  };
}

async function chatbot() {
  const owner = await api.makeAccount();
  const send = async (method: string, path: string, json?: unknown) => {
    const answer = await owner.call(method, `/api/v1/${path}`, json === undefined ? {} : { json });
    expect(answer.body, JSON.stringify(answer.body)).toMatchObject({ status: "success" });
    return answer.body.data;
  };
  const { id } = await send("POST", "chatbots", { name: "Help" });
  const { id: datasetId } = await send("POST", `chatbots/${id}/training/datasets`, { name: "Everyday" });
  return {
    ...{ owner, id, datasetId, send },
    add: (more: object[]) => send("POST", `training/datasets/${datasetId}/examples`, { examples: more }),
    train: async (more: object = {}) => {
      const session = await send("POST", `chatbots/${id}/training/sessions`, more);
      return until(async () => {
        const now = await send("GET", `training/sessions/${session.id}`);
        expect(now.status).toBe("completed");
        return now;
      });
    },
    say: (message: string, userId = crypto.randomUUID()) =>
      send("POST", `chatbots/${id}/conversation`, { message, userId }),
  };
}

const shop = [
  ...toTrain.filter(({ intent }) => intent !== "complaint"),
  ...toTrain.filter(({ intent }) => intent === "complaint").map((example) => ({ ...example, handoff: true })),
  { text: "When do you open on New Year?", intent: "opening_hours", answer: "We open at nine." },
];

test("a trained chatbot labels messages: it gives a fixed answer for free, hands over to a person, and abstains", async () => {
  const { owner, id, send, add, train, say } = await chatbot();
  const receiver = makeReceiver();
  await owner.call("POST", "/api/v1/webhooks", { json: { url: receiver.url, events: ["training.completed"] } });
  await add(shop);
  const session = await train();
  expect(session).toMatchObject({ isLive: true, examplesCount: shop.length, intentsCount: 4 });
  expect(session.report.accuracy).toBeGreaterThan(0.7);
  const [told] = await receiver.heard(1);
  expect(told).toMatchObject({ type: "training.completed", data: { training: { id: session.id, is_live: true } } });

  const balance = async () => (await owner.call("GET", "/api/v1/auth/me")).body;
  const before = await balance();
  const hours = await say("At what time do you close on public holidays?");
  expect(hours.response).toMatchObject({
    ...{ content: "We open at nine.", outcome: "answer", citations: [] },
    trace: { intent: { label: "opening_hours", action: "answer" } },
  });
  expect(hours.response.trace.intent.confidence).toBeGreaterThanOrEqual(session.report.abstention.bound);
  const angry = await say("I want to complain about your rude staff");
  expect(angry.response).toMatchObject({
    outcome: "handoff",
    trace: { intent: { label: "complaint", action: "handoff" } },
  });
  const dialog = (await owner.call("GET", `/api/dialogs/${angry.conversationId}`)).body;
  expect(dialog).toMatchObject({ handoff_status: "requested", handoff_reason: "keyword" });
  expect(await balance()).toEqual(before);

  const strange = await say(outside[1]!);
  expect(strange.response).toMatchObject({ outcome: "abstain", trace: { intent: { label: null, action: "none" } } });
  const labelled = await until(async () => {
    const { results } = await env.DB.prepare(
      "SELECT answer ->> '$.trace.intent.label' AS label FROM messages WHERE dialog_id IN (?, ?) AND sender = 'assistant'",
    )
      .bind(hours.conversationId, angry.conversationId)
      .all<{ label: string }>();
    expect(results).toHaveLength(2);
    return results.map(({ label }) => label);
  });
  expect(labelled.sort()).toEqual(["complaint", "opening_hours"]);
  const [base] = await send("GET", `chatbots/${id}/knowledge-bases`);
  await send("POST", `knowledge-bases/${base.id}/items`, { question: hours.message.content, answer: "At noon." });
  const { response: stored } = await say(hours.message.content);
  expect(stored).toMatchObject({ content: "At noon. [1]", trace: { intent: { action: "none" } } });
});

test("a new model goes live in one step, the earlier one can be put back, and taken off", async () => {
  const { add, train, say, send, datasetId } = await chatbot();
  await add(shop);
  const first = await train();
  const intents = [{ name: "opening_hours", action: { type: "answer", text: "We open at ten." } }];
  await send("PUT", `training/datasets/${datasetId}`, { intents });
  const question = "When do you open tomorrow?";
  const answer = async () => (await say(question)).response;
  expect(await answer()).toMatchObject({ content: "We open at nine." });
  const second = await train({ activate: false });
  expect(second).toMatchObject({ isLive: false, hasModel: true });
  expect(await answer()).toMatchObject({ content: "We open at nine." });
  await send("POST", `training/sessions/${second.id}/activate`);
  expect(await answer()).toMatchObject({ content: "We open at ten." });
  expect(await send("POST", `training/sessions/${first.id}/activate`)).toMatchObject({ isLive: true });
  expect(await send("GET", `training/sessions/${second.id}`)).toMatchObject({ isLive: false });
  // The console finds it also when a hundred others are newer.
  const list = `chatbots/${first.chatbotId}/training/sessions`;
  expect(await send("GET", `${list}?isLive=true`)).toMatchObject([{ id: first.id }]);
  expect(await send("GET", `${list}?isLive=false`)).toMatchObject([{ id: second.id }]);
  expect(await answer()).toMatchObject({ content: "We open at nine." });
  await send("POST", `training/sessions/${first.id}/deactivate`);
  const plain = await answer();
  expect(plain.content).not.toContain("We open");
  expect(plain.trace).toBeUndefined();
});

test("an assistant is trained once at a time", async () => {
  const { start, takeJobs } = await trainingFixture();
  const results = await Promise.allSettled([start(), start(), start()]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  const refused = results.find((result) => result.status === "rejected");
  expect(refused?.reason).toMatchObject({ code: "conflict" });
  expect(takeJobs()).toHaveLength(1);
});

test("a session that is cancelled while its model is stored changes nothing, and leaves no file", async () => {
  const { ctx, accountId, start, read, live, isStored } = await trainingFixture();
  const sessionId = await start();
  const files: Deps["files"] = {
    ...ctx.files,
    async put(...given) {
      await ctx.files.put(...given);
      await cancelTraining(ctx, { accountId, sessionId });
      await ctx.files.put(...given);
    },
  };
  await runTraining({ ...ctx, files }, sessionId);
  expect(await read(sessionId)).toMatchObject({ state: "cancelled", report: null, hasModel: false, isLive: false });
  expect(await live()).toBeNull();
  expect(await isStored(sessionId)).toBe(false);
  await runTraining(ctx, sessionId);
  expect(await read(sessionId)).toMatchObject({ state: "cancelled" });
  await expect(activateTraining(ctx, { accountId, sessionId, isLive: true })).rejects.toMatchObject({
    code: "conflict",
  });
});

test("a worker that dies is replaced when its lease has ended, and the late one changes nothing", async () => {
  const { ctx, time, start, read, live } = await trainingFixture();
  const sessionId = await start();
  let report: unknown;
  const files: Deps["files"] = {
    ...ctx.files,
    async put(...given) {
      await runTraining(ctx, sessionId);
      expect(await read(sessionId)).toMatchObject({ state: "running", attempts: 1 });
      time.now += LEASE_MS + 1;
      await runTraining(ctx, sessionId);
      report = (await read(sessionId)).report;
      await ctx.files.put(...given);
    },
  };
  await runTraining({ ...ctx, files }, sessionId);
  const ended = await read(sessionId);
  expect(ended).toMatchObject({ state: "completed", attempts: 2, progress: 100, hasModel: true, isLive: true });
  expect(ended.report).toEqual(report);
  expect(await live()).toBe(sessionId);
});

test("a training that fails is tried again later, and given up in the end", async () => {
  const { ctx, start, read, takeJobs } = await trainingFixture();
  const sessionId = await start();
  takeJobs();
  const files: Deps["files"] = { ...ctx.files, put: () => Promise.reject(new Error("no space")) };
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    await runTraining({ ...ctx, files }, sessionId);
    expect(await read(sessionId)).toMatchObject({ state: "running", attempts: attempt, leaseId: null });
    expect(takeJobs()).toEqual([{ type: "train", sessionId }]);
  }
  await runTraining({ ...ctx, files }, sessionId);
  const ended = await read(sessionId);
  expect(ended).toMatchObject({ state: "failed", errorCode: "gave_up", isLive: false });
  expect(ended.errorMessage).toMatch(/Start it again later/);
});

test("examples that became unsuitable after the start end the session, with the reason", async () => {
  const { ctx, accountId, assistantId, start, read } = await trainingFixture();
  const sessionId = await start();
  await env.DB.prepare(
    "UPDATE training_examples SET intent = 'one' WHERE dataset_id IN (SELECT id FROM training_datasets WHERE assistant_id = ?)",
  )
    .bind(assistantId)
    .run();
  await runTraining(ctx, sessionId);
  expect(await read(sessionId)).toMatchObject({
    ...{ state: "failed", errorCode: "unsuitable_examples", accountId },
    errorMessage: 'A training needs examples of at least two intents: there is only "one".',
  });
});

test("the newest models are kept and the live one; older ones cannot be put back", async () => {
  const { ctx, accountId, assistantId, start, read, isStored, live } = await trainingFixture(few);
  const ids: number[] = [];
  for (let count = 0; count <= KEPT_MODELS; count += 1) {
    const row = {
      accountId,
      assistantId,
      datasetIds: [],
      goesLive: false,
      state: "completed" as const,
      hasModel: true,
    };
    const made = { ...row, examplesCount: 4, intentsCount: 2, createdAt: 1, updatedAt: 1 };
    const [session] = await ctx.db.insert(trainingSessions).values(made).returning({ id: trainingSessions.id });
    ids.push(session!.id);
    await ctx.files.put(modelKey({ accountId, sessionId: session!.id }), "a model");
  }
  await activateTraining(ctx, { accountId, sessionId: ids[0]!, isLive: true });
  ids.push(await start(false));
  await runTraining(ctx, ids.at(-1)!);
  expect(await live()).toBe(ids[0]);
  expect(await read(ids[0]!)).toMatchObject({ hasModel: true, isLive: true });
  expect(await read(ids[1]!)).toMatchObject({ hasModel: false, state: "completed" });
  expect(await Promise.all([0, 1, 2, ids.length - 1].map((at) => isStored(ids[at]!)))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  const again = activateTraining(ctx, { accountId, sessionId: ids[1]!, isLive: true });
  await expect(again).rejects.toMatchObject({ code: "conflict" });
});

test("a deleted chatbot keeps no examples, sessions and models", async () => {
  const { ctx, assistantId, dataset, start, isStored } = await trainingFixture();
  const sessionId = await start();
  await runTraining(ctx, sessionId);
  const left = async () => {
    const query = `SELECT (SELECT count(*) FROM training_examples WHERE dataset_id = ?1) AS examples,
      (SELECT count(*) FROM training_datasets WHERE id = ?1) AS datasets,
      (SELECT count(*) FROM training_sessions WHERE id = ?2) AS sessions`;
    return await env.DB.prepare(query).bind(dataset.id, sessionId).first();
  };
  await eraseTrainings(ctx);
  expect(await left()).toEqual({ examples: few.length, datasets: 1, sessions: 1 });
  await env.DB.prepare("UPDATE assistants SET deleted_at = 1 WHERE id = ?").bind(assistantId).run();
  await eraseTrainings(ctx);
  expect(await left()).toEqual({ examples: 0, datasets: 0, sessions: 0 });
  expect(await isStored(sessionId)).toBe(false);
});

test("features have the same numbers here as in Node", () => {
  for (const [text, digest] of featureDigests)
    expect([text, digestOfFeatures(featuresOf(text))]).toEqual([text, digest]);
});
