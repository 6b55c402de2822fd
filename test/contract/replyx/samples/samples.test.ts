import { expect, test } from "vitest";
import type { Account } from "../../../support/client.ts";
import { buildPdf } from "../../../support/documents/build-pdf.ts";
import { until } from "../../../support/until.ts";
import { api } from "../../../workers/api.ts";
import { openSocket } from "../../../workers/dialog/socket-client.ts";
import { newToken, tellTelegram } from "../../../workers/telegram/telegram-fixture.ts";
import { curlOf, fetchOf, requestsOf, type Send } from "./senders.ts";

/** Documents 000 and 001 as their samples call them: one server, no request that names a dialect. */

function pdf(name: string): File {
  const bytes = buildPdf({ pages: [[{ text: "The warranty of every machine lasts three years.", x: 50, y: 700 }]] });
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: "application/pdf" });
}

/** A list of documents, once all of them are read. */
function readDocuments(account: Account) {
  return until(async () => {
    const { body } = await account.call("GET", "/api/documents");
    for (const document of body) expect(document.processing_status).toBe("completed");
    return body as { id: number; title: string; status: string; chunks_count: number }[];
  });
}

test.for<[string, (token: string) => Send]>([
  ["JavaScript", fetchOf],
  ["Python", requestsOf],
])("000: the client class in %s makes an assistant and a dialog and reads the answer", async ([, sendOf]) => {
  const send = sendOf((await api.makeAccount()).token);
  const assistant = await send("POST", "/api/assistants", {
    name: "Support Bot",
    ai_model: "gpt-4o-mini",
    system_prompt: "You are a helpful customer support assistant.",
    is_active: true,
  });
  expect(assistant.status).toBe(201);
  const dialog = await send("POST", "/api/dialogs", { assistant_id: assistant.body.id, title: "Customer Chat" });
  expect(dialog.status).toBe(201);
  const message = { content: "Hello, I need help!", sender: "user" };
  const exchange = await send("POST", `/api/dialogs/${dialog.body.id}/messages`, message);
  expect(exchange.status).toBe(201);
  expect(exchange.body.user_message).toMatchObject(message);
  expect(exchange.body.ai_response.content).toMatch(/\w/);
});

test.for<[string, (token: string) => Send]>([
  ["JavaScript", fetchOf],
  ["Python", requestsOf],
])("000: what the samples in %s do about errors finds what they read", async ([, sendOf]) => {
  const account = await api.makeAccount();
  const expired = await sendOf("eyJhbGciOiJIUzI1NiJ9.e30.c2ln")("GET", "/api/me");
  expect(expired.status).toBe(401);
  expect(expired.body.detail).toBe("Token expired or invalid. Please login again.");
  const invalid = await sendOf(account.token)("POST", "/api/assistants", { system_prompt: "Ты помощник" });
  expect(invalid.status).toBe(422);
  const issue = { loc: ["body", "name"], msg: "field required", type: "value_error.missing" };
  expect(invalid.body.detail).toEqual([issue]);
  const forbidden = await sendOf(account.token)("GET", "/api/admin/users");
  expect(forbidden.status).toBe(403);
  expect(forbidden.body.detail).toBe("Insufficient permissions. Admin access required.");
});

