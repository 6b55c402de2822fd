import { expect, test } from "vitest";
import { failureOf, newSecret, retryAfterMs } from "../../../src/domain/channels/webhook/rules.ts";
import {
  failuresBeforeProbing,
  maxAttempts,
  parallel,
  parallelAfter,
  pauseMs,
  readyAt,
} from "../../../src/objects/webhook-outbox/rules.ts";

const hour = 3_600_000;
const pauses = (random: number) => Array.from({ length: maxAttempts - 1 }, (_, at) => pauseMs(at + 1, random));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test("the attempts at a delivery are spread over a day: the second within seconds, the last almost a day later", () => {
  const [first, ...rest] = pauses(0);
  expect(first).toBe(5_000);
  for (const [at, pause] of rest.entries()) expect(pause).toBeGreaterThanOrEqual(pauses(0)[at] ?? 0);
  expect(sum(pauses(0))).toBeGreaterThan(23 * hour);
  expect(sum(pauses(0))).toBeLessThan(24 * hour);
});

test("a pause is longer by chance, a tenth at most", () => {
  expect(pauseMs(4, 0)).toBe(600_000);
  expect(pauseMs(4, 1)).toBe(660_000);
});

test("an endpoint that fails again and again is tried once at a time", () => {
  expect(parallelAfter(0)).toBe(parallel);
  expect(parallelAfter(failuresBeforeProbing - 1)).toBe(parallel);
  expect(parallelAfter(failuresBeforeProbing)).toBe(1);
});

test("an event waits for those before it, until their room has sent them again", () => {
  const head = { seq: 5, due: 1_000, createdAt: 1_000 };
  expect(readyAt(head, 5)).toBe(1_000);
  expect(readyAt(head, 3)).toBe(151_000);
  expect(readyAt({ ...head, due: 900_000 }, 3)).toBe(900_000);
});

test("the first event of a dialog that is older than its endpoint waits for three seconds", () => {
  expect(readyAt({ seq: 5, due: 1_000, createdAt: 1_000 }, -1)).toBe(4_000);
});

test.for([
  [200, null],
  [204, null],
  [301, "The endpoint answered 301: redirects are not followed."],
  [404, "The endpoint answered 404."],
  [500, "The endpoint answered 500."],
] as const)("%i is %s", ([status, failure]) => {
  expect(failureOf(status)).toBe(failure);
});

test.for([
  [null, 0],
  ["", 0],
  ["30", 30_000],
  ["999999", hour],
  ["-5", 0],
  ["soon", 0],
  ["Thu, 01 Jan 1970 00:01:00 GMT", 50_000],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
] as const)("Retry-After %j is %i ms", ([header, wait]) => {
  expect(retryAfterMs(header, 10_000)).toBe(wait);
});

test("a secret has 256 bits and the prefix of the convention, and no two are the same", () => {
  const [one, other] = [newSecret(), newSecret()];
  expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(one).not.toBe(other);
});
