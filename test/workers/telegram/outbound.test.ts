import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { runBot, takenChat } from "./telegram-fixture.ts";

const tries = async (bot: { calls: (method: string, chatId?: number) => Promise<unknown[]> }, chatId: number) =>
  (await bot.calls("sendMessage", chatId)) as { at: number; status: number; body: { text: string } }[];

test.concurrent("an operator's words come by name, in order, a second apart", async () => {
  const { line, write, ...bot } = await takenChat();
  expect((await line.sent())[1].text).toBe("Ada is with you now.");
  for (const word of ["one", "two", "three"]) await write(`Word ${word} <b> & "quotes"`);
  const heard = await line.heard(5);
  expect(heard.slice(2).map(({ text }) => text)).toEqual(
    ["one", "two", "three"].map((word) => `<b>Ada:</b>\nWord ${word} &lt;b&gt; &amp; &quot;quotes&quot;`),
  );
  const times = (await tries(bot, line.chatId)).map(({ at }) => at);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(900);
});

test.concurrent("a long message is cut into pieces that fit, and none of it is lost", async () => {
  const { line, write } = await takenChat();
  const text = Array.from({ length: 900 }, (_, at) => `Sentence ${at} 😀.`).join(" ");
  await write(text);
  const pieces = (await line.heard(6)).slice(2).map((piece) => piece.text.replace("<b>Ada:</b>\n", ""));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4096);
  expect(pieces.join(" ")).toBe(text);
});

test.concurrent("Telegram's 429 is waited out, its 500 tried again: every message arrives once", async () => {
  const { line, write, trouble, ...bot } = await takenChat();
  const chatId = String(line.chatId);
  const before = (await tries(bot, line.chatId)).length;
  const flood = { status: 429, description: "Too Many Requests: retry after 3", parameters: { retry_after: 3 } };
  await trouble({ method: "sendMessage", chatId, count: 1, as: flood });
  await trouble({ method: "sendMessage", chatId, count: 2, as: { status: 502, description: "Bad Gateway" } });
  await write("Patience");
  await line.heard(3);
  const [first, second, ...rest] = (await tries(bot, line.chatId)).slice(before);
  expect([first, second, ...rest].map((call) => call?.status)).toEqual([429, 502, 502, 200]);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2900);
});

test.concurrent("a connection that breaks before the answer is tried again", async () => {
  const { line, write, trouble, ...bot } = await takenChat();
  await trouble({ method: "sendMessage", chatId: String(line.chatId), count: 1, as: "drop" });
  await write("Are you there?");
  await until(async () => {
    const said = (await tries(bot, line.chatId)).filter(({ body }) => body.text.endsWith("Are you there?"));
    expect(said).toHaveLength(2);
  });
});

test.concurrent("formatting that Telegram refuses goes out as plain text", async () => {
  const { line, write, trouble } = await takenChat();
  await trouble({ method: "sendMessage", chatId: String(line.chatId), count: 1, as: "refuse-html" });
  await write("**Bold** <words>");
  const last = (await line.heard(3)).at(-1);
  expect(last).toMatchObject({ text: "Ada:\nBold <words>" });
  expect(last).not.toHaveProperty("parse_mode");
  await write("**Bold** <words>");
  expect((await line.heard(4)).at(-1)).toMatchObject({ parse_mode: "HTML" });
});

test.concurrent("a visitor who has blocked the bot is marked and left in peace, until they write again", async () => {
  const { line, write, trouble, dialogId, ...bot } = await takenChat();
  const as = { status: 403, description: "Forbidden: bot was blocked by the user" };
  await trouble({ method: "sendMessage", chatId: String(line.chatId), count: 1, as });
  const before = (await tries(bot, line.chatId)).length;
  await write("Anybody?");
  await until(async () => expect((await line.dialog()).channel_blocked_at).not.toBeNull());
  await write("Once more?");
  await line.say("I am back");
  await until(async () => expect((await line.dialog()).channel_blocked_at).toBeNull());
  await write("Welcome");
  await until(async () => expect((await line.sent()).at(-1)?.text).toBe("<b>Ada:</b>\nWelcome"));
  const texts = (await tries(bot, line.chatId)).slice(before).map(({ body }) => body.text);
  expect(texts.filter((text) => text.endsWith("Anybody?"))).toHaveLength(1);
  const left = { old_chat_member: { status: "member" }, new_chat_member: { status: "kicked" } };
  await bot.deliver(line.update(left, "my_chat_member"));
  expect((await line.dialog()).channel_blocked_at).not.toBeNull();
});

