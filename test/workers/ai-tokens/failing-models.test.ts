import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mails } from "../../../src/db/mail.ts";
import { modelFailures } from "../../../src/db/model-failures.ts";
import { ChatModelError } from "../../../src/domain/assistants/chat-model/ports.ts";
import { askPlayground } from "../../../src/domain/conversations/playground/ask-playground.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { giveDocument } from "../knowledge/informed.ts";
import { makeAccountIn } from "../shards/make-account-in.ts";
import { askedWith, makeKey, openDesk, type Place } from "./ai-fixture.ts";

const hourMs = 3_600_000;

/** A desk that waits for what goes on after an answer. */
async function openPatientDesk(at: Place | null = null) {
  const desk = await openDesk({ at });
  const { account, accountId, deps } = desk;
  const work: Promise<unknown>[] = [];
  const background = (each: Promise<unknown>) => void work.push(each);
  const ask = async (over: object = {}) => {
    const made = await desk.ask({ background, ...over });
    await Promise.all(work);
    return made;
  };
  /** Asks another assistant of the account. */
  const askOther = async (assistantId: number) => {
    const asked = { accountId, assistantId, question: "What does a ticket cost?", history: [] };
    const { answer } = await askPlayground({ ...deps, background }, asked);
    await Promise.all(work);
    return answer;
  };
  const assistants = async () => (await account.call("GET", "/api/assistants")).body;
  const choose = async (model: string) => {
    const [assistant] = await assistants();
    return account.call("PUT", `/api/assistants/${assistant.id}`, { json: { ai_model: model } });
  };
  const mailsSent = () =>
    deps.db.$count(mails, and(eq(mails.recipient, account.email), eq(mails.kind, "model_failing")));
  /** The models of the account that fail, for health too. */
  const failing = () => deps.db.$count(modelFailures, eq(modelFailures.accountId, accountId));
  return { ...desk, ask, askOther, assistants, choose, mailsSent, failing };
}

test("the failure of one model is not that of another, and the answer of one does not end the failure of the other", async () => {
  const desk = await openPatientDesk();
  await desk.addToken("cut");
  const other = `model-${crypto.randomUUID()}`;
  await desk.addToken("good", { model_access: [other] });
  const { body: second } = await desk.account.call("POST", "/api/assistants", { json: { name: "B", ai_model: other } });
  await giveDocument(desk.account, second.id, "A ticket costs 14 euros.\n");
  for (let turn = 0; turn < 5; turn++) {
    await desk.ask();
    expect(await desk.askOther(second.id)).toMatchObject({ model: other });
  }
  expect(await desk.assistants()).toMatchObject([
    { answering_model: "extractive", model_failure: { failures: 5 } },
    { answering_model: other, model_failure: null },
  ]);
  expect(await desk.mailsSent()).toBe(1);
  expect((await desk.choose(other)).body).toMatchObject({ answering_model: other, model_failure: null });
});

test("a model fails no longer when its token is deleted, and the next failure is a new one", async () => {
  const desk = await openPatientDesk();
  const { id } = await desk.addToken("revoked");
  await desk.ask();
  await desk.admin.call("DELETE", `/api/admin/ai-tokens/${id}`);
  expect(await desk.ask()).not.toHaveProperty("failure");
  expect(await desk.failing()).toBe(0);
  const later = Date.now() + 60 * 24 * hourMs;
  await desk.addToken("revoked");
  await desk.ask({ clock: () => later });
  const [{ model_failure: failure }] = await desk.assistants();
  expect(failure).toMatchObject({ failures: 1, since: new Date(later).toISOString() });
  expect(await desk.mailsSent()).toBe(2);
});

test("a model that is chosen again begins anew, also where a publication or a deletion has ended its use", async () => {
  const desk = await openPatientDesk();
  await desk.addToken("revoked");
  await desk.ask();
  expect(await desk.failing()).toBe(1);
  const [assistant] = await desk.assistants();
  await desk.choose("model-of-nobody");
  expect(await desk.failing()).toBe(0);
  expect((await desk.choose(desk.model)).body).toMatchObject({ answering_model: desk.model, model_failure: null });
  await desk.ask();
  await desk.account.call("DELETE", `/api/assistants/${assistant.id}`);
  expect(await desk.failing()).toBe(0);
});

