import { env } from "cloudflare:workers";
import { expect, inject, test } from "vitest";
import { openaiCompatibleChat } from "../../../src/adapters/ai/openai-compatible-chat.ts";
import { connectDb } from "../../../src/db/client.ts";
import { analyseDocument } from "../../../src/domain/answering/insight/analyse-document.ts";
import { deleteOldUses } from "../../../src/domain/assistants/ai-tokens/delete-old-uses.ts";
import { openPool } from "../../../src/domain/assistants/ai-tokens/open-pool.ts";
import { answer, askedWith, makeKey, openDesk } from "./ai-fixture.ts";

test("the token of the first priority answers; of equals, the least used", async () => {
  const desk = await openDesk();
  const second = await desk.addToken("second", { priority: 2 });
  const [first, equal] = [await desk.addToken("first"), await desk.addToken("equal")];
  for (let turn = 0; turn < 4; turn++) expect(await desk.ask()).toMatchObject({ text: answer, model: desk.model });
  expect(await Promise.all([first, equal, second].map(({ key }) => askedWith(key)))).toMatchObject([
    { attempts: 2 },
    { attempts: 2 },
    { attempts: 0 },
  ]);
});

test.each([
  ["revoked", "unauthorized", 1, 3_600],
  ["quota", "insufficient_quota", 1, 900],
  ["rate", "rate_limited", 1, 7],
  ["slow", "timeout", 1, 15],
  ["down", "out_of_capacity", 2, 5],
])("a key that is %s rests, and the next one answers", async (kind, reason, attempts, seconds) => {
  const desk = await openDesk(kind === "slow" ? { patienceMs: 5_000 } : {});
  const failing = await desk.addToken(kind, { priority: 1 });
  const good = await desk.addToken("good", { priority: 2 });
  const before = Date.now();
  const made = await desk.ask();
  expect(made).toMatchObject({ text: answer, model: desk.model });
  expect(made.failure).toBeUndefined();
  const token = await desk.readToken(failing.id);
  expect(token).toMatchObject({
    state: "resting",
    last_error_code: reason,
    rests: [{ reason, model: null, failures: 1 }],
  });
  const restSeconds = (Date.parse(token.rests[0].until) - before) / 1000;
  expect(restSeconds).toBeGreaterThanOrEqual(seconds);
  expect(restSeconds).toBeLessThan(seconds + 10);
  expect(token.daily_usage).toBe(kind === "slow" ? 1 : 0);

  expect((await desk.ask()).text).toBe(answer);
  expect(await askedWith(failing.key)).toMatchObject({ attempts });
  expect(await askedWith(good.key)).toMatchObject({ attempts: 2 });
});

test("a rest ends by itself, is doubled by the next failure, and ended by an administrator", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("quota");
  const later = (minutes: number) => ({ clock: () => Date.now() + minutes * 60_000 });
  await desk.ask();
  await desk.ask(later(14));
  expect(await askedWith(key)).toMatchObject({ attempts: 1 });
  await desk.ask(later(16));
  await desk.ask(later(45));
  expect(await askedWith(key)).toMatchObject({ attempts: 2 });
  expect((await desk.readToken(id)).rests).toMatchObject([{ failures: 2 }]);
  await desk.admin.call("POST", "/api/ai/reload-config", { json: {} });
  await desk.ask();
  expect(await askedWith(key)).toMatchObject({ attempts: 3 });
  const changed = await desk.admin.call("PUT", `/api/admin/ai-tokens/${id}`, { json: { token: makeKey("good") } });
  expect(changed.body).toMatchObject({ state: "ready", rests: [] });
  expect((await desk.ask()).text).toBe(answer);
});

test("a key without access to the model rests for this model alone", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("nomodel", { priority: 1 });
  await desk.addToken("good", { priority: 2 });
  for (let turn = 0; turn < 2; turn++) expect((await desk.ask()).text).toBe(answer);
  expect(await askedWith(key)).toMatchObject({ attempts: 1 });
  expect(await desk.readToken(id)).toMatchObject({
    state: "ready",
    rests: [{ reason: "model_unavailable", model: desk.model }],
  });
});

test("a token is used for the models that it names, under the provider's names for them", async () => {
  const desk = await openDesk();
  const other = await desk.addToken("other", { model_access: ["gpt-4"] });
  const unserved = await desk.ask();
  expect(unserved).toMatchObject({ model: "extractive", outcome: "answer" });
  expect(unserved.failure).toBeUndefined();
  const assistantOf = async () => (await desk.account.call("GET", "/api/assistants")).body[0];
  expect(await assistantOf()).toMatchObject({ answering_model: "extractive", model_failure: null });
  const mapped = await desk.addToken("mapped", { model_names: { [desk.model]: "openai/gpt-4" } });
  expect(await desk.ask()).toMatchObject({ text: answer, model: "openai/gpt-4" });
  expect(await askedWith(mapped.key)).toMatchObject({ models: ["openai/gpt-4"] });
  expect(await askedWith(other.key)).toMatchObject({ attempts: 0 });
  expect(await assistantOf()).toMatchObject({ answering_model: desk.model });
});

