import { exports } from "cloudflare:workers";
import { inject } from "vitest";
import type { Account } from "../../support/client.ts";
import type { TelegramCall, TelegramTrouble } from "../../support/fake-telegram.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";

let number = Math.floor(Math.random() * 1e6) * 1000 + 1e9;

/** A token as Telegram gives them, of a bot that the fake knows. */
export async function newToken(): Promise<{ token: string; telegramId: number; username: string }> {
  const telegramId = number++;
  const token = `${telegramId}:AAH${crypto.randomUUID().replaceAll("-", "")}`;
  const username = `keeper_${telegramId}_bot`;
  await tellTelegram("bots", token, { id: telegramId, username });
  return { token, telegramId, username };
}

/** Changes what the fake knows or does of a bot; gives what it has heard. */
export async function tellTelegram(
  what: string,
  token: string,
  body: unknown = {},
): Promise<{ calls: TelegramCall[]; webhook: { url: string; secret: string } }> {
  const url = `${inject("telegramServer")}/_fake/${what}/${encodeURIComponent(token)}`;
  return (await fetch(url, { method: "POST", body: JSON.stringify(body) })).json();
}

/** A running bot of an account of its own. */
export async function runBot(assistant: Record<string, unknown> = {}) {
  const account = await api.makeAccount();
  const made = await account.call("POST", "/api/assistants", { json: { name: "Keeper", ...assistant } });
  const assistantId = made.body.id as number;
  const { token, telegramId, username } = await newToken();
  const json = { assistant_id: assistantId, telegram_token: token };
  const botId = (await account.call("POST", "/api/bot-instances", { json })).body.id as number;
  const started = await account.call("POST", `/api/start-bot/${botId}`);
  if (started.status !== 200) throw new Error(JSON.stringify(started.body));
  let nextUpdate = Math.floor(Math.random() * 1e8);

  /** Sends an update as Telegram does; gives the status that it sees. */
  async function deliver(update: Record<string, unknown>, secret?: string): Promise<number> {
    const { webhook } = await tellTelegram("calls", token);
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret ?? webhook.secret };
    const request = { method: "POST", headers, body: JSON.stringify(update) };
    const response = await exports.default.fetch(`http://localhost:8000/webhooks/telegram/${botId}`, request);
    await response.text();
    return response.status;
  }
  const calls = async (method: string, chatId?: number) =>
    (await tellTelegram("calls", token)).calls.filter(
      (call) => call.method === method && (chatId === undefined || Number(call.body.chat_id) === chatId),
    );
  return {
    ...{ account, assistantId, botId, token, telegramId, username, deliver, calls },
    newUpdateId: () => nextUpdate++,
    trouble: (trouble: TelegramTrouble) => tellTelegram("troubles", token, trouble),
    /** A private chat of its own. */
    chat: () => chatLine({ calls, deliver, newUpdateId: () => nextUpdate++, call: account.call }, number++, "private"),
    group: () =>
      chatLine({ calls, deliver, newUpdateId: () => nextUpdate++, call: account.call }, -number++, "supergroup"),
    /** Makes a topic in a forum, or removes it. */
    topic: (chatId: number, topicId: number, isGone = false) =>
      tellTelegram("topics", token, { chatId, topicId, isGone }),
  };
}

/** A chat whose dialog its owner holds. */
export async function takenChat() {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await line.heard(1);
  const { id } = await line.dialog();
  await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  await line.heard(2);
  const write = (text: string) => bot.account.call("POST", `/api/dialogs/${id}/messages`, { json: { text } });
  return { ...bot, line, dialogId: id as number, write };
}

interface Wire {
  calls(method: string, chatId?: number): Promise<TelegramCall[]>;
  deliver(update: Record<string, unknown>, secret?: string): Promise<number>;
  newUpdateId(): number;
  call: Account["call"];
}

function chatLine(wire: Wire, chatId: number, type: "private" | "supergroup") {
  let messageId = 100;
  const from = { id: Math.abs(chatId), is_bot: false, first_name: "Ann", username: "ann", language_code: "en" };
  const chat = type === "private" ? { id: chatId, type, first_name: "Ann" } : { id: chatId, type, title: "Harbour" };
  const update = (fields: Record<string, unknown>, kind = "message") => ({
    update_id: wire.newUpdateId(),
    [kind]: { message_id: messageId++, date: 1, chat, from, ...fields },
  });
  const dialog = async () => {
    const { body } = await wire.call("GET", `/api/dialogs/by-telegram-chat/${chatId}`);
    return body;
  };
  const messages = async () => {
    const { id } = await dialog();
    if (id === undefined) return [];
    const { body } = await wire.call("GET", `/api/dialogs/${id}/messages?dialect=v1`);
    return body.messages as { sender: string; text: string; id: number }[];
  };
  const sent = async () =>
    (await wire.calls("sendMessage", chatId)).filter(({ status }) => status === 200).map(({ body }) => body);
  return {
    ...{ chatId, chat, from, update, dialog, messages, sent },
    say: (fields: Record<string, unknown> | string) =>
      wire.deliver(update(typeof fields === "string" ? { text: fields } : fields)),
    /** What the bot has written, once there are so many messages. */
    heard: (count: number) =>
      until(async () => {
        const bodies = await sent();
        if (bodies.length < count) throw new Error(`${bodies.length} of ${count} messages`);
        return bodies as { text: string; parse_mode?: string; reply_markup?: { inline_keyboard: unknown[][] } }[];
      }),
  };
}
