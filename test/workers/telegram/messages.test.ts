import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { runBot } from "./telegram-fixture.ts";

test.concurrent("a message is answered in its chat, once, however often and at once its update comes", async () => {
  const bot = await runBot();
  const line = bot.chat();
  const update = line.update({ text: "Hello" });
  const statuses = await Promise.all([bot.deliver(update), bot.deliver(update), bot.deliver(update)]);
  expect(statuses).toEqual([200, 200, 200]);
  const [answer] = await line.heard(1);
  expect(await bot.deliver(update)).toBe(200);
  const messages = await line.messages();
  expect(messages.map(({ sender }) => sender)).toEqual(["user", "assistant"]);
  expect(messages[0]).toMatchObject({ text: "Hello" });
  expect(answer?.text).toBe(messages[1]?.text);
  expect(await bot.calls("sendChatAction", line.chatId)).not.toEqual([]);
  // A later message is answered after it: nothing of the replay came in between.
  await line.say("Hello again");
  expect(await line.heard(2)).toHaveLength(2);
  expect(await line.messages()).toHaveLength(4);
  expect(await line.dialog()).toMatchObject({ platform: "telegram", telegram_username: "ann", first_name: "Ann" });
});

test.concurrent("updates that come in another order are each heard once", async () => {
  const bot = await runBot();
  const line = bot.chat();
  const [first, second] = [line.update({ text: "Hello" }), line.update({ text: "Thanks" })];
  for (const update of [second, first, second, first]) expect(await bot.deliver(update)).toBe(200);
  await line.heard(2);
  const texts = (await line.messages()).filter(({ sender }) => sender === "user").map(({ text }) => text);
  expect(texts).toEqual(["Thanks", "Hello"]);
});

test.concurrent("without the secret nothing is heard, of no bot at all", async () => {
  const bot = await runBot();
  const line = bot.chat();
  expect(await bot.deliver(line.update({ text: "Hello" }), "")).toBe(401);
  expect(await bot.deliver(line.update({ text: "Hello" }), "x".repeat(43))).toBe(401);
  const other = await runBot();
  const [call] = await other.calls("setWebhook");
  expect(await bot.deliver(line.update({ text: "Hello" }), call?.body.secret_token)).toBe(401);
  expect((await line.dialog()).detail).toBeDefined();
});

test.concurrent("an edited message is a new one with a mark, contacts and places are words, a sticker is its emoji", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await bot.deliver(line.update({ text: "Hello there", edit_date: 2 }, "edited_message"));
  await line.say({ contact: { first_name: "Bo", last_name: "Lee", phone_number: "+4912345" } });
  await line.say({ location: { latitude: 54.3, longitude: 10.1 } });
  await bot.deliver(line.update({ location: { latitude: 54.4, longitude: 10.1 } }, "edited_message"));
  await line.say({ sticker: { file_id: "s", emoji: "👍", width: 1, height: 1 } });
  const texts = (await line.messages()).filter(({ sender }) => sender === "user").map(({ text }) => text);
  expect(texts).toEqual(
    [
      "Hello",
      "✏️ Hello there",
      "👤 Bo Lee, +4912345",
      expect.stringMatching(/^📍 54\.3, 10\.1 https:\/\//),
      expect.stringMatching(/^📍 54\.4, 10\.1 https:\/\//),
      "👍",
    ].filter((_, at) => at !== 4),
  );
});

test.concurrent("/start greets and keeps what it carries, and is no message", async () => {
  const bot = await runBot();
  const line = bot.chat();
  const text = "/start promo42";
  const update = line.update({ text, entities: [{ type: "bot_command", offset: 0, length: 6 }] });
  await Promise.all([bot.deliver(update), bot.deliver(update)]);
  const [greeting] = await line.heard(1);
  expect(greeting?.text).toContain("I am Keeper");
  expect(await line.messages()).toEqual([]);
  expect((await line.dialog()).customer_info).toEqual({ start: "promo42" });
  await line.say("Hello");
  await until(async () => expect(await line.sent()).toHaveLength(2));
});

test.concurrent("in a group only what is for the bot is heard, and answered as a reply", async () => {
  const bot = await runBot();
  const line = bot.group();
  const mention = `@${bot.username}`;
  await line.say("Hello everybody");
  await line.say({ text: "/help@another_bot", entities: [{ type: "bot_command", offset: 0, length: 17 }] });
  await bot.deliver(line.update({ text: `${mention} Hello`, from: { ...line.from, is_bot: true } }));
  await line.say({ text: "A reply", reply_to_message: { from: { id: bot.telegramId + 5 } } });
  expect((await line.dialog()).detail).toBeDefined();
  const called = line.update({
    text: `${mention} Hello`,
    entities: [{ type: "mention", offset: 0, length: mention.length }],
  });
  await bot.deliver(called);
  const [answer] = await line.heard(1);
  const { message_id: id } = called["message"] as { message_id: number };
  expect(answer).toMatchObject({ reply_parameters: { message_id: id, allow_sending_without_reply: true } });
  expect((await line.messages())[0]?.text).toBe("Hello");
  expect(await line.dialog()).toMatchObject({ first_name: "Harbour", telegram_username: null });
  await line.say({ text: "Thanks", reply_to_message: { from: { id: bot.telegramId } } });
  await line.heard(2);
});

test.concurrent("a group that becomes a supergroup goes on in its dialog", async () => {
  const bot = await runBot();
  const line = bot.group();
  await line.say({ text: "Hello", reply_to_message: { from: { id: bot.telegramId } } });
  await line.heard(1);
  const { id } = await line.dialog();
  await line.say({ migrate_to_chat_id: line.chatId - 1 });
  const { body } = await bot.account.call("GET", `/api/dialogs/by-telegram-chat/${line.chatId - 1}`);
  expect(body.id).toBe(id);
});
