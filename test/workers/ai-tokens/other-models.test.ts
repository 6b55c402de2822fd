import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { analyseDocument } from "../../../src/domain/answering/insight/analyse-document.ts";
import { draftReply } from "../../../src/domain/conversations/copilot/draft-reply.ts";
import { summariseDialog } from "../../../src/domain/conversations/copilot/summarise-dialog.ts";
import { askPlayground } from "../../../src/domain/conversations/playground/ask-playground.ts";
import type { UserPrincipal } from "../../../src/domain/people/account/types.ts";
import { readEvaluation } from "../../../src/domain/quality/evaluation/read-evaluation.ts";
import { startEvaluation } from "../../../src/domain/quality/evaluation/start-evaluation.ts";
import { makeAccountIn } from "../shards/make-account-in.ts";
import { askedWith, makeKey, openDesk } from "./ai-fixture.ts";

const question = "What does a ticket cost?";

async function openStage(desk: Awaited<ReturnType<typeof openDesk>>) {
  const { account, accountId, dialogId } = desk;
  const caller: UserPrincipal = {
    ...{ kind: "user", userId: account.id, accountId, role: "user", email: account.email },
    ...{ displayName: "Ada", avatarUrl: null, sessionId: "s", sessionEndsAt: 0 },
  };
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`);
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: question } });
  const { body } = await account.call("GET", "/api/assistants");
  return { ...desk, caller, assistantId: body[0].id as number };
}

/** An account of a shard, for whose model neither the pool nor the account has a token: each has one for another model. */
async function openUnserved(shard: number) {
  const account = await makeAccountIn(shard);
  const desk = await openDesk({ at: { account, db: account.db } });
  const pool = await desk.addToken("good", { model_access: ["gpt-4"] });
  const own = makeKey("good");
  const json = { openai_token: own, model_access: ["gpt-4"] };
  expect((await desk.admin.call("POST", `/api/admin/openai-token/${account.id}`, { json })).status).toBe(200);
  return { ...(await openStage(desk)), keys: [pool.key, own] };
}

test.for([0, 1])("in shard %i everything that asks a model uses the built-in one, and nothing fails", async (shard) => {
  const { deps, accountId, assistantId, dialogId, caller, account, ask, keys } = await openUnserved(shard);
  expect(await ask()).not.toHaveProperty("failure");
  const asked = await askPlayground(deps, { accountId, assistantId, question, history: [] });
  expect(asked).toMatchObject({ chargedMicro: 0, answer: { outcome: "answer", model: "extractive" } });
  expect(asked.answer.failure).toBeUndefined();
  const { answer: drafted } = await draftReply(deps, caller, { dialogId });
  expect(drafted).toMatchObject({ outcome: "answer", model: "extractive" });
  expect(drafted.failure).toBeUndefined();
  expect(await summariseDialog(deps, caller, dialogId)).toMatchObject({ method: "extractive", failure: null });
  const { body: documents } = await account.call("GET", "/api/documents");
  const { insight } = await analyseDocument(deps, { accountId, sourceId: documents[0].id });
  expect(insight.method).toBe("extractive");
  expect(insight).not.toHaveProperty("failure");
  const golden = { expectedSourceId: null, expectedSource: null, expectedAnswer: "14 euros", mustAbstain: false };
  const questions = [{ question, history: [], ...golden }];
  const evaluationId = await startEvaluation(deps, { accountId, assistantId, questions, bar: null });
  const run = await readEvaluation(deps, { accountId, evaluationId, limit: 10, offset: 0 });
  expect(run.evaluation).toMatchObject({ state: "completed", measures: { right: 1 } });
  expect((await account.call("GET", "/api/assistants")).body[0]).toMatchObject({
    answering_model: "extractive",
    model_failure: null,
  });
  const draft = { version: 0, ai_model: "gpt-4" };
  const saved = await account.call("PUT", `/api/assistants/${assistantId}/settings-draft`, { json: draft });
  expect(saved.body.draft).toMatchObject({ answering_model: "gpt-4" });
  for (const key of keys) expect(await askedWith(key)).toMatchObject({ attempts: 0 });
});

test("the dialog of a deleted assistant is summarised by the built-in model: it has no model to ask for", async () => {
  const desk = await openDesk();
  const { deps, caller, account, accountId, assistantId, dialogId } = await openStage(desk);
  const own = makeKey("good");
  const json = { openai_token: own };
  await desk.admin.call("POST", `/api/admin/openai-token/${account.id}`, { json });
  expect((await account.call("DELETE", `/api/assistants/${assistantId}`)).status).toBeLessThan(300);
  expect(await summariseDialog(deps, caller, dialogId)).toMatchObject({ method: "extractive", failure: null });
  expect(await askedWith(own)).toMatchObject({ attempts: 0 });
  const rests = env.DB.prepare(
    "SELECT count(*) AS rests FROM ai_token_rests JOIN ai_tokens ON id = token_id WHERE account_id = ?",
  );
  expect(await rests.bind(accountId).first()).toEqual({ rests: 0 });
});
