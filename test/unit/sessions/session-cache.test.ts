import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SessionCache } from "../../../src/objects/rate-limiter/session-cache.ts";

const user = {
  ...{ userId: 7, accountId: 3, role: "user" as const, email: "ann@example.com" },
  ...{ firstName: "Ann", lastName: "", avatarUrl: null, sessionEndsAt: 1_000_000 },
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("two changes at the same time both wait until no other isolate has a lease", async () => {
  const cache = new SessionCache(async () => user, Date.now);
  await vi.advanceTimersByTimeAsync(1_000);
  await cache.lease("s", "elsewhere");
  const ended: string[] = [];
  void cache.invalidate("here").then(() => ended.push("first"));
  void cache.invalidate("here").then(() => ended.push("second"));
  await vi.advanceTimersByTimeAsync(99);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toEqual(["first", "second"]);
});