test("000: the calls of the guide in their order, over one account", async () => {
  const account = await api.makeAccount();
  const curl = curlOf(account.token);
  for (const send of [curl, fetchOf(account.token), requestsOf(account.token)]) {
    const me = await send("GET", "/api/me");
    expect(me.body).toMatchObject({ id: account.id, email: account.email, first_name: "Ada", role: "user" });
  }
  const assistant = await curl("POST", "/api/assistants", {
    name: "Customer Support Bot",
    ai_model: "gpt-4o-mini",
    is_active: true,
    website_integration_enabled: true,
  });
  const id = assistant.body.id as number;
  expect((await curl("GET", "/api/assistants")).body).toMatchObject([{ id, name: "Customer Support Bot" }]);
  const renamed = await curl("PATCH", `/api/assistants/${id}`, { name: "Advanced Support Bot" });
  expect(renamed.body.name).toBe("Advanced Support Bot");

  const customer = { name: "John Doe", email: "john@example.com" };
  const dialog = await curl("POST", "/api/dialogs", { assistant_id: id, title: "Chat", customer_info: customer });
  expect(dialog.body.customer_info).toEqual(customer);
  const messages = `/api/dialogs/${dialog.body.id}/messages`;
  const exchange = await curl("POST", messages, { content: "I need help with my account settings", sender: "user" });
  expect(exchange.body.ai_response.response_time).toBeTypeOf("number");
  const history = await curl("GET", messages);
  expect(history.body.map(({ id }: { id: number }) => id)).toEqual([
    exchange.body.user_message.id,
    exchange.body.ai_response.id,
  ]);

  const form = { file: pdf("product_manual.pdf"), assistant_id: String(id), title: "Product Manual" };
  const uploaded = await account.call("POST", "/api/documents", { form });
  expect(uploaded.body).toMatchObject({ title: "Product Manual", status: "processing" });
  expect(await readDocuments(account)).toMatchObject([{ title: "Product Manual", status: "processed" }]);

  const { token } = await newToken();
  const wish = { assistant_id: id, telegram_token: token, name: "Support Bot", is_active: true };
  const bot = await curl("POST", "/api/bot-instances", wish);
  expect(bot.body).toMatchObject({ ...wish, status: "created" });
  const started = await curl("POST", `/api/start-bot/${bot.body.id}`);
  expect(started.body).toMatchObject({ bot_id: bot.body.id, status: "running" });

  const current = await curl("GET", "/api/balance/current");
  expect(current.body).toMatchObject({ currency: "RUB" });
  expect(current.body.total_spent).toBeGreaterThan(0);
  expect((await curl("GET", "/api/balance/prices")).body.services.ai_message.price).toBeGreaterThan(0);
  expect((await curl("POST", "/api/balance/topup", { amount: 50.0 })).body.status).toBe("pending");
  expect((await curl("GET", "/api/balance/current")).body.balance).toBe(current.body.balance);
  const embed = await curl("GET", `/api/assistants/${id}/embed-code`);
  expect(embed.body.embed_code).toContain(`data-assistant="${id}"`);

  const socket = await openSocket(dialog.body.id, { token: account.token });
  socket.send({ type: "send_message", content: "Hello from WebSocket!", sender: "user" });
  const heard = await socket.until("new_message", ({ message }) => message.sender === "assistant");
  expect(heard.message.content).toMatch(/\w/);
  expect(socket.bare, "frames that JSON.parse does not read").toEqual([]);
  socket.close();
});

test("001: an assistant with its knowledge and its socket, beside what document 000 made", async () => {
  const account = await api.makeAccount();
  const send = fetchOf(account.token);
  await tellTelegram("bots", "123456:ABC...", { id: 123456, username: "my_bot" });
  const assistant = await send("POST", "/api/assistants", {
    name: "Мой бот",
    system_prompt: "Ты дружелюбный помощник",
    telegram_bot_token: "123456:ABC...",
  });
  expect(assistant.status).toBe(201);
  expect(assistant.body).toMatchObject({ name: "Мой бот", telegram_bot_token: "123456:ABC..." });
  const upload = (path: string, assistantId: string) =>
    account.call("POST", path, { form: { file: pdf("document.pdf"), assistant_id: assistantId } });
  const id = assistant.body.id as number;

  // The sample reads `id` of the response before it is parsed.
  const unread = await upload("/api/documents/upload", "undefined");
  expect(unread.status).toBe(422);
  expect(unread.body.error).toMatchObject({ code: "VALIDATION_ERROR", details: { field: "assistant_id" } });
  expect((await upload("/api/documents/upload", String(id))).body).toMatchObject({ content_type: "application/pdf" });
  await upload("/api/documents", String(id));
  const statuses = (await readDocuments(account)).map(({ status }) => status);
  expect(statuses.sort()).toEqual(["completed", "processed"]);

  const { body: embed } = await account.call("GET", `/api/assistants/${id}/embed-code`);
  const siteToken = new URL(embed.iframe_url).searchParams.get("token") ?? "";
  const visitor = { headers: { "X-Site-Token": siteToken } };
  const { body: dialog } = await api.call("POST", "/api/site/dialogs", { ...visitor, json: {} });
  const socket = await openSocket(dialog.id, { token: account.token });
  const guest = await openSocket(dialog.id, { token: siteToken, guest_id: dialog.guest_id });
  guest.send({ type: "send_message", text: "Привет!" });
  expect((await socket.until("new_message")).message.text).toBe("Привет!");
  await send("POST", `/api/dialogs/${dialog.id}/handoff/request`, { reason: "keyword", last_user_text: "Привет!" });
  expect(await socket.until("handoff_requested")).toMatchObject({ reason: "keyword", queue_position: 1 });
  expect([...socket.bare, ...guest.bare]).toEqual([]);
  const history = await send("GET", `/api/dialogs/${dialog.id}/messages`);
  expect(history.body.messages[0]).toMatchObject({ sender: "user", text: "Привет!" });
  socket.close();
  guest.close();
});
