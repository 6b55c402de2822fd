import { describe, expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { runBot, tellTelegram } from "./telegram-fixture.ts";

const photo = [{ file_id: "P", width: 1, height: 1 }];
const png = "iVBORw0KGgo=";

describe("an album", () => {
  test.concurrent.each([
    ["on the first part", ["Hello", "", ""]],
    ["on the last part", ["", "", "Hello"]],
    ["in the middle", ["", "Hello", ""]],
  ])("whose caption is is %s has one answer, to the caption", async (_, captions) => {
    const bot = await runBot();
    await tellTelegram("files", bot.token, { id: "P", base64: png });
    const line = bot.chat();
    const parts = captions.map((caption) =>
      line.update({ media_group_id: "album", photo, ...(caption === "" ? {} : { caption }) }),
    );
    for (const status of await Promise.all(parts.map((part) => bot.deliver(part)))) expect(status).toBe(200);
    const [answer] = await line.heard(1);
    expect(answer?.text).toBe("Hello! How can I help you?");
    await line.say("Thanks");
    await line.heard(2);
    const messages = await line.messages();
    expect(messages.filter(({ sender }) => sender === "user")).toHaveLength(4);
    expect(messages.filter(({ sender }) => sender === "assistant")).toHaveLength(2);
  });

  test.concurrent("that comes twice, and one without a caption, have one answer each", async () => {
    const bot = await runBot();
    await tellTelegram("files", bot.token, { id: "P", base64: png });
    const line = bot.chat();
    const parts = [
      line.update({ media_group_id: "a", photo, caption: "Hello" }),
      line.update({ media_group_id: "a", photo }),
    ];
    await Promise.all([...parts, ...parts].map((part) => bot.deliver(part)));
    await line.heard(1);
    await Promise.all([0, 1, 2].map(() => line.say({ media_group_id: "b", photo })));
    const [, second] = await line.heard(2);
    expect(second?.text).toMatch(/^I cannot read files\./);
    await line.say("Thanks");
    await line.heard(3);
    expect((await line.messages()).filter(({ sender }) => sender === "assistant")).toHaveLength(3);
  });
});

describe("a forum", () => {
  const forum = async () => {
    const bot = await runBot();
    const line = bot.group();
    const mention = `@${bot.username} `;
    const entities = [{ type: "mention", offset: 0, length: mention.length - 1 }];
    const inTopic = (topicId: number, name: string) => ({
      ...{ message_thread_id: topicId, is_topic_message: true },
      reply_to_message: { message_id: topicId, date: 1, chat: line.chat, forum_topic_created: { name, icon_color: 1 } },
    });
    const dialogOf = async (topicId?: number) => {
      const key = topicId === undefined ? `${line.chatId}` : `${line.chatId}_${topicId}`;
      return (await bot.account.call("GET", `/api/dialogs/by-telegram-chat/${key}`)).body;
    };
    const sentTo = async (topicId?: number) =>
      (await line.sent()).filter((body) => body.message_thread_id === topicId).map((body) => body.text as string);
    return {
      bot,
      line,
      inTopic,
      dialogOf,
      sentTo,
      ask: (text: string, more = {}) => line.say({ text: mention + text, entities, ...more }),
    };
  };

  test.concurrent("has a dialog for each topic, and answers in it; the general topic is the group's", async () => {
    const { bot, line, inTopic, dialogOf, sentTo, ask } = await forum();
    for (const topicId of [7, 8]) await bot.topic(line.chatId, topicId);
    await ask("Hello", inTopic(7, "Orders"));
    await ask("Hello", inTopic(8, "Returns"));
    await ask("Hello");
    await line.heard(3);
    const [orders, returns, general] = [await dialogOf(7), await dialogOf(8), await dialogOf()];
    expect(new Set([orders.id, returns.id, general.id]).size).toBe(3);
    expect(orders).toMatchObject({ telegram_chat_id: `${line.chatId}`, telegram_topic_id: 7, title: "Harbour Orders" });
    expect(general).toMatchObject({ telegram_chat_id: `${line.chatId}`, telegram_topic_id: null, title: "Harbour" });
    for (const topicId of [7, 8, undefined]) expect(await sentTo(topicId)).toEqual(["Hello! How can I help you?"]);
    const typing = await bot.calls("sendChatAction", line.chatId);
    expect(typing.every(({ status }) => status === 200)).toBe(true);
    expect(typing.map(({ body }) => body.message_thread_id)).toEqual(expect.arrayContaining([7, 8]));
  });

  test.concurrent("hears in a topic when a person is asked for, comes and leaves", async () => {
    const { bot, line, inTopic, dialogOf, sentTo } = await forum();
    await bot.topic(line.chatId, 7);
    const command = {
      text: `/person@${bot.username}`,
      entities: [{ type: "bot_command", offset: 0, length: 8 + bot.username.length }],
    };
    await line.say({ ...command, ...inTopic(7, "Orders") });
    await line.heard(1);
    const { id } = await dialogOf(7);
    await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
    await bot.account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Your parcel is here." } });
    await bot.account.call("POST", `/api/dialogs/${id}/release`, { json: {} });
    await line.heard(4);
    expect(await sentTo(7)).toHaveLength(4);
    expect((await sentTo(7))[2]).toContain("Your parcel is here.");
  });

  test.concurrent("whose topic is gone: the operator sees that the message did not arrive, other topics go on", async () => {
    const { bot, line, inTopic, dialogOf, sentTo, ask } = await forum();
    for (const topicId of [7, 8]) await bot.topic(line.chatId, topicId);
    await ask("Hello", inTopic(7, "Orders"));
    await line.heard(1);
    await bot.topic(line.chatId, 7, true);
    const { id } = await dialogOf(7);
    await bot.account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
    await bot.account.call("POST", `/api/dialogs/${id}/messages`, { json: { text: "Hear me" } });
    await until(async () => {
      const { body } = await bot.account.call("GET", `/api/dialogs/${id}/messages?dialect=v1`);
      expect(body.messages.at(-1)).toMatchObject({ text: "Hear me", delivery_status: "failed" });
    });
    await ask("Hello", inTopic(8, "Returns"));
    await until(async () => expect(await sentTo(8)).toHaveLength(1));
  });

  test.concurrent("a thread of replies in a group without topics is no topic", async () => {
    const { line, dialogOf, sentTo, ask } = await forum();
    await ask("Hello", { message_thread_id: 55 });
    await line.heard(1);
    expect(await dialogOf()).toMatchObject({ telegram_topic_id: null });
    expect(await sentTo(undefined)).toHaveLength(1);
  });
});
