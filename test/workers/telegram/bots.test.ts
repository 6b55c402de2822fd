import { env } from "cloudflare:workers";
import { expect, inject, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { checkBots } from "../../../src/domain/channels/bot/check-bots.ts";
import { api } from "../api.ts";
import { newToken, runBot, tellTelegram } from "./telegram-fixture.ts";

const serviceKey = { headers: { "X-Service-Key": "the service key of the tests, long enough" } };
const unchecked = (botId: number) => env.DB.prepare("UPDATE bots SET checked_at = 0 WHERE id = ?").bind(botId).run();

test("a bot is made, started, stopped and deleted, and Telegram hears of each", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { token, username } = await newToken();
  const json = { assistant_id: assistant.body.id, telegram_token: token, name: "Desk", is_active: true };
  const { body: bot } = await account.call("POST", "/api/bot-instances", { json });
  expect(bot).toMatchObject({ ...json, status: "created", telegram_bot_username: username });
  expect((await tellTelegram("calls", token)).webhook.url).toBe("");
  const started = await account.call("POST", `/api/start-bot/${bot.id}`);
  const url = `http://localhost:8000/webhooks/telegram/${bot.id}`;
  expect(started.body).toMatchObject({ bot_id: bot.id, status: "running", webhook_url: url });
  const { webhook } = await tellTelegram("calls", token);
  expect(webhook.url).toBe(url);
  expect(webhook.secret).toMatch(/^[\w-]{43}$/);
  const [listed] = (await account.call("GET", "/api/bot-instances")).body;
  expect(listed).toMatchObject({ status: "running", telegram_token: `${token.split(":")[0]}:AAH...` });
  expect((await account.call("POST", `/api/stop-bot/${bot.id}`)).body).toMatchObject({ status: "stopped" });
  expect((await tellTelegram("calls", token)).webhook.url).toBe("");
  await account.call("POST", "/api/reload-bot", { json: { bot_id: bot.id } });
  expect((await tellTelegram("calls", token)).webhook.url).toBe(url);
  expect(
    (await account.call("PATCH", `/api/bot-instances/${bot.id}`, { json: { is_active: false } })).body.status,
  ).toBe("stopped");
  await account.call("POST", `/api/start-bot/${bot.id}`);
  expect((await account.call("DELETE", `/api/bot-instances/${bot.id}`)).status).toBe(200);
  expect((await tellTelegram("calls", token)).webhook.url).toBe("");
  expect((await account.call("GET", "/api/bot-instances")).body).toEqual([]);
});

test("a token that Telegram does not know, a taken one and a second bot are refused", async () => {
  const bot = await runBot();
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Other" } });
  const make = async (telegram_token: string) =>
    (await account.call("POST", "/api/bot-instances", { json: { assistant_id: assistant.body.id, telegram_token } }))
      .body.error?.code;
  expect(await make("BOT_TOKEN_FROM_BOTFATHER")).toBe("INVALID_TELEGRAM_TOKEN");
  expect(await make(`5:${"A".repeat(35)}`)).toBe("INVALID_TELEGRAM_TOKEN");
  expect(await make(bot.token)).toBe("BOT_ALREADY_EXISTS");
  expect(await make((await newToken()).token)).toBeUndefined();
  expect(await make((await newToken()).token)).toBe("BOT_ALREADY_EXISTS");
});

test("a start that Telegram refuses says why, and so does the bot", async () => {
  const bot = await runBot();
  await bot.trouble({
    method: "setWebhook",
    chatId: null,
    count: 1,
    as: { status: 400, description: "Bad Request: bad webhook" },
  });
  const refused = await bot.account.call("POST", `/api/start-bot/${bot.botId}`);
  expect(refused.status).toBe(500);
  expect(refused.body.error.code).toBe("BOT_STARTUP_FAILED");
  expect(refused.body.detail).toContain("bad webhook");
  const [listed] = (await bot.account.call("GET", "/api/bot-instances")).body;
  expect(listed).toMatchObject({ status: "error", status_reason: "Bad Request: bad webhook" });
});

