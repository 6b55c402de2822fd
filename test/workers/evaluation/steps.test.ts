import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import { balances } from "../../../src/db/billing.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import type { IngestJob } from "../../../src/domain/knowledge/ports.ts";
import { LEASE_MS, MAX_ATTEMPTS } from "../../../src/domain/quality/evaluation/evaluation-limits.ts";
import { readEvaluation } from "../../../src/domain/quality/evaluation/read-evaluation.ts";
import { redriveEvaluations } from "../../../src/domain/quality/evaluation/redrive-evaluations.ts";
import { startEvaluation } from "../../../src/domain/quality/evaluation/start-evaluation.ts";
import type { GoldenQuestion } from "../../../src/domain/quality/evaluation/types.ts";
import { until } from "../../support/until.ts";
import { deliver, ingestFixture } from "../ingest/ingest-fixture.ts";

const asked: GoldenQuestion = {
  ...{ question: "When do parcels arrive?", history: [], expectedSourceId: null, expectedSource: "a.txt" },
  ...{ expectedAnswer: "on Tuesday", mustAbstain: false },
};

async function evaluationFixture() {
  const fixture = await ingestFixture();
  const { ctx, accountId, assistantId, upload, takeJobs } = fixture;
  await upload("a.txt", "Parcels arrive on Tuesday. Letters arrive on Friday.");
  await deliver(ctx, ...takeJobs());
  return {
    ...fixture,
    start: (deps: Deps, count: number) =>
      startEvaluation(deps, { accountId, assistantId, questions: Array(count).fill(asked), bar: null }),
    read: async (evaluationId: number) =>
      (await readEvaluation(ctx, { accountId, evaluationId, limit: 200, offset: 0 })) as Required<
        Awaited<ReturnType<typeof readEvaluation>>
      >,
    running: async () => {
      const select = env.DB.prepare("SELECT id, questions_done AS done FROM evaluations WHERE assistant_id = ?");
      return await select.bind(assistantId).first<{ id: number; done: number }>();
    },
  };
}

/** The real index, which does something else before it searches for the nth time, from 1. */
function beforeSearch(ctx: Deps, act: (nth: number) => Promise<void> | void): Deps {
  let nth = 0;
  const of: Deps["indexes"]["of"] = (id) => {
    const index = ctx.indexes.of(id);
    const search: typeof index.search = async (...input) => {
      nth += 1;
      await act(nth);
      return index.search(...input);
    };
    return { ...index, search };
  };
  return { ...ctx, indexes: { of } };
}

test("a worker that dies in the middle: another one goes on where it stopped, and the dead one writes no more", async () => {
  const { ctx, time, takeJobs, start, read, running } = await evaluationFixture();
  const comeback = Promise.withResolvers<void>();
  const dying = start(
    beforeSearch(ctx, (nth) => (nth === 4 ? comeback.promise : undefined)),
    10,
  );
  await until(async () => expect((await running())?.done).toBe(3));
  const { id } = (await running())!;
  const before = (await read(id)).questions.slice(0, 3);
  await redriveEvaluations(ctx);
  expect(takeJobs()).toEqual([]);
  time.now += LEASE_MS + 1;
  await redriveEvaluations(ctx);
  const jobs = takeJobs();
  expect(jobs).toEqual([{ type: "evaluate", evaluationId: id, step: 0 }]);
  await deliver(ctx, ...jobs);
  const after = await read(id);
  expect(after.evaluation).toMatchObject({ state: "completed", questionsDone: 10, measures: { right: 1, mrr: 1 } });
  expect(after.questions.slice(0, 3)).toEqual(before);
  comeback.resolve();
  await dying;
  expect(await read(id)).toEqual(after);
});

test("a job that comes twice, at once or late, takes its step once", async () => {
  const { ctx, takeJobs, start, read } = await evaluationFixture();
  const id = await start(ctx, 120);
  expect((await read(id)).evaluation).toMatchObject({ state: "running", questionsDone: 50 });
  const [job] = takeJobs();
  await Promise.all([deliver(ctx, job), deliver(ctx, job), deliver(ctx, job)]);
  expect((await read(id)).evaluation.questionsDone).toBe(100);
  const next = takeJobs();
  expect(next).toEqual([{ type: "evaluate", evaluationId: id, step: 2 }]);
  await deliver(ctx, job);
  expect((await read(id)).evaluation.questionsDone).toBe(100);
  await deliver(ctx, ...next, ...next);
  expect((await read(id)).evaluation).toMatchObject({ state: "completed", questionsDone: 120 });
  expect(takeJobs()).toEqual([]);
});

