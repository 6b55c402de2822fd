import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { checkBots } from "../../../src/domain/channels/bot/check-bots.ts";
import { createAssistantWithBot } from "../../../src/domain/channels/bot/create-assistant-with-bot.ts";
import type { TelegramApi } from "../../../src/domain/channels/telegram/ports.ts";
import { TelegramFailure } from "../../../src/domain/channels/telegram/telegram-failure.ts";
import { api } from "../api.ts";
import { newToken, tellTelegram } from "./telegram-fixture.ts";

/** A token of the right form that Telegram does not know. */
const unknownToken = () => `${Math.floor(Math.random() * 1e9)}:AAH${crypto.randomUUID().replaceAll("-", "")}`;

test("the token of a new assistant is checked with Telegram, and its bot runs", async () => {
  const account = await api.makeAccount();
  const { token, username } = await newToken();
  const made = await account.call("POST", "/api/assistants", { json: { name: "Keeper", telegram_bot_token: token } });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ telegram_bot_username: username });
  expect(made.body.telegram_bot_token).not.toBe(token);
  const [bot] = (await account.call("GET", "/api/bot-instances")).body;
  expect(bot).toMatchObject({ assistant_id: made.body.id, status: "running", status_reason: null });
  expect((await tellTelegram("calls", token)).webhook.url).toBe(bot.webhook_url);
});

test("a text that is no token of a bot is refused, changes nothing and keeps nobody from anything", async () => {
  const account = await api.makeAccount();
  for (const wrong of ["any text", unknownToken()]) {
    const json = { name: "Keeper", telegram_bot_token: wrong };
    const refused = await account.call("POST", "/api/assistants", { json });
    expect(refused.body.error.code, wrong).toBe("INVALID_TELEGRAM_TOKEN");
    expect((await account.call("GET", "/api/assistants")).body).toEqual([]);
  }
  const { token, username } = await newToken();
  const { body: made } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const path = `/api/assistants/${made.id}`;
  const started = await account.call("PUT", path, { json: { telegram_bot_token: token } });
  expect(started.body).toMatchObject({ telegram_bot_username: username });
  for (const [method, at, json] of [
    ["PUT", path, { name: "Other", telegram_bot_token: unknownToken() }],
    ["PATCH", path, { name: "Other", telegram_bot_token: unknownToken() }],
    ["POST", "/api/telegram-token", { token: unknownToken() }],
  ] as const) {
    const refused = await account.call(method, at, { json });
    expect(refused.body.error.code, `${method} ${at}`).toBe("INVALID_TELEGRAM_TOKEN");
    expect((await account.call("GET", path)).body).toEqual(started.body);
  }
});

test("PUT and POST /api/telegram-token exchange the bot that runs", async () => {
  const account = await api.makeAccount();
  const [first, second, third] = [await newToken(), await newToken(), await newToken()];
  const json = { name: "Keeper", telegram_bot_token: first.token };
  const { body: made } = await account.call("POST", "/api/assistants", { json });
  const put = await account.call("PUT", `/api/assistants/${made.id}`, { json: { telegram_bot_token: second.token } });
  expect(put.body.telegram_bot_username).toBe(second.username);
  expect((await tellTelegram("calls", first.token)).webhook.url).toBe("");
  const set = await account.call("POST", "/api/telegram-token", { json: { token: third.token } });
  expect(set.body.telegram_bot_username).toBe(third.username);
  const [bot] = (await account.call("GET", "/api/bot-instances")).body;
  expect(bot).toMatchObject({ status: "running", telegram_bot_username: third.username });
  expect((await tellTelegram("calls", third.token)).webhook.url).toBe(bot.webhook_url);
  expect((await tellTelegram("calls", second.token)).webhook.url).toBe("");
});

test("while Telegram is away a token is accepted and pending, and the bot runs once Telegram is back", async () => {
  const account = await api.makeAccount();
  const { token, username } = await newToken();
  const away = { ...compose(env), telegram: { of: () => unreachable } };
  const made = await createAssistantWithBot(away, await accountIdOf(account.id), {
    name: "Keeper",
    telegramToken: token,
  });
  const bot = async () => (await account.call("GET", "/api/bot-instances")).body[0];
  expect(await bot()).toMatchObject({ status: "pending", telegram_bot_username: null });
  expect((await bot()).status_reason).toMatch(/could not be reached/);
  // It does not block the token: who proves it first has it.
  await lookAt(away, made.id);
  expect(await bot()).toMatchObject({ status: "pending" });
  await lookAt(compose(env), made.id);
  expect(await bot()).toMatchObject({ status: "running", status_reason: null, telegram_bot_username: username });
});

test("of two who store a token while Telegram is away, the one whose bot is checked first has it", async () => {
  const [one, two] = [await api.makeAccount(), await api.makeAccount()];
  const { token, username } = await newToken();
  const away = { ...compose(env), telegram: { of: () => unreachable } };
  const first = await createAssistantWithBot(away, await accountIdOf(one.id), { name: "One", telegramToken: token });
  const second = await createAssistantWithBot(away, await accountIdOf(two.id), { name: "Two", telegramToken: token });
  await lookAt(compose(env), second.id);
  await lookAt(compose(env), first.id);
  const [winner] = (await two.call("GET", "/api/bot-instances")).body;
  const [loser] = (await one.call("GET", "/api/bot-instances")).body;
  expect(winner).toMatchObject({ status: "running", telegram_bot_username: username });
  expect(loser).toMatchObject({ status: "error", telegram_bot_username: null });
  expect(loser.status_reason).toMatch(/already has this Telegram token/);
});

const fail = () => Promise.reject(new TelegramFailure("unreachable", "Telegram could not be reached."));
const unreachable = new Proxy({} as TelegramApi, { get: () => fail });

async function accountIdOf(userId: number): Promise<number> {
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?")
    .bind(userId)
    .first<{ account_id: number }>();
  return row?.account_id ?? 0;
}

/** Lets the job look at the bot of an assistant, and at no other. */
async function lookAt(ctx: ReturnType<typeof compose>, assistantId: number): Promise<void> {
  const at = "UPDATE bots SET checked_at = CASE WHEN assistant_id = ? THEN NULL ELSE ? END";
  await env.DB.prepare(at).bind(assistantId, Date.now()).run();
  await checkBots(ctx);
}
