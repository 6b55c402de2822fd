import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createRequestLimiter } from "../../../src/domain/platform/limits/create-request-limiter.ts";
import type { Allowance } from "../../../src/domain/platform/limits/ports.ts";
import { limiterTimeoutMs } from "../../../src/domain/platform/limits/rules.ts";
import { tightest } from "../../../src/domain/platform/limits/tightest.ts";
import { networkOf } from "../../../src/kit/network-of.ts";
import { lookAt, takeFrom, type Window } from "../../../src/objects/rate-limiter/rules.ts";

test("no window lets more through than its limit, whatever comes when", () => {
  const gaps = fc.array(fc.nat(400), { maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1000 }), gaps, (limit, windowMs, waits) => {
      let window: Window | undefined;
      let now = 0;
      const passed = new Map<number, number>();
      for (const wait of waits) {
        now += wait;
        const seen = lookAt(window, limit, windowMs, now);
        const decided = takeFrom(window, limit, windowMs, now);
        window = decided.window;
        expect(seen.allowed).toBe(decided.allowance.allowed);
        expect(decided.allowance.resetAt).toBeGreaterThan(now);
        if (decided.allowance.allowed) passed.set(window.startedAt, (passed.get(window.startedAt) ?? 0) + 1);
      }
      for (const count of passed.values()) expect(count).toBeLessThanOrEqual(limit);
    }),
  );
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2002:c000:207:1::1", "2002:c000:207::/48"],
  ["2002:c000:207:ffff::1", "2002:c000:207::/48"],
  ["unknown", "unknown"],
])("%s counts as %s", (address, network) => expect(networkOf(address)).toBe(network));

test("the headers tell of what ends first", () => {
  const of = (remaining: number, resetAt: number): Allowance => ({ allowed: true, limit: 9, remaining, resetAt });
  expect(tightest([])).toBeNull();
  expect(tightest([of(5, 1), of(2, 1), of(3, 9)])).toEqual(of(2, 1));
  expect(tightest([of(2, 1), of(2, 5)])).toEqual(of(2, 5));
});

function fakeLimits(take: () => Promise<Allowance>) {
  const unused = () => Promise.reject(new Error("not asked for"));
  return { take: vi.fn(take), look: unused, clear: unused };
}

test("a principal that has spent its window is refused without asking its limiter again, until the window ends", async () => {
  let now = 1_000;
  const limits = fakeLimits(async () => ({ allowed: now >= 61_000, limit: 100, remaining: 0, resetAt: 61_000 }));
  const countRequest = createRequestLimiter({ limits, clock: () => now, requestsPerMinute: 100 });
  await expect(countRequest("user:1")).rejects.toMatchObject({
    code: "rate_limited",
    params: { retryAfterSeconds: 60 },
  });
  expect(() => countRequest("user:1")).toThrow("Try again in 60 seconds.");
  expect(limits.take).toHaveBeenCalledTimes(1);
  await expect(countRequest("user:2")).rejects.toMatchObject({ code: "rate_limited" });
  now = 61_000;
  expect(await countRequest("user:1")).toMatchObject({ allowed: true });
});

test("a limiter that fails, or does not answer in time, lets requests pass uncounted", async () => {
  const failing = fakeLimits(() => Promise.reject(new Error("away")));
  expect(await createRequestLimiter({ limits: failing, clock: Date.now, requestsPerMinute: 100 })("user:1")).toBeNull();
  const silent = fakeLimits(() => new Promise(() => {}));
  vi.useFakeTimers();
  try {
    const asked = createRequestLimiter({ limits: silent, clock: Date.now, requestsPerMinute: 100 })("user:1");
    await vi.advanceTimersByTimeAsync(limiterTimeoutMs);
    expect(await asked).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});
