import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ResourceChange } from "../../../src/domain/conversations/inbox/types.ts";
import { Announcer } from "../../../src/objects/account-inbox/announcer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("the first change is told at once, many of the same together a second later, and others are not held up", () => {
  const told: ResourceChange[] = [];
  const announcer = new Announcer((change) => void told.push(change));
  const one = { resource: "sources" as const, assistantId: 1 };
  const other = { resource: "sources" as const, assistantId: 2 };
  announcer.announce(one);
  for (let count = 0; count < 50; count++) announcer.announce(one);
  announcer.announce(other);
  expect(told).toEqual([one, other]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([one, other, one]);
  vi.advanceTimersByTime(5_000);
  expect(told).toHaveLength(3);
  announcer.announce(one);
  expect(told).toHaveLength(4);
});