test("what has begun is never begun again with another key", async () => {
  const desk = await openDesk();
  const dropped = await desk.addToken("drop", { priority: 1 });
  const good = await desk.addToken("good", { priority: 2 });
  const made = await desk.ask();
  expect(made.failure).toBe("unreachable");
  expect(made.text).toMatch(/^A ticket costs 14 euros\. \[1\] ./);
  expect(await askedWith(good.key)).toMatchObject({ attempts: 0 });
  const token = await desk.readToken(dropped.id);
  expect(token).toMatchObject({ daily_usage: 1, state: "ready", last_error_code: "unreachable" });
});

test("a stream that drops before its first sentence leaves the answer to the built-in model", async () => {
  const desk = await openDesk();
  await desk.addToken("cut");
  const made = await desk.ask();
  expect(made).toMatchObject({ model: "extractive", failure: "unreachable", outcome: "answer" });
  expect(made.text).toContain("14 euros");
});

test("when no key is left the built-in model answers and says why", async () => {
  const desk = await openDesk();
  await desk.addToken("rate", { priority: 1 });
  await desk.addToken("quota", { priority: 2 });
  expect(await desk.ask()).toMatchObject({ model: "extractive", failure: "insufficient_quota", outcome: "answer" });
  expect(await desk.ask()).toMatchObject({ model: "extractive", failure: "exhausted", outcome: "answer" });
});

test("the environment's own key is the last of the pool", async () => {
  const desk = await openDesk();
  await desk.addToken("revoked");
  const apiKey = makeKey("own");
  const chatModel = openaiCompatibleChat({ baseUrl: inject("openaiServer").url, apiKey, defaultModel: "house" });
  expect(await desk.ask({ chatModel })).toMatchObject({ text: answer, model: "house" });
  await desk.addToken("good");
  expect(await desk.ask({ chatModel })).toMatchObject({ text: answer, model: desk.model });
  expect(await askedWith(apiKey)).toMatchObject({ attempts: 1 });
});

test("a user's own token goes before the pool, and serves nobody else", async () => {
  const [desk, neighbour] = [await openDesk(), await openDesk()];
  const pooled = await desk.addToken("pooled", { priority: 1 });
  const own = makeKey("own");
  await desk.admin.call("POST", `/api/admin/openai-token/${desk.account.id}`, { json: { openai_token: own } });
  expect((await desk.ask()).text).toBe(answer);
  expect(await neighbour.ask()).toMatchObject({ model: "extractive" });
  expect(await askedWith(own)).toMatchObject({ attempts: 1 });
  await desk.admin.call("POST", `/api/admin/openai-token/${desk.account.id}`, { json: { token: null } });
  expect((await desk.ask()).text).toBe(answer);
  expect(await askedWith(own)).toMatchObject({ attempts: 1 });
  expect(await askedWith(pooled.key)).toMatchObject({ attempts: 1 });
});

test("fifty turns at once with a limit of ten: ten are the model's", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("good", { daily_limit: 10 });
  const made = await Promise.all(Array.from({ length: 50 }, () => desk.ask()));
  expect(made.filter(({ model }) => model === desk.model)).toHaveLength(10);
  const others = made.filter(({ model }) => model === "extractive");
  expect(others).toHaveLength(40);
  expect(others.every(({ failure, outcome }) => failure === "exhausted" && outcome === "answer")).toBe(true);
  expect(await askedWith(key)).toMatchObject({ attempts: 10 });
  expect(await desk.readToken(id)).toMatchObject({ daily_usage: 10, state: "spent" });
});

test("a refused request takes nothing of a limit, however many come at once", async () => {
  const desk = await openDesk();
  const { id } = await desk.addToken("rate", { daily_limit: 5 });
  await Promise.all(Array.from({ length: 20 }, () => desk.ask()));
  expect(await desk.readToken(id)).toMatchObject({ daily_usage: 0, rests: [{ failures: 1 }] });
});

test("a daily limit begins again at midnight UTC, a monthly one with the month", async () => {
  const desk = await openDesk();
  await desk.addToken("good", { daily_limit: 1, monthly_limit: 2 });
  const at = (time: string) => ({ clock: () => Date.parse(time) });
  const askAt = async (time: string) => (await desk.ask(at(time))).model;
  expect(await askAt("2031-01-30T23:59:58Z")).toBe(desk.model);
  expect(await askAt("2031-01-30T23:59:59.999Z")).toBe("extractive");
  expect(await askAt("2031-01-31T00:00:00Z")).toBe(desk.model);
  expect(await askAt("2031-01-31T12:00:00Z")).toBe("extractive");
  expect(await askAt("2031-02-01T00:00:00Z")).toBe(desk.model);
});

