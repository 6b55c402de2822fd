import { expect, test } from "vitest";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";
import { api } from "../api.ts";
import { askedWith, openDesk } from "./ai-fixture.ts";

const said = (text: string, createdAt: number) =>
  ({ sender: "user", text, createdAt, attachments: [] as Message["attachments"] }) as Message;

test("after a session is cleared the model is told only what came later", async () => {
  const desk = await openDesk();
  const { key } = await desk.addToken("good");
  const history = [said("I have a dog called Rex.", Date.now() - 60_000)];
  await desk.ask({}, { history });
  const cleared = await desk.account.call("DELETE", `/api/ai/session/${desk.dialogId}`);
  expect(cleared.body).toMatchObject({ session_id: String(desk.dialogId), cleared: true });
  await desk.ask({}, { history: [...history, said("And a cat called Tom.", Date.now() + 60_000)] });
  const { prompts } = await askedWith(key);
  expect(prompts[0]).toContain("Rex");
  expect(prompts[1]).not.toContain("Rex");
  expect(prompts[1]).toContain("Tom");
});

test("after all sessions are cleared no model is told of before", async () => {
  const desk = await openDesk();
  const { key } = await desk.addToken("good");
  const history = [said("I have a dog called Rex.", Date.now() - 60_000)];
  await desk.admin.call("POST", "/api/ai/clear-all-sessions", { json: {} });
  await desk.ask({}, { history });
  expect((await askedWith(key)).prompts[0]).not.toContain("Rex");
  const { body } = await desk.admin.call("GET", "/api/ai/debug");
  expect(body.sessions_cleared_at).toEqual(expect.any(String));
});

test("a session that is begun again in its dialog starts afresh", async () => {
  const desk = await openDesk();
  await desk.addToken("good");
  const json = { session_id: desk.dialogId };
  const { body } = await desk.account.call("POST", "/api/ai/initialize-context", { json });
  expect(body).toMatchObject({ dialog_id: desk.dialogId, ai_model: desk.model, sources: 1, context_messages: 0 });
  expect(body.cleared_at).toEqual(expect.any(String));
  const foreign = await (await api.makeAccount()).call("POST", "/api/ai/initialize-context", { json });
  expect(foreign.status).toBe(404);
});

test("the service key reaches every account's sessions", async () => {
  const desk = await openDesk();
  const headers = { "X-Service-Key": "the service key of the tests, long enough" };
  const path = `/api/ai/session/${desk.dialogId}`;
  expect((await api.call("GET", path, { headers })).body).toMatchObject({ dialog_id: desk.dialogId });
  const json = { assistant_id: (await api.call("GET", path, { headers })).body.assistant_id };
  const begun = await api.call("POST", "/api/ai/initialize-context", { json, headers });
  expect((await desk.account.call("GET", `/api/dialogs/${begun.body.session_id}`)).status).toBe(200);
  expect((await api.call("GET", path, { headers: { "X-Service-Key": "another" } })).status).toBe(401);
});
