import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createBlockCounter } from "../../../src/domain/platform/limits/create-block-counter.ts";
import type { BlockInput } from "../../../src/domain/platform/limits/ports.ts";
import { countedVisitor, messageRules } from "../../../src/domain/platform/limits/visitor-rules.ts";
import { clientAddress } from "../../../src/kit/client-address.ts";
import { blockOf, type Held, holdIn, lookAt, takeFrom, type Window } from "../../../src/objects/rate-limiter/rules.ts";
import { stillOpen } from "../../../src/objects/rate-limiter/visitor-sockets.ts";

/** The counters of all isolates, with a clock of their own. */
function sharedCounts() {
  const windows = new Map<string, Window>();
  const shared = { now: 0, calls: 0 };
  const takeBlock = async (principal: string, { bucket, limit, windowMs, wanted, share }: BlockInput) => {
    shared.calls += 1;
    const key = `${principal} ${bucket}`;
    const granted = blockOf(wanted, lookAt(windows.get(key), limit, windowMs, shared.now).remaining, share);
    const { window, allowance } = takeFrom(windows.get(key), limit, windowMs, shared.now, Math.max(1, granted));
    windows.set(key, window);
    return { allowance, granted };
  };
  const counter = () => createBlockCounter({ blockCounts: { takeBlock }, clock: () => shared.now });
  return { shared, counter };
}

const visitor = countedVisitor({ assistantId: 7, guestId: "g_1.s", address: "192.0.2.7" });

test("however many isolates count, and in whatever order, exactly the limit passes in a window", async () => {
  const orders = fc.array(fc.nat(4), { minLength: 120, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const { counter } = sharedCounts();
      const isolates = Array.from({ length: 5 }, counter);
      let passed = 0;
      const take = async (at: number) => {
        if ((await isolates[at]?.take(messageRules(visitor, 50))) === null) passed += 1;
      };
      await Promise.all(order.map(take));
      expect(passed).toBeLessThanOrEqual(50);
      for (let at = 0; at < 5; at++) for (let more = 0; more < 60; more++) await take(at);
      expect(passed).toBe(50);
    }),
    { numRuns: 20 },
  );
});

test("a conversation costs few calls, an exhausted visitor none, and another window starts again", async () => {
  const { shared, counter } = sharedCounts();
  const isolate = counter();
  const rules = messageRules(visitor, 50);
  for (let n = 0; n < 10; n++) expect(await isolate.take(rules)).toBeNull();
  expect(shared.calls).toBeLessThanOrEqual(2);
  while ((await isolate.take(rules)) === null);
  const { calls } = shared;
  expect(isolate.takeNow(rules)).toMatchObject({ allowed: false, remaining: 0, resetAt: 60_000 });
  expect(shared.calls).toBe(calls);
  shared.now = 60_000;
  expect(isolate.takeNow(rules)).toBe("ask");
  expect(await isolate.take(rules)).toBeNull();
});

test("many messages at once wait for few calls", async () => {
  const { shared, counter } = sharedCounts();
  const isolate = counter();
  const rules = [{ bucket: "messages", windowMs: 60_000, principal: "site:7:192.0.2.7", limit: 1_000_000, share: 20 }];
  const taken = await Promise.all(Array.from({ length: 1_000 }, () => isolate.take(rules)));
  expect(taken.every((spent) => spent === null)).toBe(true);
  expect(shared.calls).toBeLessThanOrEqual(3);
});

test("a busy principal gets larger and larger blocks, a quiet one small ones again", async () => {
  const { shared, counter } = sharedCounts();
  const isolate = counter();
  const rules = [{ bucket: "messages", windowMs: 60_000, principal: "site:7:192.0.2.7", limit: 1_000_000, share: 20 }];
  for (let n = 0; n < 6_000; n++) expect(await isolate.take(rules)).toBeNull();
  expect(shared.calls).toBeLessThanOrEqual(8);
  const callsFor = async (acts: number) => {
    const before = shared.calls;
    for (let n = 0; n < acts; n++) await isolate.take(rules);
    return shared.calls - before;
  };
  expect(await callsFor(6_000)).toBeLessThanOrEqual(2);
  for (let minute = 1; minute <= 10; minute++) {
    shared.now = minute * 60_000;
    await isolate.take(rules);
  }
  expect(await callsFor(99)).toBe(1);
});