test("a wrong key is the reason for each model that it was to serve", async () => {
  const desk = await openPatientDesk();
  const key = { openai_token: makeKey("revoked") };
  await desk.admin.call("POST", `/api/admin/openai-token/${desk.account.id}`, { json: key });
  const { body: second } = await desk.account.call("POST", "/api/assistants", {
    json: { name: "B", ai_model: "other" },
  });
  await giveDocument(desk.account, second.id, "A ticket costs 14 euros.\n");
  await desk.ask();
  await desk.askOther(second.id);
  expect(await desk.assistants()).toMatchObject([
    { model_failure: { failure: "unauthorized" } },
    { model_failure: { failure: "unauthorized" } },
  ]);
});

test("while the database of the pool is away, a model that fails is not taken for one that works", async () => {
  const account = await makeAccountIn(1);
  const desk = await openPatientDesk({ account, db: account.db });
  await desk.addToken("revoked");
  await desk.ask();
  const broken = () => {
    throw new Error("away");
  };
  const away = { ...desk.deps.db, selectDistinct: broken } as unknown as Deps["db"];
  expect(await desk.ask({ shards: [away, desk.deps.db] })).not.toHaveProperty("failure");
  expect(await desk.failing()).toBe(1);
});

test("the environment's model is told by its own name", async () => {
  const desk = await openPatientDesk();
  const stream = () => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new ChatModelError("unauthorized", "no")) }),
  });
  await desk.ask({ chatModel: { label: () => "llama-own", stream } });
  const [mail] = await desk.deps.db.select().from(mails).where(eq(mails.recipient, desk.account.email));
  expect(mail?.params).toMatchObject({ model: "llama-own" });
});

test("a model that works for a while and fails again is told six hours after the first mail", async () => {
  const desk = await openPatientDesk();
  const { id } = await desk.addToken("revoked");
  let now = Math.ceil(Date.now() / (6 * hourMs)) * 6 * hourMs + 1;
  const ask = () => desk.ask({ clock: () => now });
  const changeKey = (kind: string) =>
    desk.admin.call("PUT", `/api/admin/ai-tokens/${id}`, { json: { token: makeKey(kind) } });
  await ask();
  await changeKey("good");
  expect(await ask()).toMatchObject({ model: desk.model });
  await changeKey("revoked");
  now += hourMs;
  await ask();
  expect(await desk.mailsSent()).toBe(1);
  now += 5 * hourMs;
  await ask();
  now += hourMs;
  await ask();
  expect(await desk.mailsSent()).toBe(2);
});

test("the built-in model may be chosen by its name: no provider is asked for it", async () => {
  const desk = await openPatientDesk();
  const key = makeKey("good");
  await desk.admin.call("POST", `/api/admin/openai-token/${desk.account.id}`, { json: { openai_token: key } });
  expect((await desk.choose("extractive")).body).toMatchObject({ answering_model: "extractive", model_failure: null });
  const chatModel = { label: () => "own", stream: () => Promise.reject(new Error("asked")) };
  for (const over of [{}, { chatModel }]) {
    const made = await desk.ask(over);
    expect(made).toMatchObject({ model: "extractive", outcome: "answer" });
    expect(made.failure).toBeUndefined();
  }
  expect(await askedWith(key)).toMatchObject({ attempts: 0 });
  expect(await desk.failing()).toBe(0);
});

test("spaces around the name of a model do not count, and a blank name is refused", async () => {
  const desk = await openPatientDesk();
  await desk.addToken("good");
  expect((await desk.choose(` ${desk.model} `)).body).toMatchObject({
    ai_model: desk.model,
    answering_model: desk.model,
  });
  expect((await desk.choose(" ")).status).toBe(422);
});
