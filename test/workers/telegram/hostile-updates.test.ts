import { env, exports } from "cloudflare:workers";
import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { buildTelegramApp } from "../../../src/channels/telegram/app.ts";
import { compose } from "../../../src/compose.ts";
import { runBot, tellTelegram } from "./telegram-fixture.ts";

type Kind = Exclude<keyof Update, "update_id">;

/** Every kind of update there is. Those that are heard stand with what is not the bot's to hear. */
const unheard: Record<Kind, unknown> = {
  message: { message_id: 1, date: 1, chat: { id: -5, type: "channel", title: "News" }, text: "Hello" },
  edited_message: { message_id: 1, date: 1, chat: { id: -5, type: "channel", title: "News" }, text: "Hello" },
  callback_query: { id: "1", from: { id: 1, is_bot: false, first_name: "Ann" }, chat_instance: "c", data: "person" },
  my_chat_member: { chat: { id: -5, type: "channel", title: "News" }, new_chat_member: { status: "kicked" } },
  ...{ channel_post: {}, edited_channel_post: {}, business_connection: {}, business_message: { text: "Hello" } },
  ...{ edited_business_message: {}, deleted_business_messages: {}, guest_message: { text: "Hello" } },
  ...{ stopped_message_generation: {}, message_reaction: {}, message_reaction_count: {}, inline_query: {} },
  ...{ chosen_inline_result: {}, shipping_query: {}, pre_checkout_query: {}, purchased_paid_media: {}, poll: {} },
  ...{ poll_answer: {}, chat_member: {}, chat_join_request: {}, chat_boost: {}, removed_chat_boost: {} },
  ...{ managed_bot: {}, subscription: {} },
};

async function rawBot() {
  const bot = await runBot();
  const { webhook } = await tellTelegram("calls", bot.token);
  const path = `http://localhost:8000/webhooks/telegram/${bot.botId}`;
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": webhook.secret };
  const post = async (body: BodyInit) => {
    const response = await exports.default.fetch(path, { method: "POST", headers, body });
    await response.text();
    return response.status;
  };
  const line = bot.chat();
  const isHeard = async () => {
    await line.say("Hello");
    await line.heard(1);
    expect((await line.messages()).map(({ sender }) => sender)).toEqual(["user", "assistant"]);
  };
  return { bot, line, post, path, headers, isHeard };
}

test.concurrent("every kind of update that is not the bot's to hear is taken, and nothing comes of it", async () => {
  const { bot, isHeard } = await rawBot();
  for (const [kind, update] of Object.entries(unheard)) {
    expect(await bot.deliver({ update_id: bot.newUpdateId(), [kind]: update }), kind).toBe(200);
  }
  expect((await bot.account.call("GET", "/api/dialogs")).body).toMatchObject({ total: 0 });
  await isHeard();
});

test.concurrent("what is no update is refused; one that cannot be read is taken, so that it holds up nothing behind it", async () => {
  const { post, line, isHeard } = await rawBot();
  for (const body of ["", "null", "[]", "7", "{", '{"update_id":"7"}', "\u0000", "{}"]) {
    expect(await post(body), body).toBe(400);
  }
  const unreadable = [
    ...[{ message: {} }, { message: 7 }, { message: { chat: null } }, { edited_message: { chat: {} } }],
    ...[{ callback_query: { message: {} } }, { callback_query: 7 }, { my_chat_member: {} }],
    ...[{ message: { chat: line.chat, from: line.from, text: { a: 1 } } }],
    ...[{ message: { chat: line.chat, from: line.from, text: "x", entities: 7 } }],
  ];
  for (const [at, fields] of unreadable.entries()) {
    expect(await post(JSON.stringify({ update_id: at + 1, ...fields })), JSON.stringify(fields)).toBe(200);
  }
  await isHeard();
});

test.concurrent("a huge body is refused, whether it says how long it is or not", async () => {
  const { post, line, bot, isHeard } = await rawBot();
  const huge = JSON.stringify(line.update({ text: "x".repeat(600_000) }));
  expect(await post(huge)).toBe(413);
  const pieces = new ReadableStream({
    start(controller) {
      const bytes = new TextEncoder().encode(huge);
      for (let at = 0; at < bytes.length; at += 50_000) controller.enqueue(bytes.slice(at, at + 50_000));
      controller.close();
    },
  });
  expect(await post(pieces)).toBe(413);
  expect((await bot.account.call("GET", "/api/dialogs")).body).toMatchObject({ total: 0 });
  await isHeard();
});

test.concurrent("a stopped bot and a deleted one take their updates and hear nothing", async () => {
  const { bot, line, post } = await rawBot();
  await bot.account.call("POST", `/api/stop-bot/${bot.botId}`);
  expect(await post(JSON.stringify(line.update({ text: "Hello" })))).toBe(200);
  await bot.account.call("DELETE", `/api/bot-instances/${bot.botId}`);
  expect(await post(JSON.stringify(line.update({ text: "Hello" })))).toBe(200);
  expect((await line.dialog()).detail).toBeDefined();
});

test.concurrent("an edit that comes before what it edits is heard, and so is that", async () => {
  const { bot, line } = await rawBot();
  const original = line.update({ text: "Hello" });
  const edited = line.update({ ...(original["message"] as object), text: "Hello you", edit_date: 2 }, "edited_message");
  for (const update of [edited, original, edited]) expect(await bot.deliver(update)).toBe(200);
  await line.heard(2);
  const texts = (await line.messages()).filter(({ sender }) => sender === "user").map(({ text }) => text);
  expect(texts).toEqual(["✏️ Hello you", "Hello"]);
});

test.concurrent("an update that comes again a day later is known", async () => {
  const { bot, line, path, headers } = await rawBot();
  const said = line.update({ text: "Hello" });
  const greeted = line.update({ text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] });
  for (const update of [said, greeted]) await bot.deliver(update);
  await line.heard(2);
  const dayLater = buildTelegramApp({ ...compose(env), clock: () => Date.now() + 25 * 60 * 60_000 });
  for (const update of [said, greeted]) {
    const request = new Request(path, { method: "POST", headers, body: JSON.stringify(update) });
    const work: Promise<unknown>[] = [];
    const ctx = { waitUntil: (more: Promise<unknown>) => work.push(more), passThroughOnException: () => {} };
    expect((await dayLater.fetch(request, env, ctx as unknown as ExecutionContext)).status).toBe(200);
    await Promise.all(work);
  }
  await line.say("Thanks");
  await line.heard(3);
  expect(await line.sent()).toHaveLength(3);
  expect((await line.messages()).map(({ sender }) => sender)).toEqual(["user", "assistant", "user", "assistant"]);
});

test.concurrent("words of any characters are kept as they came, and names do not turn the page round", async () => {
  const { bot, line, post } = await rawBot();
  const texts = [
    "a\u0000b",
    "\u202eevil\u202c",
    "z\u0301\u0302".repeat(500),
    "\ud83d\ude00",
    "<script>alert(1)</script>",
  ];
  const from = { ...line.from, first_name: "\u202eAnn\u202c", last_name: "<b>Lee</b>" };
  for (const text of texts) expect(await post(JSON.stringify(line.update({ text, from })))).toBe(200);
  expect(await post(JSON.stringify(line.update({ text: "half \ud83d" })))).toBe(200);
  const kept = (await line.messages()).filter(({ sender }) => sender === "user").map(({ text }) => text);
  expect(kept.slice(1, 5)).toEqual(texts.slice(1));
  const { body } = await bot.account.call("GET", "/api/dialogs");
  expect(JSON.stringify(body)).not.toContain("\u202e");
});
