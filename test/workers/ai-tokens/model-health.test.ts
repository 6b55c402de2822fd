import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { compose } from "../../../src/compose.ts";
import { mails } from "../../../src/db/mail.ts";
import { dispatch } from "../../../src/dispatch.ts";
import { composeMail } from "../../../src/domain/people/mail/compose-mail.ts";
import { answer, makeKey, openDesk } from "./ai-fixture.ts";

/** The mails about a model that fails, to an address. */
async function mailsTo(email: string) {
  const ctx = compose(env);
  const isOne = and(eq(mails.recipient, email), eq(mails.kind, "model_failing"));
  return Promise.all((await ctx.db.select().from(mails).where(isOne)).map((row) => composeMail(ctx, row)));
}

async function openFailingDesk(kind: string) {
  const desk = await openDesk();
  const token = await desk.addToken(kind);
  const work: Promise<unknown>[] = [];
  /** Asks, and waits for what goes on after the answer. */
  const ask = async (over: object = {}) => {
    const made = await desk.ask({ background: (each) => void work.push(each), ...over });
    await Promise.all(work);
    return made;
  };
  const read = async () => (await desk.account.call("GET", "/api/assistants")).body[0];
  return { ...desk, token, ask, read };
}

test("a wrong key is told in the log, in the API, in health, and to the owner by one mail, until the model works again", async () => {
  const desk = await openFailingDesk("revoked");
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  // A clock of its own: the log is kept for the whole isolate.
  const clock = () => Date.now() + 3_600_000;
  for (let turn = 0; turn < 3; turn++) {
    expect(await desk.ask({ clock })).toMatchObject({ model: "extractive" });
  }
  const lines = logged.mock.calls.filter(
    ([text, about]) => text === "the hosted model fails" && about.accountId === desk.accountId,
  );
  logged.mockRestore();
  expect(lines[0]?.[1]).toMatchObject({ failure: "unauthorized", model: desk.model });

  expect(await desk.read()).toMatchObject({
    ai_model: desk.model,
    answering_model: "extractive",
    model_failure: { failure: "unauthorized", failures: 3 },
  });
  const session = await desk.account.call("GET", `/api/ai/session/${desk.dialogId}`);
  expect(session.body.ai_model).toBe("extractive");
  const state = await desk.admin.call("GET", "/api/ai/debug");
  expect(state.body.failing).toEqual(
    expect.arrayContaining([{ failure: "unauthorized", accounts: expect.any(Number) }]),
  );
  const health = await dispatch(new Request("http://localhost/healthz"), { ...env }, createExecutionContext());
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({
    status: "ok",
    models: { failing: expect.arrayContaining(["unauthorized"]) },
  });
  const told = await mailsTo(desk.account.email);
  expect(told.map((mail) => mail?.subject)).toEqual(["The AI model does not answer"]);
  expect(told[0]?.text).toContain("does not accept the key");

  const changed = { json: { token: makeKey("good") } };
  await desk.admin.call("PUT", `/api/admin/ai-tokens/${desk.token.id}`, changed);
  expect(await desk.ask({ clock })).toMatchObject({ text: answer, model: desk.model });
  expect(await desk.read()).toMatchObject({ answering_model: desk.model, model_failure: null });
});

test("a failure that passes by itself is no mail before the fifth in a row", async () => {
  const desk = await openFailingDesk("cut");
  for (let turn = 0; turn < 4; turn++) await desk.ask();
  expect(await mailsTo(desk.account.email)).toHaveLength(0);
  await desk.ask();
  expect((await desk.read()).model_failure).toMatchObject({ failures: 5 });
  expect(await mailsTo(desk.account.email)).toHaveLength(1);
});

test("the bound of the built-in model is set over both APIs, and an answer obeys it", async () => {
  const { account } = await openDesk();
  const [assistant] = (await account.call("GET", "/api/assistants")).body;
  expect(assistant.abstain_below).toBeNull();
  const path = `/api/assistants/${assistant.id}`;
  const set = await account.call("PUT", path, { json: { abstain_below: 0.9 } });
  expect(set.body).toMatchObject({ abstain_below: 0.9 });
  expect((await account.call("PUT", path, { json: { abstain_below: 1.2 } })).status).toBe(422);
  const chatbots = `/api/v1/chatbots/${assistant.id}`;
  const changed = await account.call("PUT", chatbots, { json: { abstainBelow: 0.25 } });
  expect(changed.body.data).toMatchObject({
    abstainBelow: 0.25,
    answeringModel: expect.any(String),
    modelFailure: null,
  });
  expect((await account.call("PUT", path, { json: { abstain_below: null } })).body.abstain_below).toBeNull();
});
