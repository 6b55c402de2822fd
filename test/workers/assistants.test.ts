import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../support/until.ts";
import { api } from "./api.ts";
import { newToken, tellTelegram } from "./telegram/telegram-fixture.ts";

test("document 000's example makes an assistant, and its other name for the switch is shown too", async () => {
  const account = await api.makeAccount();
  const json = {
    name: "Customer Support Bot",
    ai_model: "gpt-4o-mini",
    system_prompt: "You are a helpful customer support assistant. Be concise and professional.",
    is_active: true,
    website_integration_enabled: true,
  };
  const { status, body } = await account.call("POST", "/api/assistants", { json });
  expect(status).toBe(201);
  expect(body).toMatchObject({ ...json, user_id: account.id, website_integration: true });
  expect((await account.call("GET", "/api/assistants")).body).toEqual([body]);
});

test("document 001's example makes one without a model, and its Telegram token is never shown whole", async () => {
  const account = await api.makeAccount();
  const token = `1234567890:ABC${crypto.randomUUID()}`;
  await tellTelegram("bots", token, { id: 1234567890, username: "my_support_bot" });
  const json = {
    name: "Мой ассистент",
    description: "Описание ассистента",
    system_prompt: "Системный промпт для AI",
    telegram_bot_token: token,
    website_integration: true,
    allowed_domains: ["example.com", "test.com"],
  };
  const { body } = await account.call("POST", "/api/assistants", { json });
  expect(body).toMatchObject({ ...json, telegram_bot_token: "1234567890:ABC...", ai_model: "gpt-4o-mini" });
  const rows = await env.DB.prepare("SELECT token_sealed FROM bots WHERE assistant_id = ?").bind(body.id).all();
  expect(JSON.stringify(rows.results)).not.toContain(token);
  const other = await (await api.makeAccount()).call("POST", "/api/assistants", { json });
  expect(other.status).toBe(400);
  expect(other.body.error.code).toBe("BOT_ALREADY_EXISTS");
});

test("PATCH and PUT change what is sent and leave the rest, a masked token too", async () => {
  const account = await api.makeAccount();
  const json = { name: "One", description: "First", telegram_bot_token: (await newToken()).token };
  const created = (await account.call("POST", "/api/assistants", { json })).body;
  const path = `/api/assistants/${created.id}`;
  const patched = await account.call("PATCH", path, { json: { name: "Two" } });
  expect(patched.body).toEqual({ ...created, name: "Two" });
  const put = await account.call("PUT", path, { json: { ...patched.body, is_active: false } });
  expect(put.body).toEqual({ ...created, name: "Two", is_active: false });
  const wrapped = await account.call("PATCH", path, { json: { data: { telegram_bot_token: null } } });
  expect(wrapped.body).toEqual({ ...put.body, telegram_bot_token: null, telegram_bot_username: null });
  expect((await account.call("GET", path)).body).toEqual(wrapped.body);
});

test("two spellings of the switch that disagree are a mistake, unknown fields are not", async () => {
  const account = await api.makeAccount();
  const disagreeing = { name: "A", website_integration: true, website_integration_enabled: false };
  expect((await account.call("POST", "/api/assistants", { json: disagreeing })).status).toBe(422);
  const json = { name: "A", colour: "green", user_id: 1, id: 7 };
  const created = await account.call("POST", "/api/assistants", { json });
  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({ user_id: account.id });
  const nameless = await account.call("POST", "/api/assistants", { json: {} });
  expect(nameless.body.detail).toEqual([{ loc: ["body", "name"], msg: "field required", type: "value_error.missing" }]);
});

test("a deleted assistant is gone with its documents, and its Telegram token is free again", async () => {
  const account = await api.makeAccount();
  const json = { name: "Short-lived", telegram_bot_token: (await newToken()).token };
  const { id } = (await account.call("POST", "/api/assistants", { json })).body;
  const form = { file: new File(["Some words."], "a.txt"), assistant_id: String(id) };
  const document = await account.call("POST", "/api/documents", { form });
  expect((await account.call("DELETE", `/api/assistants/${id}`)).status).toBe(200);
  expect((await account.call("GET", `/api/assistants/${id}`)).status).toBe(404);
  expect((await account.call("DELETE", `/api/assistants/${id}`)).status).toBe(404);
  expect((await account.call("GET", `/api/documents/${document.body.id}`)).status).toBe(404);
  expect((await account.call("POST", "/api/assistants", { json })).status).toBe(201);
});

test("a switched-off assistant stays silent, and the message is kept", async () => {
  const account = await api.makeAccount();
  const { id } = (await account.call("POST", "/api/assistants", { json: { name: "Off", is_active: false } })).body;
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: id } });
  const path = `/api/dialogs/${dialog.body.id}/messages`;
  const { status, body } = await account.call("POST", path, { json: { content: "Hello" } });
  expect(status).toBe(201);
  expect(body.ai_response).toBeNull();
  expect((await account.call("GET", path)).body).toHaveLength(1);
});

test("when the balance does not cover an answer, the message is kept and nothing is charged", async () => {
  const account = await api.makeAccount();
  const { id } = (await account.call("POST", "/api/assistants", { json: { name: "Poor" } })).body;
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: id } });
  await env.DB.prepare(
    "UPDATE balances SET balance_micro = 999 WHERE account_id = (SELECT account_id FROM users WHERE id = ?)",
  )
    .bind(account.id)
    .run();
  const path = `/api/dialogs/${dialog.body.id}/messages`;
  const refused = await account.call("POST", path, { json: { content: "Hello" } });
  expect(refused.status).toBe(400);
  expect(refused.body.error.code).toBe("INSUFFICIENT_BALANCE");
  expect((await account.call("GET", path)).body).toHaveLength(1);
  await until(async () => expect((await account.call("GET", "/api/me")).body.balance).toBe(0.000999));
});
