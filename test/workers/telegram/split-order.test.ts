import { expect, test } from "vitest";
import type { TelegramCall } from "../../support/fake-telegram.ts";
import { takenChat } from "./telegram-fixture.ts";

test("a 429 and a 502 in the middle of a long answer keep its pieces, and what comes after, in order and once", async () => {
  const { line, write, ...bot } = await takenChat();
  const trouble = { method: "sendMessage", chatId: String(line.chatId), count: 1 };
  const flood = { status: 429, description: "Too Many Requests: retry after 2", parameters: { retry_after: 2 } };
  await bot.trouble({ ...trouble, after: 1, as: flood });
  const text = Array.from({ length: 400 }, (_, at) => `Sentence number ${at}.`).join(" ");
  await write(text);
  await write("And that is all.");
  await line.heard(4);
  await bot.trouble({ ...trouble, as: { status: 502, description: "Bad Gateway" } });
  const words = (await line.heard(6)).slice(2).map((piece) => piece.text.replace("<b>Ada:</b>\n", ""));
  expect(words.join(" ")).toBe(`${text} And that is all.`);
  const calls = (await bot.calls("sendMessage", line.chatId)) as TelegramCall[];
  expect(calls.map(({ status }) => status)).toEqual([200, 200, 200, 429, 200, 502, 200, 200]);
  const [flooded, again] = calls.slice(3);
  expect((again?.at ?? 0) - (flooded?.at ?? 0)).toBeGreaterThanOrEqual(1900);
});
