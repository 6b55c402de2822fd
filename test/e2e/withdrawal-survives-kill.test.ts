import { rmSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { clientOf } from "../support/client.ts";
import { type FakeTelegram, startFakeTelegram, type TelegramCall } from "../support/fake-telegram.ts";
import { type Server, startServer } from "../support/server.ts";
import { until } from "../support/until.ts";

let server: Server | undefined;
let telegram: FakeTelegram | undefined;

afterEach(async () => {
  await server?.kill();
  await telegram?.stop();
  if (server !== undefined) rmSync(server.stateDir, { recursive: true, force: true });
});

const token = `81235:AAH${"w".repeat(32)}`;

test("kill -9 while Telegram cannot be asked to forget a deleted assistant's webhook: it is asked again, and forgets it", async () => {
  telegram = await startFakeTelegram();
  const told = async (what: string, body: unknown = {}) => {
    const request = { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${telegram?.url}/_fake/${what}/${encodeURIComponent(token)}`, request);
    return (await answer.json()) as { calls: TelegramCall[]; webhook: { url: string } };
  };
  await told("bots", { id: 81235, username: "kettle_bot" });
  const env = { TELEGRAM_API_ROOT: telegram.url };
  server = await startServer({ env });
  const { port, stateDir } = server;
  const account = await clientOf(fetch, server.url).makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Kettles" } });
  const json = { assistant_id: assistant.body.id, telegram_token: token };
  const { body: bot } = await account.call("POST", "/api/bot-instances", { json });
  expect((await account.call("POST", `/api/start-bot/${bot.id}`)).status).toBe(200);
  const as = { status: 502, description: "Bad Gateway" };
  await told("troubles", { method: "getWebhookInfo", chatId: null, count: 2, as });
  expect((await account.call("DELETE", `/api/assistants/${assistant.body.id}`)).status).toBe(200);
  await server.kill();
  expect((await told("calls")).webhook.url).toContain(`/webhooks/telegram/${bot.id}`);

  server = await startServer({ env, port, stateDir });
  await until(async () => expect((await told("calls")).webhook.url).toBe(""), 60_000);
});
