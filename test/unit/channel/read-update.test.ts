import { expect, test } from "vitest";
import { readUpdate } from "../../../src/channels/telegram/read-update.ts";

const bot = { telegramId: 55, telegramUsername: "Ferry_bot" };
const from = { id: 9, is_bot: false, first_name: "Ann" };
const read = (message: object) =>
  readUpdate({ update_id: 1, message: { message_id: 2, date: 1, from, ...message } }, bot);
const direct = { id: 9, type: "private" };
const group = { id: -9, type: "group", title: "Harbour" };

test("what is no update is refused, an unknown kind of update is nothing", () => {
  for (const body of [null, 7, "x", [], {}, { update_id: "7" }]) expect(readUpdate(body, bot)).toBeNull();
  expect(readUpdate({ update_id: 3, channel_post: {} }, bot)).toEqual({ updateId: 3, inbound: null });
});

test("commands of the bot's own are known by name and addressee, others are words", () => {
  const command = (text: string, length: number, chat: object = direct) =>
    read({ chat, text, entities: [{ type: "bot_command", offset: 0, length }] })?.inbound;
  expect(command("/start ref_7", 6)).toMatchObject({ kind: "command", name: "start", payload: "ref_7" });
  expect(command("/human@ferry_BOT", 16, group)).toMatchObject({ kind: "command", name: "person" });
  expect(command("/help@other_bot", 15, group)).toBeNull();
  expect(command("/price ferry", 6)).toMatchObject({ kind: "message", text: "/price ferry" });
});

test("bots, channels and a group's own talk are passed over; a caption's mention counts", () => {
  expect(read({ chat: direct, text: "Hi", from: { ...from, is_bot: true } })?.inbound).toBeNull();
  expect(read({ chat: { id: -1, type: "channel" }, text: "Hi" })?.inbound).toBeNull();
  expect(read({ chat: group, text: "Hi", is_automatic_forward: true })?.inbound).toBeNull();
  expect(read({ chat: group, text: "Hi ferry_bot" })?.inbound).toBeNull();
  const photo = [{ file_id: "p" }];
  const caption_entities = [{ type: "mention", offset: 5, length: 10 }];
  const called = read({ chat: group, photo, caption: "Look @ferry_bot here", caption_entities });
  expect(called?.inbound).toMatchObject({ kind: "message", text: "Look here", file: { remoteId: "p" } });
});

test("joins and pins are nothing; a poll cannot be read, and is told so", () => {
  expect(read({ chat: direct, pinned_message: {} })?.inbound).toBeNull();
  for (const sent of [{ poll: {} }, { rich_message: { blocks: [] } }, { sticker: { file_id: "s" } }, { invoice: {} }]) {
    expect(read({ chat: direct, ...sent })?.inbound, JSON.stringify(sent)).toMatchObject({ kind: "unreadable" });
  }
});

test("a file's name is one plain line", () => {
  const document = { file_id: "d", file_name: '..\\..//a"b\u202e\nc.pdf', mime_type: "bad type" };
  const file = { name: "a b c.pdf", contentType: "application/octet-stream", remoteId: "d", sizeBytes: null };
  expect(read({ chat: direct, document })?.inbound).toMatchObject({ file });
});
