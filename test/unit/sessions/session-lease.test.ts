import { expect, test } from "vitest";
import { SessionLease } from "../../../src/adapters/sessions/session-lease.ts";
import type { SessionUser } from "../../../src/domain/people/account/ports.ts";

const user: SessionUser = {
  userId: 7,
  accountId: 3,
  role: "user",
  email: "ann@example.com",
  firstName: "Ann",
  lastName: "",
  avatarUrl: null,
  sessionEndsAt: 1_000_000,
};
const count = { limit: 100 };

/** A lease until 100 with requests counted ahead; `remaining` is what is left after them. */
function leaseOf(granted: number, remaining: number): SessionLease {
  const lease = new SessionLease(7);
  const allowance = { allowed: granted > 0, limit: 100, remaining, resetAt: 60_000 };
  lease.renew({ user, allowance, granted, until: 100 });
  return lease;
}

test("requests counted ahead carry what is left after each, and then the owner is asked", () => {
  const lease = leaseOf(3, 50);
  const used = [1, 2, 3].map(() => lease.use(count, 0)?.allowance?.remaining);
  expect(used).toEqual([52, 51, 50]);
  expect(lease.use(count, 0)).toBeNull();
});

test("a lease that has ended admits nothing, whatever is counted ahead", () => {
  const lease = leaseOf(3, 50);
  expect(lease.use(count, 99)).not.toBeNull();
  expect(lease.use(count, 100)).toBeNull();
});

test("requests counted ahead outlive the lease until their window ends", () => {
  const lease = leaseOf(2, 50);
  lease.use(count, 0);
  const allowance = { allowed: true, limit: 100, remaining: 49, resetAt: 60_000 };
  lease.renew({ user, allowance, granted: 1, until: 300 });
  expect([lease.use(count, 200), lease.use(count, 200)].map((one) => one?.allowance?.remaining)).toEqual([50, 49]);
  lease.renew({ user, allowance, granted: 1, until: 70_000 });
  expect(lease.use(count, 60_000)).toBeNull();
});

test("a spent allowance refuses until its window ends, and does not refuse what needs no count", () => {
  const lease = leaseOf(0, 0);
  expect(lease.use(count, 0)?.allowance?.allowed).toBe(false);
  expect(lease.use(null, 0)).toEqual({ user, allowance: null });
});

test("requests counted under another limit are not used", () => {
  expect(leaseOf(3, 50).use({ limit: 1_000 }, 0)).toBeNull();
});

test("a busy lease asks for twice what it has served, and is renewed once before it ends", () => {
  const lease = leaseOf(10, 50);
  for (let used = 0; used < 6; used += 1) lease.use(count, 0);
  expect(lease.wanted(10)).toBe(8);
  expect([lease.startRenewal(10), lease.startRenewal(60), lease.startRenewal(60)]).toEqual([false, true, false]);
});

test("a client that sends one request after another soon needs a call only for many of them", () => {
  const lease = new SessionLease(7);
  let calls = 0;
  for (let now = 0; now < 1_000; now += 2) {
    if (lease.use(count, now) !== null) continue;
    const granted = lease.wanted(now);
    const allowance = { allowed: true, limit: 100, remaining: 1_000, resetAt: 60_000 };
    lease.renew({ user, allowance, granted, until: now + 100 });
    lease.admitGranted(count);
    calls += 1;
  }
  expect(calls).toBeLessThan(20);
});

test("a client that sends one request a second counts none in advance", () => {
  const lease = leaseOf(1, 50);
  for (let now = 1_000; now < 60_000; now += 1_000) {
    expect(lease.use(count, now)).toBeNull();
    expect(lease.wanted(now)).toBe(1);
    const allowance = { allowed: true, limit: 100, remaining: 50, resetAt: 60_000 };
    lease.renew({ user, allowance, granted: 1, until: now + 100 });
    lease.admitGranted(count);
  }
});

test("a lease that is seldom used is not renewed", () => {
  const lease = leaseOf(10, 50);
  lease.use(count, 0);
  expect(lease.startRenewal(90)).toBe(false);
});

test("the request that asked is admitted by the answer, also when the clocks of the two differ", () => {
  const lease = new SessionLease(7);
  const allowance = { allowed: true, limit: 100, remaining: 40, resetAt: 1_000 };
  lease.renew({ user, allowance, granted: 2, until: 5_100 });
  expect(lease.use(count, 5_000)).toBeNull();
  lease.renew({ user, allowance, granted: 2, until: 5_100 });
  expect(lease.admitGranted(count)).toEqual({ user, allowance: { ...allowance, remaining: 41 } });
});
