import { env } from "cloudflare:workers";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import { aiTokens } from "../../../src/db/ai-tokens.ts";
import { assistants } from "../../../src/db/assistants.ts";
import { balances } from "../../../src/db/billing.ts";
import { connectDb } from "../../../src/db/client.ts";
import { goldenQuestions } from "../../../src/db/knowledge-quality.ts";
import { settingsKey } from "../../../src/domain/assistants/answer-settings/settings-key.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { deleteEvaluation } from "../../../src/domain/quality/evaluation/delete-evaluation.ts";
import { readEvaluation } from "../../../src/domain/quality/evaluation/read-evaluation.ts";
import { startEvaluation } from "../../../src/domain/quality/evaluation/start-evaluation.ts";
import { storedQuestions } from "../../../src/domain/quality/evaluation/stored-questions.ts";
import { discardSettingsDraft } from "../../../src/domain/quality/settings-draft/discard-settings-draft.ts";
import { evaluateSettingsDraft } from "../../../src/domain/quality/settings-draft/evaluate-settings-draft.ts";
import { findBaseline } from "../../../src/domain/quality/settings-draft/find-baseline.ts";
import { insertDraftRun } from "../../../src/domain/quality/settings-draft/insert-draft-run.ts";
import { publishSettingsDraft } from "../../../src/domain/quality/settings-draft/publish-settings-draft.ts";
import { readSettingsDraft } from "../../../src/domain/quality/settings-draft/read-settings-draft.ts";
import { redriveSettingsDrafts } from "../../../src/domain/quality/settings-draft/redrive-settings-drafts.ts";
import { saveSettingsDraft } from "../../../src/domain/quality/settings-draft/save-settings-draft.ts";
import type { SettingsDraft } from "../../../src/domain/quality/settings-draft/types.ts";
import { deliver, ingestFixture } from "../ingest/ingest-fixture.ts";

const said = "Parcels arrive on Tuesday [1].";

async function draftFixture(questions: number) {
  const fixture = await ingestFixture();
  const { ctx, accountId, assistantId, upload, takeJobs } = fixture;
  await upload("a.txt", "Parcels arrive on Tuesday. Letters arrive on Friday.");
  await deliver(ctx, ...takeJobs());
  const one = {
    accountId,
    assistantId,
    question: "When do parcels arrive?",
    expectedAnswer: "on Tuesday",
    createdAt: 1,
  };
  for (let added = 0; added < questions; added++) await ctx.db.insert(goldenQuestions).values(one);
  const which = { accountId, assistantId };
  const actor = { accountId, userId: 1, displayName: "Ada" };
  return {
    ...{ ...fixture, which, actor },
    read: async () => (await readSettingsDraft(ctx, which)).draft!,
    save: async (settings: object, publishesItself = false) => {
      const { draft } = await saveSettingsDraft(ctx, actor, { assistantId, version: 0, settings, publishesItself });
      return { ...which, version: draft!.version };
    },
  };
}