test.concurrent("a group that has moved is followed to its new id, without a message lost", async () => {
  const bot = await runBot();
  const line = bot.group();
  const parameters = { migrate_to_chat_id: line.chatId - 7 };
  const as = { status: 400, description: "Bad Request: group chat was upgraded to a supergroup chat", parameters };
  await bot.trouble({ method: "sendMessage", chatId: String(line.chatId), count: 1, as });
  await line.say({ text: "Hello", reply_to_message: { from: { id: bot.telegramId } } });
  await until(async () => expect(await bot.calls("sendMessage", line.chatId - 7)).toHaveLength(1));
  const { body } = await bot.account.call("GET", `/api/dialogs/by-telegram-chat/${line.chatId - 7}`);
  expect(body.first_name).toBe("Harbour");
});

test.concurrent("a button under what was not found, and /person, call a person, who is announced and taken leave of", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("What does a moon rocket cost?");
  const [answer] = await line.heard(1);
  const button = answer?.reply_markup?.inline_keyboard[0]?.[0] as { text: string; callback_data: string };
  expect(button.text).toBe("Talk to a person");
  const press = line.update(
    { id: "77", data: button.callback_data, message: { message_id: 1, chat: line.chat } },
    "callback_query",
  );
  await Promise.all([bot.deliver(press), bot.deliver(press)]);
  expect((await line.heard(2))[1]?.text).toMatch(/^I have called a person/);
  await until(async () => expect(await bot.calls("answerCallbackQuery")).not.toEqual([]));
  const { id } = await line.dialog();
  await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  await line.heard(3);
  await bot.account.call("POST", `/api/dialogs/${id}/release`, { json: {} });
  expect((await line.heard(4))[3]?.text).toBe("The assistant answers again.");
  await line.say({ text: "/person", entities: [{ type: "bot_command", offset: 0, length: 7 }] });
  expect((await line.heard(5))[4]?.text).toMatch(/^I have called a person/);
  expect((await line.messages()).filter(({ sender }) => sender === "user")).toHaveLength(1);
});

test.concurrent("who cannot be answered is told so, in their language", async () => {
  const bot = await runBot();
  const owner = "(SELECT account_id FROM users WHERE id = ?)";
  await env.DB.prepare(`UPDATE balances SET balance_micro = 0 WHERE account_id = ${owner}`).bind(bot.account.id).run();
  const line = bot.chat();
  await line.say("Сколько стоит билет?");
  expect((await line.heard(1))[0]?.text).toBe("Сейчас я не могу ответить. Ваше сообщение сохранено.");
});

test.concurrent("an answer names its sources", async () => {
  const bot = await runBot();
  const pair = {
    assistant_id: bot.assistantId,
    question: "What does a ticket for the ferry cost?",
    answer: "A ticket for the ferry costs 14 euros.",
  };
  await bot.account.call("POST", "/api/qa-knowledge", { json: pair });
  await until(async () => {
    const line = bot.chat();
    await line.say(pair.question);
    const [answer] = await line.heard(1);
    expect(answer?.text).toContain("14 euros");
    expect(answer?.text).toMatch(/<i>Sources<\/i>\n\[1\] /);
  });
});

test.concurrent("an archived dialog is opened again by its visitor", async () => {
  const bot = await runBot();
  const line = bot.chat();
  await line.say("Hello");
  await line.heard(1);
  const { id } = await line.dialog();
  await bot.account.call("POST", `/api/dialogs/${id}/archive`);
  await line.say("Hello again");
  await line.heard(2);
  await until(async () => expect(await line.dialog()).toMatchObject({ id, status: "active" }));
});
