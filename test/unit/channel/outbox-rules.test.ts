import { expect, test } from "vitest";
import { telegramTraits } from "../../../src/domain/channels/telegram/traits.ts";
import { backoffMs, nextFreeAt, readyAt } from "../../../src/objects/channel-outbox/rules.ts";

test("thirty messages a second, and then when the oldest of them is a second old", () => {
  const now = 1_000_000;
  const { messagesPerSecond: perSecond } = telegramTraits;
  expect(perSecond).toBe(30);
  const sent = Array.from({ length: 30 }, (_, at) => now - 500 + at);
  expect(nextFreeAt(sent.slice(1), perSecond, now)).toBe(now);
  expect(nextFreeAt(sent, perSecond, now)).toBe(now + 500);
  expect(nextFreeAt([now - 2000, ...sent.slice(1)], perSecond, now)).toBe(now);
});

test("an item waits for those before it, but not for ever; one that comes late goes at once", () => {
  const item = { seq: 4, due: 100, enqueuedAt: 100 };
  expect(readyAt(item, 3)).toBe(100);
  // Its room sends again what was lost; in a dialog from which nothing has come, nothing may be missing.
  expect(readyAt(item, 2)).toBe(30_100);
  expect(readyAt(item, 0)).toBe(3100);
  expect(readyAt(item, 9)).toBe(100);
  expect(readyAt({ ...item, seq: null }, 0)).toBe(100);
});

test("a chat gets a message a second, a group one in three, and pauses grow", () => {
  expect([telegramTraits.pauseOf("7"), telegramTraits.pauseOf("-7")]).toEqual([1000, 3000]);
  expect([1, 2, 3, 20].map(backoffMs)).toEqual([1000, 2000, 4000, 300_000]);
});