test("messages pass while the counters fail, without a call for each", async () => {
  let now = 0;
  const takeBlock = vi.fn(() => Promise.reject(new Error("away")));
  const counter = createBlockCounter({ blockCounts: { takeBlock }, clock: () => now });
  for (let n = 0; n < 200; n++) expect(await counter.take(messageRules(visitor, 50))).toBeNull();
  expect(takeBlock).toHaveBeenCalledTimes(2);
  now = 10_000;
  expect(counter.takeNow(messageRules(visitor, 50))).toBe("ask");
});

test("counters whose clock is behind do not make a message ask for ever", async () => {
  const { counter, shared } = sharedCounts();
  const ahead = createBlockCounter({
    blockCounts: {
      takeBlock: async (_, input) => ({
        allowance: { allowed: true, limit: input.limit, remaining: 9, resetAt: 60_000 },
        granted: 1,
      }),
    },
    clock: () => 600_000,
  });
  expect(await ahead.take(messageRules(visitor, 50))).toBeNull();
  expect(await counter().take(messageRules(visitor, 50))).toBeNull();
  expect(shared.calls).toBe(2);
});

test("a key counts once in any hour, and the oldest place becomes free first", () => {
  const rule = { limit: 2, windowMs: 1_000 };
  let held: Held = holdIn([], "a", rule, 0) ?? [];
  held = holdIn(held, "b", rule, 500) ?? [];
  expect(holdIn(held, "a", rule, 600)).toEqual(held);
  expect(holdIn(held, "c", rule, 999)).toBeNull();
  expect(holdIn(held, "c", rule, 1_000)).toEqual([
    ["b", 500],
    ["c", 1_000],
  ]);
});

test("sockets that rooms no longer have are forgotten, those that are just opening are not", () => {
  const opened: [number, number][] = [
    [1, 0],
    [1, 1],
    [2, 2],
    [2, 50_000],
  ];
  const open = (counts: [number, number][]) => stillOpen(opened, new Map(counts), 51_000);
  expect(open([])).toEqual([[2, 50_000]]);
  expect(open([[1, 1]])).toEqual([
    [1, 0],
    [2, 50_000],
  ]);
  expect(open([[2, 2]])).toEqual([
    [2, 2],
    [2, 50_000],
  ]);
  expect(open([[2, 1]])).toEqual([[2, 50_000]]);
});

test("only the header of the trusted proxy tells a client's address, and of a list only the proxy's own entry", () => {
  const headers = {
    "cf-connecting-ip": "192.0.2.1",
    "x-real-ip": "192.0.2.2",
    "x-forwarded-for": "203.0.113.9, 192.0.2.3",
    forwarded: "for=192.0.2.4",
  };
  const request = new Request("http://localhost/", { headers });
  expect(clientAddress(null, request)).toBe("unknown");
  expect(clientAddress("CF-Connecting-IP", request)).toBe("192.0.2.1");
  expect(clientAddress("X-Real-IP", request)).toBe("192.0.2.2");
  expect(clientAddress("X-Forwarded-For", request)).toBe("192.0.2.3");
  expect(clientAddress("X-Real-IP", new Request("http://localhost/"))).toBe("unknown");
  for (const told of ["192.0.2.3:4711", "192.0.2.3:4712"]) {
    expect(
      clientAddress("X-Forwarded-For", new Request("http://localhost/", { headers: { "x-forwarded-for": told } })),
    ).toBe("192.0.2.3");
  }
  const six = new Request("http://localhost/", { headers: { "x-real-ip": "[2001:db8::1]:4711" } });
  expect(clientAddress("X-Real-IP", six)).toBe("2001:db8:0:0::/64");
  const long = new Request("http://localhost/", { headers: { "x-real-ip": "x".repeat(5_000) } });
  expect(clientAddress("X-Real-IP", long)).toHaveLength(64);
});
