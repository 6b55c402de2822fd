import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { runBot } from "./telegram-fixture.ts";

const tooFast = /^You write faster than I can answer/;

/** A chat that has written so often in this minute. */
async function chatAfter(count: number) {
  const bot = await runBot();
  const line = bot.chat();
  const limiter = () => env.RATE_LIMITER.getByName(`telegram:${bot.botId}:${line.chatId}`);
  for (let at = 0; at < count; at++) await limiter().take("updates", 20, 60_000);
  const of = async (sender: string) =>
    (await line.messages()).filter((message) => message.sender === sender).map(({ text }) => text);
  return { bot, line, of, minutePasses: () => limiter().clear("updates") };
}

test("what comes too fast is kept, told of once and not answered; a minute later all is as before", async () => {
  const { line, of, bot, minutePasses } = await chatAfter(18);
  const updates = ["one", "two", "three", "four", "five"].map((word) => line.update({ text: `Hello ${word}` }));
  for (const update of updates) expect(await bot.deliver(update)).toBe(200);
  expect(await of("user")).toEqual(["Hello one", "Hello two", "Hello three", "Hello four", "Hello five"]);
  await until(async () => expect((await line.sent()).filter(({ text }) => tooFast.test(text))).toHaveLength(1));
  await line.heard(3);
  await minutePasses();
  // What was not answered then is not answered when its update comes again.
  for (const update of updates.toReversed()) expect(await bot.deliver(update)).toBe(200);
  await line.say("Hello six");
  await line.heard(4);
  expect(await of("assistant")).toHaveLength(3);
  expect((await line.sent()).filter(({ text }) => tooFast.test(text))).toHaveLength(1);
});

test("the two chats of a bot have a pace each, and greetings are a part of it", async () => {
  const { line, bot } = await chatAfter(20);
  await line.say({ text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] });
  await line.say({ dice: { emoji: "🎲", value: 3 } });
  expect((await line.heard(1))[0]?.text).toMatch(tooFast);
  const other = bot.chat();
  await other.say({ text: "/start", entities: [{ type: "bot_command", offset: 0, length: 6 }] });
  expect((await other.heard(1))[0]?.text).toContain("I am Keeper");
  expect(await line.sent()).toHaveLength(1);
});

test("a person is called at any pace, and who talks with one is not asked to wait", async () => {
  const { line, of, bot } = await chatAfter(20);
  await line.say({ text: "/person", entities: [{ type: "bot_command", offset: 0, length: 7 }] });
  expect((await line.heard(1))[0]?.text).toMatch(/^I have called a person/);
  const { id } = await line.dialog();
  await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  await line.heard(2);
  for (const word of ["one", "two"]) await line.say(`Word ${word}`);
  await bot.account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "I read it all." } });
  expect((await line.heard(3))[2]?.text).toBe("<b>Ada:</b>\nI read it all.");
  expect(await of("user")).toEqual(["Word one", "Word two"]);
  expect(await line.sent()).toHaveLength(3);
});