/** A hosted model, with what its requests were; those with `refused` in them are refused. */
function hostedModel(refused?: string) {
  const asked: string[] = [];
  const events = [{ choices: [{ index: 0, delta: { content: said }, finish_reason: "stop" }] }];
  const body = `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\n`;
  const fetch = async (_: unknown, init?: RequestInit) => {
    asked.push(String(init?.body));
    if (refused !== undefined && String(init?.body).includes(refused)) return new Response("{}", { status: 404 });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
  const options = { baseUrl: "http://llm.test/v1", apiKey: "k", defaultModel: "gpt-test", fetch };
  return { asked, chatModel: openaiCompatibleChat(options) };
}

test("a large set: the draft is asked after the live settings, in steps, and goes live by itself at the end", async () => {
  const { ctx, which, takeJobs, save, read } = await draftFixture(60);
  const started = await evaluateSettingsDraft(ctx, await save({ abstainBelow: 0.05 }, true));
  expect(started.draft?.check).toMatchObject({ state: "running", questionsDone: 50, questionsCount: 120 });
  await deliver(ctx, ...takeJobs());
  expect((await read()).check).toMatchObject({ state: "running", questionsDone: 60 });
  await deliver(ctx, ...takeJobs());
  expect((await read()).check).toMatchObject({ state: "running", questionsDone: 110 });
  await deliver(ctx, ...takeJobs());
  expect(await readSettingsDraft(ctx, which)).toMatchObject({ draft: null, live: { abstainBelow: 0.05 } });
  expect(takeJobs()).toEqual([]);
});

test("a check that nobody goes on with is taken up by the watchdog, once", async () => {
  const { ctx, which, takeJobs, save, read } = await draftFixture(60);
  await evaluateSettingsDraft(ctx, await save({ abstainBelow: 0.05 }, true));
  // The worker dies after the run of the live settings has ended, and again after that of the draft.
  const dead = env.DB.prepare("UPDATE settings_drafts SET next_act = ? WHERE assistant_id = ?");
  await dead.bind(null, which.assistantId).run();
  await deliver(ctx, ...takeJobs());
  await dead.bind("evaluate", which.assistantId).run();
  expect(takeJobs()).toEqual([]);
  expect(await redriveSettingsDrafts(ctx)).toBe(1);
  expect(await redriveSettingsDrafts(ctx)).toBe(0);
  await deliver(ctx, ...takeJobs());
  await dead.bind(null, which.assistantId).run();
  await deliver(ctx, ...takeJobs());
  await dead.bind("judge", which.assistantId).run();
  expect((await read()).check.state).toBe("holds");
  expect(await redriveSettingsDrafts(ctx)).toBe(1);
  expect(await readSettingsDraft(ctx, which)).toMatchObject({ draft: null, live: { abstainBelow: 0.05 } });
});

test("the live settings may be evaluated between the two runs: the draft is asked after that", async () => {
  const { ctx, which, takeJobs, save, read } = await draftFixture(60);
  await evaluateSettingsDraft(ctx, await save({ abstainBelow: 0.05 }));
  const dead = env.DB.prepare("UPDATE settings_drafts SET next_act = ? WHERE assistant_id = ?");
  await dead.bind(null, which.assistantId).run();
  await deliver(ctx, ...takeJobs());
  await dead.bind("evaluate", which.assistantId).run();
  await startEvaluation(ctx, { ...which, bar: null });
  await redriveSettingsDrafts(ctx);
  expect((await read()).check).toMatchObject({ state: "running", evaluationId: null });
  while ((await read()).check.state === "running") {
    await deliver(ctx, ...takeJobs());
    await redriveSettingsDrafts(ctx);
  }
  expect((await read()).check.state).toBe("holds");
});

test("each run asks the hosted model with its own settings, and is paid; without money the draft is not judged", async () => {
  const { ctx, accountId, actor, save, read } = await draftFixture(2);
  const { asked, chatModel } = hostedModel();
  const hosted: Deps = { ...ctx, chatModel };
  await ctx.db.insert(balances).values({ accountId, balanceMicro: 4_500 });
  const which = await save({ systemPrompt: "Talk like a sailor." });
  const { draft } = await evaluateSettingsDraft(hosted, which);
  expect(draft?.check).toMatchObject({ state: "holds", modelFailures: 0 });
  expect(asked.map((body) => body.includes("Talk like a sailor."))).toEqual([false, false, true, true]);
  const balance = env.DB.prepare(
    "SELECT balance_micro AS balance, reserved_micro AS reserved FROM balances WHERE account_id = ?",
  );
  expect(await balance.bind(accountId).first()).toEqual({ balance: 500, reserved: 0 });
  // Where no hosted model can answer any more, neither run tells anything.
  expect((await read()).check).toMatchObject({ state: "stale", stale: ["live"] });
  const change = { assistantId: which.assistantId, version: which.version, settings: { systemPrompt: "Be a pirate." } };
  const again = (await saveSettingsDraft(hosted, actor, change)).draft!;
  const poor = await evaluateSettingsDraft(hosted, { ...which, version: again.version });
  expect(poor.draft?.check).toMatchObject({ state: "failed", error: { code: "insufficient_balance" } });
  await expect(publishSettingsDraft(hosted, actor, { ...which, version: again.version })).rejects.toThrow(
    "ended early: The balance did not cover the next question.",
  );
});

test("a draft whose model does not answer is not judged by what the built-in model says in its place", async () => {
  const { ctx, accountId, actor, save } = await draftFixture(2);
  const { chatModel } = hostedModel("Answer as nobody.");
  const hosted: Deps = { ...ctx, chatModel };
  await ctx.db.insert(balances).values({ accountId, balanceMicro: 10_000 });
  const which = await save({ systemPrompt: "Answer as nobody." });
  const { draft } = await evaluateSettingsDraft(hosted, which);
  expect(draft?.check).toMatchObject({ state: "worse", modelFailures: 2, worse: 0 });
  await expect(publishSettingsDraft(hosted, actor, which)).rejects.toThrow(
    "questions that the model did not answer: 2",
  );
});

test("live settings whose model does not answer are nothing to compare a draft with: it is not asked", async () => {
  const { ctx, accountId, save } = await draftFixture(2);
  const { asked, chatModel } = hostedModel("Answer as nobody.");
  const hosted: Deps = { ...ctx, chatModel };
  await ctx.db.insert(balances).values({ accountId, balanceMicro: 10_000 });
  await ctx.db.update(assistants).set({ systemPrompt: "Answer as nobody." }).where(eq(assistants.accountId, accountId));
  const which = await save({ systemPrompt: "Be kind." }, true);
  const { draft, live } = await evaluateSettingsDraft(hosted, which);
  expect(draft?.check).toMatchObject({ state: "failed", evaluationId: null, error: { code: "model_failed" } });
  expect(live.systemPrompt).toBe("Answer as nobody.");
  expect(asked.filter((body) => body.includes("Be kind."))).toEqual([]);
});

test("a run whose model changed half way is compared with no draft, though its first half was of the live settings", async () => {
  const { ctx, accountId, which, takeJobs } = await draftFixture(60);
  await ctx.db.insert(balances).values({ accountId, balanceMicro: 1_000_000 });
  const { chatModel, asked } = hostedModel();
  const hosted = { ...ctx, chatModel };
  const evaluationId = await startEvaluation(hosted, { ...which, bar: null });
  const half = asked.length;
  await deliver(ctx, ...takeJobs());
  expect([half, asked.length]).toEqual([50, 50]);
  const { live } = await readSettingsDraft(ctx, which);
  const compared = { live, questions: await storedQuestions(ctx, which) };
  expect(await findBaseline(hosted, which, compared)).toBeNull();
  expect(await findBaseline(ctx, which, compared)).toBeNull();
  const read = async (id: number) =>
    (await readEvaluation(ctx, { accountId, evaluationId: id, limit: 1, offset: 0 })).evaluation;
  expect(await read(evaluationId)).toMatchObject({ state: "completed", measures: { modelFailures: 0 } });
  const next = await startEvaluation(ctx, { ...which, bar: null });
  await deliver(ctx, ...takeJobs());
  expect(await read(next)).toMatchObject({ state: "completed", comparison: null });
});

test("questions that change while the live settings are asked end the check before the draft is asked", async () => {
  const { ctx, accountId, assistantId, takeJobs, save, read } = await draftFixture(60);
  await evaluateSettingsDraft(ctx, await save({ abstainBelow: 0.05 }, true));
  const more = { accountId, assistantId, question: "Do you sell kites?", mustAbstain: true, createdAt: 2 };
  await ctx.db.insert(goldenQuestions).values(more);
  await deliver(ctx, ...takeJobs());
  expect((await read()).check).toMatchObject({ state: "stale", stale: ["questions"], evaluationId: null });
  expect(takeJobs()).toEqual([]);
  expect(await redriveSettingsDrafts(ctx)).toBe(0);
});

test("a draft that is discarded while it is asked is asked no further, and leaves the way free", async () => {
  const { ctx, which, assistantId, takeJobs, save, read } = await draftFixture(60);
  const saved = await save({ abstainBelow: 0.05 });
  await evaluateSettingsDraft(ctx, saved);
  for (const _ of [1, 2]) await deliver(ctx, ...takeJobs());
  const { check } = await read();
  expect(check).toMatchObject({ state: "running", questionsDone: 110 });
  const compared = { accountId: which.accountId, evaluationId: check.baselineId! };
  await expect(deleteEvaluation(ctx, compared)).rejects.toThrow("is being compared with this evaluation");
  await discardSettingsDraft(ctx, saved);
  await deliver(ctx, ...takeJobs());
  const run = env.DB.prepare("SELECT state, error_code AS code, questions_done AS done FROM evaluations WHERE id = ?");
  expect(await run.bind(check.evaluationId).first()).toEqual({ state: "failed", code: "draft_ended", done: 50 });
  expect(takeJobs()).toEqual([]);
  await save({ abstainBelow: 0.1 });
  await startEvaluation(ctx, { ...which, bar: null });
  await deleteEvaluation(ctx, compared);
  expect((await readSettingsDraft(ctx, { ...which, assistantId })).draft?.check.state).toBe("none");
});

test("a check is gone on with once, also where the watchdog and a worker both saw that its first run had ended", async () => {
  const { ctx, accountId, which, save } = await draftFixture(2);
  const current = await evaluateSettingsDraft(ctx, await save({ abstainBelow: 0.05 }));
  const { baselineId } = current.draft!.check;
  type Open = SettingsDraft & { draft: NonNullable<SettingsDraft["draft"]> };
  const late = { baselineId: baselineId!, condition: sql`next_act = 'evaluate' AND baseline_id = ${baselineId}` };
  expect(await insertDraftRun(ctx, accountId, current as Open, late)).toBeNull();
  const runs = env.DB.prepare("SELECT count(*) AS runs FROM evaluations WHERE assistant_id = ?");
  expect(await runs.bind(which.assistantId).first()).toEqual({ runs: 2 });
});

test("two who press at once pay for one check", async () => {
  const { ctx, which, save } = await draftFixture(2);
  const saved = await save({ abstainBelow: 0.05 });
  const both = await Promise.allSettled([evaluateSettingsDraft(ctx, saved), evaluateSettingsDraft(ctx, saved)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const runs = env.DB.prepare("SELECT count(*) AS runs FROM evaluations WHERE assistant_id = ?");
  expect(await runs.bind(which.assistantId).first()).toEqual({ runs: 2 });
});

test("a run counts no more when the platform's pool of tokens has one for it since, also in another database", async () => {
  const { ctx, accountId, which } = await draftFixture(0);
  const { live } = await readSettingsDraft(ctx, which);
  // The pool is in another database than the account; no other test has this model.
  const pool = connectDb(env.DB_1);
  const settings = { ...live, aiModel: `model-${crypto.randomUUID()}` };
  const key = () => settingsKey({ ...ctx, shards: [pool] }, accountId, settings);
  const builtIn = await key();
  expect(await key()).toBe(builtIn);
  const token = { name: "Pool", tokenSealed: "", tokenMasked: "", createdAt: 0, updatedAt: 0 };
  await pool.insert(aiTokens).values({ ...token, modelAccess: ["gpt-4"] });
  expect(await key()).toBe(builtIn);
  await pool.insert(aiTokens).values({ ...token, modelAccess: [settings.aiModel] });
  expect(await key()).not.toBe(builtIn);
});
