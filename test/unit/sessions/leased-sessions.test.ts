import { expect, test } from "vitest";
import { leasedSessions } from "../../../src/adapters/sessions/leased-sessions.ts";
import type { Db } from "../../../src/db/client.ts";
import type { SessionUser } from "../../../src/domain/people/account/ports.ts";

const user: SessionUser = {
  ...{ userId: 7, accountId: 3, role: "user", email: "ann@example.com" },
  ...{ firstName: "Ann", lastName: "", avatarUrl: null, sessionEndsAt: 1_000_000 },
};
const count = { bucket: "general", limit: 100, windowMs: 60_000 };

test("of two requests that ask at the same time, the refused one does not take the place of the other", async () => {
  const answers = [
    { user, allowance: { allowed: false, limit: 100, remaining: 0, resetAt: 60_000 }, granted: 0 },
    { user, allowance: { allowed: true, limit: 100, remaining: 4, resetAt: 60_000 }, granted: 1 },
  ];
  const owners = { getByName: () => ({ admit: async () => answers.shift() }) } as unknown as Env["RATE_LIMITER"];
  const sessions = leasedSessions({ owners, shards: [{} as Db], clock: () => 0 });
  const admit = () => sessions.admit({ userId: 7, sessionId: "s" }, count, () => undefined);
  const [first, second] = await Promise.all([admit(), admit()]);
  expect(first.allowance).toMatchObject({ allowed: false });
  expect(second.allowance).toMatchObject({ allowed: true, remaining: 4 });
});

test("a lease that is renewed while an ended session is being invalidated is not used after it", async () => {
  let current: SessionUser | null = user;
  let failures = 1;
  const allowance = { allowed: true, limit: 100, remaining: 99, resetAt: 60_000 };
  const admitAt = (sessions: ReturnType<typeof leasedSessions>) =>
    sessions.admit({ userId: 7, sessionId: "s" }, count, () => undefined);
  const owner = {
    admit: async () => ({ user: current, allowance: current && allowance, granted: 5 }),
    async invalidate() {
      // The owner does not know of the change yet, so this request renews the lease.
      expect((await admitAt(sessions)).user).toEqual(user);
      if (failures-- > 0) throw new Error("not reached");
      current = null;
    },
  };
  const owners = { getByName: () => owner } as unknown as Env["RATE_LIMITER"];
  const sessions = leasedSessions({ owners, shards: [{} as Db], clock: () => 0 });
  await sessions.invalidate(7);
  expect((await admitAt(sessions)).user).toBeNull();
});