test("a turn that is driven again is counted once, and so is what it used", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("good", { daily_limit: 1 });
  const equal = await desk.addToken("equal", { priority: 1 });
  for (let drive = 0; drive < 3; drive++) expect((await desk.ask({}, { seq: 77 })).text).toBe(answer);
  expect(await askedWith(key)).toMatchObject({ attempts: 3 });
  expect(await askedWith(equal.key)).toMatchObject({ attempts: 0 });
  const { body } = await desk.admin.call("GET", `/api/admin/ai-tokens/${id}/usage`);
  expect(body).toMatchObject({ daily_usage: 1, monthly_usage: 1 });
  const { prompts } = await askedWith(key);
  const input = Math.ceil((prompts[0]?.length ?? 0) / 4);
  const figures = { requests: 1, failures: 0, input_tokens: input, output_tokens: Math.ceil(answer.length / 4) };
  expect(body.total).toEqual(figures);
  expect(body.days).toEqual([{ date: new Date().toISOString().slice(0, 10), ...figures }]);
  expect(body.months).toEqual([{ month: new Date().toISOString().slice(0, 7), ...figures }]);
});

test("a request costs one trip to the database before the first word, and one after the last", async () => {
  const desk = await openDesk();
  await desk.addToken("good");
  let trips = 0;
  const counted = new Proxy(env.DB, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (name !== "prepare" && typeof value === "function") {
        return (...given: unknown[]) => {
          trips++;
          return value.apply(target, given);
        };
      }
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const db = connectDb(counted);
  const pool = openPool({ ...desk.deps, db, shards: [db] }, { accountId: desk.accountId });
  const seen: number[] = [];
  const turns = [{ role: "user" as const, content: "What does a ticket cost?" }];
  const request = { model: desk.model, turns, tools: [], maxOutputTokens: 10, signal: new AbortController().signal };
  for await (const _ of pool.stream(request)) seen.push(trips);
  expect([...new Set(seen)]).toEqual([1]);
  expect(trips).toBe(2);
});

test("what reads a document draws on the pool too", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("good");
  const { body: documents } = await desk.account.call("GET", "/api/documents");
  const { insight } = await analyseDocument(desk.deps, { accountId: desk.accountId, sourceId: documents[0].id });
  // The provider answers in words, and not by the tool: the document's own words stand in.
  expect(insight).toMatchObject({ method: "extractive", failure: "malformed" });
  expect(await askedWith(key)).toMatchObject({ attempts: 1, models: [desk.model] });
  expect(await desk.readToken(id)).toMatchObject({ daily_usage: 1 });
});

test("a key that was sealed under another secret is passed over", async () => {
  const desk = await openDesk();
  const { id } = await desk.addToken("first", { priority: 1 });
  await desk.addToken("good", { priority: 2 });
  await env.DB.prepare("UPDATE ai_tokens SET token_sealed = ? WHERE id = ?").bind("A".repeat(60), id).run();
  expect((await desk.ask()).text).toBe(answer);
  expect(await desk.readToken(id)).toMatchObject({ daily_usage: 0, rests: [{ reason: "unauthorized" }] });
});

test("what single requests have used is forgotten after two days, the figures are not", async () => {
  const desk = await openDesk();
  const { id } = await desk.addToken("good");
  await desk.ask();
  const uses = () => env.DB.prepare("SELECT count(*) AS uses FROM ai_token_uses WHERE token_id = ?").bind(id).first();
  const hours = (count: number) => ({ ...desk.deps, clock: () => Date.now() + count * 60 * 60_000 });
  await deleteOldUses(hours(47));
  expect(await uses()).toEqual({ uses: 1 });
  await deleteOldUses(hours(49));
  expect(await uses()).toEqual({ uses: 0 });
  expect(await desk.readToken(id)).toMatchObject({ daily_usage: 1 });
});

test("an answer stands though its figures cannot be written", async () => {
  const desk = await openDesk();
  await desk.addToken("good");
  let batches = 0;
  const failing = new Proxy(env.DB, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        if (name === "batch" && ++batches > 1) throw new Error("D1 is out of reach");
        return value.apply(target, given);
      };
    },
  });
  const db = connectDb(failing);
  const pool = openPool({ ...desk.deps, db, shards: [db] }, { accountId: desk.accountId });
  const turns = [{ role: "user" as const, content: "A ticket costs 14 euros." }];
  const request = { model: desk.model, turns, tools: [], maxOutputTokens: 10, signal: new AbortController().signal };
  let text = "";
  for await (const event of pool.stream(request)) if (event.type === "text") text += event.text;
  expect(text).toContain("14 euros");
  expect(batches).toBe(2);
});
