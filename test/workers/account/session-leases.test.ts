import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { leasedSessions } from "../../../src/adapters/sessions/leased-sessions.ts";
import { compose } from "../../../src/compose.ts";
import { closeAccount } from "../../../src/domain/administration/admin/close-account.ts";
import { updateUser } from "../../../src/domain/administration/admin/update-user.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { endSessions } from "../../../src/domain/people/account/end-sessions.ts";
import type { Sessions } from "../../../src/domain/people/account/ports.ts";
import type { UserPrincipal } from "../../../src/domain/people/account/types.ts";
import { removeOperator } from "../../../src/domain/people/team/remove-operator.ts";
import { systemClock } from "../../../src/kit/clock.ts";
import { api } from "../api.ts";
import { makeOperator } from "../dialog/inbox-client.ts";

/** The administrator who blocks a user: nobody that the tests know. */
const administrator: UserPrincipal = {
  ...{ kind: "user", userId: 0, accountId: 0, role: "admin", email: "admin@example.com", displayName: "Admin" },
  avatarUrl: null,
  ...{ sessionId: "none", sessionEndsAt: 0 },
};

const count = { bucket: "general", limit: 100, windowMs: 60_000 };

/** An isolate of its own: what it has leased, the others do not know. */
function isolate(owners: Env["RATE_LIMITER"] = env.RATE_LIMITER): Sessions {
  return leasedSessions({ owners, shards: compose(env).shards, clock: systemClock });
}

/** The claims of a fresh account's token. */
async function logIn() {
  const account = await api.makeAccount();
  return { account, ...(await claim(account.token)) };
}

async function claim(token: string) {
  const claims = await compose(env).tokens.read(token);
  if (typeof claims === "string") throw new Error(claims);
  const { account_id: accountId } = (await env.DB.prepare("SELECT account_id FROM users WHERE id = ?")
    .bind(claims.userId)
    .first<{ account_id: number }>()) ?? { account_id: 0 };
  const admit = async (sessions: Sessions) => {
    const work: Promise<unknown>[] = [];
    const admission = await sessions.admit(claims, count, (renewal) => work.push(renewal));
    await Promise.all(work);
    return admission;
  };
  return { claims, accountId, admit };
}

test("a session that ends in one isolate is refused in another that has just leased it", async () => {
  const { claims, accountId, admit } = await logIn();
  const [here, elsewhere] = [isolate(), isolate()];
  for (const sessions of [here, elsewhere]) expect((await admit(sessions)).user?.userId).toBe(claims.userId);
  const ctx = { ...compose(env), sessions: here };
  await endSessions(ctx, { userId: claims.userId, accountId });
  for (const sessions of [here, elsewhere]) expect((await admit(sessions)).user).toBeNull();
});

test("a new role and a new name count at once in every isolate", async () => {
  const { claims, admit } = await logIn();
  const [here, elsewhere] = [isolate(), isolate()];
  for (const sessions of [here, elsewhere]) expect((await admit(sessions)).user?.role).toBe("user");
  await env.DB.prepare("UPDATE users SET role = 'operator', first_name = 'Eva' WHERE id = ?").bind(claims.userId).run();
  await here.invalidate(claims.userId);
  for (const sessions of [here, elsewhere]) {
    expect((await admit(sessions)).user).toMatchObject({ role: "operator", firstName: "Eva" });
  }
});

const endings: [what: string, end: (ctx: Deps, user: { accountId: number; userId: number }) => Promise<unknown>][] = [
  ["an operator is removed", (ctx, { accountId, userId }) => removeOperator(ctx, { accountId }, userId)],
  ["a user is blocked", (ctx, { userId }) => updateUser(ctx, administrator, userId, { isBlocked: true })],
  ["an account is closed", (ctx, { accountId }) => closeAccount(ctx, accountId)],
];

test.each(endings)("when %s, every isolate that has leased the session refuses it at once", async (_, end) => {
  const owner = await api.makeAccount();
  const { token } = await makeOperator(owner, "Boris");
  const { claims, accountId, admit } = await claim(token);
  const [here, elsewhere] = [isolate(), isolate()];
  for (const sessions of [here, elsewhere]) expect((await admit(sessions)).user?.userId).toBe(claims.userId);
  await end({ ...compose(env), sessions: here }, { accountId, userId: claims.userId });
  for (const sessions of [here, elsewhere]) expect((await admit(sessions)).user).toBeNull();
});

test("isolates share one allowance exactly, and each says what is left", async () => {
  const { admit } = await logIn();
  const isolates = [isolate(), isolate(), isolate()];
  const left: number[] = [];
  let refused = 0;
  for (let round = 0; round < 40; round += 1) {
    for (const { allowance } of await Promise.all(isolates.map(admit))) {
      if (allowance?.allowed === true) left.push(allowance.remaining);
      else refused += 1;
    }
  }
  expect(new Set(left).size).toBe(left.length);
  expect(left.length + refused).toBe(120);
  // What an isolate has counted ahead and not used is the others' loss: a small part of the allowance.
  expect(left.length).toBeLessThanOrEqual(100);
  expect(left.length).toBeGreaterThan(85);
});

test("while the owner of a session is away, D1 says whether it is open", async () => {
  const { account, claims, admit } = await logIn();
  const away = {
    getByName: () => {
      throw new Error("no such object today");
    },
  } as unknown as Env["RATE_LIMITER"];
  expect(await admit(isolate(away))).toMatchObject({ user: { userId: claims.userId }, allowance: null });
  await account.call("POST", "/api/auth/logout", { json: {} });
  expect(await admit(isolate(away))).toEqual({ user: null, allowance: null });
});
