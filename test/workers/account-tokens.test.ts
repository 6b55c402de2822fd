import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { authenticateAccountToken } from "../../src/domain/people/account-tokens/authenticate-account-token.ts";
import { createAccountToken } from "../../src/domain/people/account-tokens/create-account-token.ts";
import { listAccountTokens } from "../../src/domain/people/account-tokens/list-account-tokens.ts";
import { rotateAccountToken } from "../../src/domain/people/account-tokens/rotate-account-token.ts";
import { maxAccountTokens } from "../../src/domain/people/account-tokens/rules.ts";
import type { Account } from "../support/client.ts";
import { api } from "./api.ts";
import { accountIdOf } from "./billing/purse.ts";
import { limited } from "./limited.ts";

const minute = 60_000;

interface Shown {
  id: number;
  token: string;
  account_id: number;
}

async function makeToken(account: Account, name = "Helpdesk"): Promise<Shown> {
  return (await account.call("POST", "/api/account-tokens", { json: { name } })).body;
}

async function statusOf({ token, account_id: id }: Shown): Promise<number> {
  return (await api.call("GET", `/v1/accounts/${id}/bots`, { token })).status;
}

async function listed(account: Account): Promise<Record<string, unknown>[]> {
  return (await account.call("GET", "/api/account-tokens")).body;
}

test("a token is shown whole once, and nothing of it but its hash is stored", async () => {
  const account = await api.makeAccount();
  const made = await makeToken(account);
  expect(made).toMatchObject({
    name: "Helpdesk",
    token: expect.stringMatching(/^swa_[\w-]{43}$/),
    created_by: account.id,
  });
  expect(made.account_id).toBe(await accountIdOf(account));
  const [shown] = await listed(account);
  expect(shown).toMatchObject({ id: made.id, token: `swa_...${made.token.slice(-4)}`, expires_at: null });
  const { results } = await env.DB.prepare("SELECT * FROM account_tokens WHERE id = ?").bind(made.id).all();
  expect(JSON.stringify(results)).not.toContain(made.token.slice(4));
});

test("the last use is shown", async () => {
  const account = await api.makeAccount();
  const made = await makeToken(account);
  expect(await listed(account)).toMatchObject([{ last_used_at: null }]);
  expect(await statusOf(made)).toBe(200);
  expect(await listed(account)).toMatchObject([{ last_used_at: expect.any(String) }]);
});

test("a revoked token is refused at once, and gone from the list", async () => {
  const account = await api.makeAccount();
  const [kept, revoked] = [await makeToken(account), await makeToken(account)];
  expect((await account.call("DELETE", `/api/account-tokens/${revoked.id}`)).status).toBe(200);
  expect([await statusOf(kept), await statusOf(revoked)]).toEqual([200, 401]);
  expect((await listed(account)).map(({ id }) => id)).toEqual([kept.id]);
  expect((await account.call("DELETE", `/api/account-tokens/${revoked.id}`)).status).toBe(404);
});

test("a rotated token is accepted until its overlap is over, its successor from the start", async () => {
  const { id, token } = await api.makeAccount();
  const accountId = await accountIdOf({ id });
  const caller = { accountId, userId: id } as Parameters<typeof createAccountToken>[1];
  let now = Date.now();
  const ctx = { ...compose(env), clock: () => now };
  const old = await createAccountToken(ctx, caller, { name: "Helpdesk" });
  const { made, replaced } = await rotateAccountToken(ctx, caller, { id: old.id, overlapMinutes: 30 });
  expect(made).toMatchObject({ name: "Helpdesk", accountId, expiresAt: null });
  expect(replaced).toMatchObject({ id: old.id, expiresAt: now + 30 * minute });
  now += 30 * minute - 1;
  for (const each of [old.token, made.token]) {
    expect(await authenticateAccountToken(ctx, each)).toMatchObject({ kind: "account", accountId });
  }
  expect(await listAccountTokens(ctx, accountId)).toHaveLength(2);
  now += 1;
  await expect(authenticateAccountToken(ctx, old.token)).rejects.toMatchObject({ code: "token_expired" });
  expect(await authenticateAccountToken(ctx, made.token)).toMatchObject({ accountId });
  expect((await listAccountTokens(ctx, accountId)).map((each) => each.id)).toEqual([made.id]);
  expect(token).not.toBe("");
});

test("without an overlap the old token ends with the rotation", async () => {
  const account = await api.makeAccount();
  const old = await makeToken(account);
  const path = `/api/account-tokens/${old.id}/rotate`;
  const { status, body } = await account.call("POST", path, { json: { overlap_minutes: 0 } });
  expect([status, body.replaces.id]).toEqual([201, old.id]);
  expect([await statusOf(old), await statusOf(body)]).toEqual([401, 200]);
  expect((await account.call("POST", path, { json: {} })).status).toBe(404);
});

test("of rotations at the same time one succeeds", async () => {
  const account = await api.makeAccount();
  const old = await makeToken(account);
  const rotate = () => account.call("POST", `/api/account-tokens/${old.id}/rotate`, { json: {} });
  const answers = await Promise.all([rotate(), rotate(), rotate()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  expect(await listed(account)).toHaveLength(2);
  expect(await statusOf(old)).toBe(200);
});

test("an account has a limited number of tokens, also of those made at the same time", async () => {
  const account = await api.makeAccount();
  const create = () => account.call("POST", "/api/account-tokens", { json: {} });
  const answers = await Promise.all(Array.from({ length: maxAccountTokens + 3 }, create));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(maxAccountTokens);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
  const tokens = await listed(account);
  expect(tokens).toHaveLength(maxAccountTokens);
  const rotation = await account.call("POST", `/api/account-tokens/${tokens[0]?.["id"]}/rotate`, { json: {} });
  expect(rotation.status).toBe(409);
  expect(await listed(account)).toHaveLength(maxAccountTokens);
});

test("another account's token is neither listed, rotated nor revoked", async () => {
  const [account, stranger] = [await api.makeAccount(), await api.makeAccount()];
  const made = await makeToken(account);
  expect(await listed(stranger)).toEqual([]);
  expect((await stranger.call("POST", `/api/account-tokens/${made.id}/rotate`, { json: {} })).status).toBe(404);
  expect((await stranger.call("DELETE", `/api/account-tokens/${made.id}`)).status).toBe(404);
  expect(await statusOf(made)).toBe(200);
});

test("the requests of all tokens of an account are counted together, against ten times a user's limit", async () => {
  const account = await api.makeAccount();
  const [one, other] = [await makeToken(account), await makeToken(account)];
  const client = limited({ requestsPerMinute: 2 });
  const path = `/v1/accounts/${one.account_id}/bots`;
  for (let at = 0; at < 20; at++) {
    const { status, headers } = await client.call("GET", path, { token: at % 2 === 0 ? one.token : other.token });
    expect([status, headers.get("x-ratelimit-remaining")]).toEqual([200, String(19 - at)]);
  }
  const refused = await client.call("GET", path, { token: one.token });
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({
    ok: false,
    error: "RATE_LIMIT_EXCEEDED",
    code: "RATE_LIMIT_EXCEEDED",
    status: 429,
  });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});
