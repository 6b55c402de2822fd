import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { makeAdmin } from "../admin/make-admin.ts";
import { api } from "../api.ts";
import { runBot, tellTelegram } from "./telegram-fixture.ts";

const away = { status: 502, description: "Bad Gateway" };
const webhookOf = async (token: string) => (await tellTelegram("calls", token)).webhook.url;

/** How many webhooks a bot's outbox still has to take away. */
const waiting = (botId: number) =>
  runInDurableObject(env.CHANNEL_OUTBOX.getByName(String(botId)), (_, state) =>
    state.storage.sql.exec("SELECT 1 FROM withdrawals").toArray(),
  );

test("Telegram sends nothing any more to the bot of a deleted assistant, nor of a closed account", async () => {
  const bot = await runBot();
  expect((await bot.account.call("DELETE", `/api/assistants/${bot.assistantId}`)).status).toBe(200);
  expect(await webhookOf(bot.token)).toBe("");
  const other = await runBot();
  const admin = await makeAdmin();
  expect((await admin.call("DELETE", `/api/admin/users/${other.account.id}`)).status).toBe(200);
  expect(await webhookOf(other.token)).toBe("");
});

test("a webhook that Telegram could not take away goes when it can", async () => {
  const bot = await runBot();
  await bot.trouble({ method: "getWebhookInfo", chatId: null, count: 1, as: away });
  await bot.trouble({ method: "deleteWebhook", chatId: null, count: 1, as: away });
  expect((await bot.account.call("DELETE", `/api/bot-instances/${bot.botId}`)).status).toBe(200);
  expect(await webhookOf(bot.token)).not.toBe("");
  await until(async () => expect(await webhookOf(bot.token)).toBe(""));
  expect((await bot.calls("deleteWebhook")).map(({ status }) => status)).toEqual([502, 200]);
  await until(async () => expect(await waiting(bot.botId)).toEqual([]));
});

test("a bot that is wanted again meanwhile keeps its webhook", async () => {
  const bot = await runBot();
  await bot.trouble({ method: "getWebhookInfo", chatId: null, count: 1, as: away });
  await bot.account.call("POST", `/api/stop-bot/${bot.botId}`);
  expect(await waiting(bot.botId)).toHaveLength(1);
  expect((await bot.account.call("POST", `/api/start-bot/${bot.botId}`)).status).toBe(200);
  await until(async () => expect(await waiting(bot.botId)).toEqual([]));
  expect(await bot.calls("deleteWebhook")).toEqual([]);
  expect(await webhookOf(bot.token)).toContain(`/webhooks/telegram/${bot.botId}`);
});

test("a token that has gone to another bot meanwhile, or is used elsewhere, keeps its webhook", async () => {
  const bot = await runBot();
  await bot.trouble({ method: "getWebhookInfo", chatId: null, count: 1, as: away });
  await bot.account.call("DELETE", `/api/bot-instances/${bot.botId}`);
  const next = await bot.account.call("POST", "/api/assistants", { json: { name: "Next" } });
  const json = { assistant_id: next.body.id, telegram_token: bot.token };
  const made = await bot.account.call("POST", "/api/bot-instances", { json });
  await bot.account.call("POST", `/api/start-bot/${made.body.id}`);
  await until(async () => expect(await waiting(bot.botId)).toEqual([]));
  expect(await webhookOf(bot.token)).toContain(`/webhooks/telegram/${made.body.id}`);
  await tellTelegram("webhook", bot.token, { webhook: { url: "https://elsewhere.example/hook" } });
  await bot.account.call("DELETE", `/api/bot-instances/${made.body.id}`);
  expect(await webhookOf(bot.token)).toBe("https://elsewhere.example/hook");
});

test("a token that Telegram has revoked is withdrawn by that, and a bot that never ran asks nothing", async () => {
  const bot = await runBot();
  await tellTelegram("revoke", bot.token);
  expect((await bot.account.call("DELETE", `/api/bot-instances/${bot.botId}`)).status).toBe(200);
  expect(await waiting(bot.botId)).toEqual([]);
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const telegram_token = `${bot.telegramId + 7e9}:AAH${"q".repeat(32)}`;
  await tellTelegram("bots", telegram_token, { id: 1, username: "idle_bot" });
  await account.call("POST", "/api/bot-instances", { json: { assistant_id: assistant.body.id, telegram_token } });
  await account.call("DELETE", `/api/assistants/${assistant.body.id}`);
  const { calls } = await tellTelegram("calls", telegram_token);
  expect(calls.map(({ method }) => method)).toEqual(["getMe"]);
});