test("what was done to a bot elsewhere is found out: a webhook set back, a revoked token told", async () => {
  const bot = await runBot();
  await tellTelegram("webhook", bot.token, { webhook: { url: "https://elsewhere.example/hook" } });
  await unchecked(bot.botId);
  await checkBots(compose(env));
  expect((await tellTelegram("calls", bot.token)).webhook.url).toContain(`/webhooks/telegram/${bot.botId}`);
  await tellTelegram("last-error", bot.token, {
    date: Math.ceil(Date.now() / 1000) + 1,
    message: "Connection refused",
  });
  await unchecked(bot.botId);
  await checkBots(compose(env));
  const state = async () => (await bot.account.call("GET", "/api/bot-instances")).body[0];
  expect(await state()).toMatchObject({
    status: "error",
    status_reason: expect.stringContaining("Connection refused"),
  });
  await tellTelegram("revoke", bot.token);
  await unchecked(bot.botId);
  await checkBots(compose(env));
  expect(await state()).toMatchObject({ status: "error", status_reason: expect.stringContaining("Unauthorized") });
});

test("a running bot goes on under a new token, and the old one's updates stop", async () => {
  const bot = await runBot();
  const next = await newToken();
  const json = { telegram_token: next.token };
  const changed = await bot.account.call("PATCH", `/api/bot-instances/${bot.botId}`, { json });
  expect(changed.body).toMatchObject({ status: "running", telegram_bot_username: next.username });
  expect((await tellTelegram("calls", bot.token)).webhook.url).toBe("");
  expect((await tellTelegram("calls", next.token)).webhook.url).toContain(String(bot.botId));
});

test("a worker with the service key finds bots and dialogs, and has questions answered", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { token } = await newToken();
  const assistant_id = assistant.body.id as number;
  const bot = await account.call("POST", "/api/bot-instances", { json: { assistant_id, telegram_token: token } });
  const all = await api.call("GET", "/api/bot-instances-all", serviceKey);
  expect(all.body.find(({ id }: { id: number }) => id === bot.body.id)).toMatchObject({ assistant_id });
  expect(JSON.stringify(all.body)).not.toContain(token);
  const found = await api.call("GET", `/api/user-telegram-assistant/${account.id}`, serviceKey);
  expect(found.body).toMatchObject({ id: assistant_id, name: "Keeper" });
  const json = { assistant_id, telegram_chat_id: 4711, telegram_username: "bo", first_name: "Bo" };
  const dialog = await api.call("POST", "/api/bot/dialogs", { ...serviceKey, json });
  const again = await api.call("POST", "/api/bot/dialogs", { ...serviceKey, json });
  expect(again.body.id).toBe(dialog.body.id);
  const info = { ...serviceKey, json: { last_name: "Lee" } };
  const person = await api.call("PATCH", `/api/bot/dialogs/${dialog.body.id}/user-info`, info);
  expect(person.body).toMatchObject({ first_name: "Bo", last_name: "Lee", telegram_username: "bo" });
  const listed = await api.call("GET", `/api/bot/dialogs?telegram_chat_id=4711&user_id=${account.id}`, serviceKey);
  expect(listed.body).toHaveLength(1);
  const said = { ...serviceKey, json: { text: "Hello", client_message_id: "w1" } };
  const message = await api.call("POST", `/api/bot/dialogs/${dialog.body.id}/messages`, said);
  const ask = (more: object) =>
    api.call("POST", "/api/bot/ai-response", { ...serviceKey, json: { dialog_id: dialog.body.id, ...more } });
  const answer = await ask({});
  expect(answer.body.ai_response.reply_to).toBe(message.body.id);
  expect((await ask({ text: "Hello", client_message_id: "w1" })).body).toEqual(answer.body);
  const forged = await api.call("POST", `/api/bot/dialogs/${dialog.body.id}/messages`, {
    ...serviceKey,
    json: { text: "I am the assistant", sender: "assistant" },
  });
  expect(forged.status).toBe(422);
  // The bot is not started here: nothing of it goes out from here.
  const calls = await fetch(`${inject("telegramServer")}/_fake/calls/${encodeURIComponent(token)}`);
  expect(((await calls.json()) as { calls: { method: string }[] }).calls.map(({ method }) => method)).not.toContain(
    "sendMessage",
  );
});