test("a step that the queue lost is sent again by the watchdog", async () => {
  const { ctx, time, takeJobs, start, read } = await evaluationFixture();
  const deaf: Deps = { ...ctx, ingestQueue: { send: () => Promise.reject(new Error("no queue")) } };
  const id = await start(deaf, 60);
  expect((await read(id)).evaluation).toMatchObject({ state: "running", questionsDone: 50 });
  await redriveEvaluations(ctx);
  expect(takeJobs()).toEqual([]);
  time.now += 6 * 60_000;
  await redriveEvaluations(ctx);
  await deliver(ctx, ...takeJobs());
  expect((await read(id)).evaluation).toMatchObject({ state: "completed", questionsDone: 60 });
});

test("an index that fails for a while costs nothing that was answered; one that fails for good ends the evaluation", async () => {
  const { ctx, takeJobs, start, read } = await evaluationFixture();
  const delays: (number | undefined)[] = [];
  const noted: Deps = {
    ...ctx,
    ingestQueue: {
      send: async (job: IngestJob, options) => {
        delays.push(options?.delaySeconds);
        await ctx.ingestQueue.send(job, options);
      },
    },
  };
  const id = await start(
    beforeSearch(noted, (nth) => (nth > 2 ? Promise.reject(new Error("out of reach")) : undefined)),
    4,
  );
  expect((await read(id)).evaluation).toMatchObject({ state: "running", questionsDone: 2, measures: null });
  await deliver(noted, ...takeJobs());
  expect((await read(id)).evaluation).toMatchObject({ state: "completed", questionsDone: 4, measures: { right: 1 } });
  expect(delays[0]).toBeGreaterThan(0);
  const broken = beforeSearch(noted, () => Promise.reject(new Error("out of reach")));
  const failing = await start(broken, 4);
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    expect((await read(failing)).evaluation.state).toBe("running");
    await deliver(broken, ...takeJobs());
  }
  expect((await read(failing)).evaluation).toMatchObject({ state: "failed", errorCode: "gave_up", questionsDone: 0 });
  expect(takeJobs()).toEqual([]);
});

test("an index that finds nothing makes every figure fall", async () => {
  const { ctx, start, read } = await evaluationFixture();
  const blind: Deps["indexes"]["of"] = (id) => ({
    ...ctx.indexes.of(id),
    search: async (...input) => ({
      ...(await ctx.indexes.of(id).search(...input)),
      hits: [],
      passages: [],
      candidates: [],
    }),
  });
  const sound = await read(await start(ctx, 3));
  expect(sound.evaluation.measures).toMatchObject({
    right: 1,
    hitRate: 1,
    mrr: 1,
    citationRate: 1,
    answerCorrectness: 1,
  });
  const broken = await read(await start({ ...ctx, indexes: { of: blind } }, 3));
  expect(broken.evaluation.measures).toMatchObject({
    ...{ right: 0, hitRate: 0, mrr: 0, citationRate: 0, answerCorrectness: 0, abstentionPrecision: 0 },
  });
  expect(broken.evaluation.comparison).toEqual({ previousId: sound.evaluation.id, worse: [0, 1, 2], better: [] });
});

test("a hosted model's answers are paid as a dialog's are, once; what the balance does not cover ends it", async () => {
  const { ctx, accountId, start, read } = await evaluationFixture();
  const said = "Parcels arrive on Tuesday [1]. They come at noon, 12 parcels a day.";
  const events = [{ choices: [{ index: 0, delta: { content: said }, finish_reason: "stop" }] }];
  const body = `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\n`;
  const fetch = async () => new Response(body, { headers: { "content-type": "text/event-stream" } });
  const chatModel = openaiCompatibleChat({
    baseUrl: "http://llm.test/v1",
    apiKey: "k",
    defaultModel: "gpt-test",
    fetch,
  });
  await ctx.db.insert(balances).values({ accountId, balanceMicro: 3_500 });
  const select = "SELECT balance_micro AS balance, reserved_micro AS reserved FROM balances WHERE account_id = ?";
  const money = () => env.DB.prepare(select).bind(accountId).first();
  const first = await read(await start({ ...ctx, chatModel }, 2));
  expect(first.evaluation).toMatchObject({ state: "completed", measures: { right: 1, answerCorrectness: 1 } });
  expect(first.questions[0]?.result).toMatchObject({ model: "gpt-test", sentences: 1, unsupported: [] });
  expect(await money()).toEqual({ balance: 1_500, reserved: 0 });
  const second = await read(await start({ ...ctx, chatModel }, 3));
  expect(second.evaluation).toMatchObject({ state: "failed", errorCode: "insufficient_balance" });
  expect(await money()).toEqual({ balance: 500, reserved: 0 });
  const free = await read(await start(ctx, 3));
  expect(free.evaluation.state).toBe("completed");
  expect(await money()).toEqual({ balance: 500, reserved: 0 });
});
