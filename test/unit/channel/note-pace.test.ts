import { expect, test } from "vitest";
import type { OpenBot } from "../../../src/domain/channels/bot/open-bot.ts";
import { takeChatAllowance } from "../../../src/domain/channels/telegram/take-chat-allowance.ts";
import type { RateLimits } from "../../../src/domain/platform/limits/ports.ts";

const bot = { id: 7 } as OpenBot;
const limitsThat = (take: RateLimits["take"]) => ({ limits: { take } as RateLimits });

test("a chat has twenty updates a minute for itself; then it is told when its minute ends", async () => {
  const asked: unknown[] = [];
  const spent = { allowed: false, limit: 20, remaining: 0, resetAt: 90_000 };
  const ctx = limitsThat(async (...about) => {
    asked.push(about);
    return spent;
  });
  expect(await takeChatAllowance(ctx, bot, "-5")).toEqual(spent);
  expect(asked).toEqual([["telegram:7:-5", "updates", 20, 60_000]]);
  expect(
    await takeChatAllowance(
      limitsThat(async () => ({ ...spent, allowed: true })),
      bot,
      "-5",
    ),
  ).toBeNull();
});

test("while nobody can count, nobody writes too fast", async () => {
  const ctx = limitsThat(() => Promise.reject(new Error("the limiter is away")));
  expect(await takeChatAllowance(ctx, bot, "9")).toBeNull();
});
