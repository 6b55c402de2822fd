import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { mailsTo, nthMailTo, queuedFor, tokenIn } from "./kept-mail.ts";

const from = () => ({ "cf-connecting-ip": crypto.randomUUID() });
const post = (path: string, json: unknown) => api.call("POST", path, { json, headers: from() });
const forget = (email: string) => post("/api/forgot-password", { email });
const validate = (token: string) => post("/api/validate-reset-token", { token });
const reset = (token: string, password: string) => post("/api/reset-password", { token, new_password: password });
const logIn = (email: string, password: string) => post("/api/login", { email, password });

/** An account that has forgotten its password, and the token it was mailed. */
async function forgetful(): Promise<{ account: Account; token: string }> {
  const account = await api.registerAccount();
  await nthMailTo(account.email);
  expect((await forget(account.email)).status).toBe(200);
  return { account, token: tokenIn(await nthMailTo(account.email, 2)) };
}

test("a mailed token sets a new password, ends every session and confirms the address", async () => {
  const { account, token } = await forgetful();
  expect((await validate(token)).body).toEqual({ valid: true });
  expect((await reset(token, "new-password-1")).status).toBe(200);
  expect((await account.call("GET", "/api/me")).status).toBe(401);
  expect((await logIn(account.email, account.password)).status).toBe(401);
  const back = await logIn(account.email, "new-password-1");
  expect(back.body.user).toMatchObject({ id: account.id, is_email_confirmed: true });
});

test("a token works once, and spends the others", async () => {
  const { account, token } = await forgetful();
  await forget(account.email);
  const second = tokenIn(await nthMailTo(account.email, 3));
  expect(second).not.toBe(token);
  expect((await reset(second, "new-password-1")).status).toBe(200);
  for (const spent of [token, second]) {
    expect((await validate(spent)).status).toBe(422);
    const again = await reset(spent, "new-password-2");
    expect(again.status).toBe(422);
    expect(again.body.error.details).toEqual({ field: "token", issue: "is wrong, used or expired" });
  }
  expect((await logIn(account.email, "new-password-1")).status).toBe(200);
});

test("of ten uses of a token at once one sets the password", async () => {
  const { account, token } = await forgetful();
  const words = Array.from({ length: 10 }, (_, at) => `new-password-${at}`);
  const answers = await Promise.all(words.map((word) => reset(token, word)));
  const won = answers.flatMap(({ status }, at) => (status === 200 ? [at] : []));
  expect(won).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(9);
  expect((await logIn(account.email, `new-password-${won[0]}`)).status).toBe(200);
});

test("an unsound password is refused and spends nothing", async () => {
  const { account, token } = await forgetful();
  for (const bad of ["short", "x".repeat(201)]) expect((await reset(token, bad)).status).toBe(422);
  expect((await post("/api/auth/reset-password", { token })).body.error.details.field).toBe("new_password");
  expect((await account.call("GET", "/api/me")).status).toBe(200);
  expect((await post("/api/auth/reset-password", { token, password: "new-password-1" })).status).toBe(200);
});

test("a password that is changed takes back the tokens that were mailed", async () => {
  const { account, token } = await forgetful();
  const json = { current_password: account.password, new_password: "changed-password" };
  expect((await account.call("POST", "/api/users/change-password", { json })).status).toBe(200);
  expect((await reset(token, "new-password-1")).status).toBe(422);
  expect((await logIn(account.email, "changed-password")).status).toBe(200);
});

test("an expired token is refused", async () => {
  const { account, token } = await forgetful();
  await env.DB.prepare("UPDATE password_resets SET expires_at = ? WHERE user_id = ?")
    .bind(Date.now() - 1, account.id)
    .run();
  expect((await validate(token)).status).toBe(422);
  expect((await reset(token, "new-password-1")).status).toBe(422);
  expect((await logIn(account.email, account.password)).status).toBe(200);
});

test("a token is not told by what is stored, nor taken from there", async () => {
  const { account, token } = await forgetful();
  const stored = await env.DB.prepare("SELECT token_hash FROM password_resets WHERE user_id = ?")
    .bind(account.id)
    .first<{ token_hash: string }>();
  const filed = await env.DB.prepare("SELECT * FROM mails WHERE recipient = ?").bind(account.email).all();
  expect(token.length).toBeGreaterThanOrEqual(43);
  expect(JSON.stringify([stored, filed.results])).not.toContain(token);
  expect((await reset(stored?.token_hash ?? "", "new-password-1")).status).toBe(422);
});

test.for(["x", " ", "0", "a".repeat(200), "../../etc", "' OR 1=1 --", "ключ"])("%j is no token", async (token) => {
  expect((await reset(token, "new-password-1")).status).toBe(422);
  expect((await validate(token)).status).toBe(422);
});

test("an account and none are answered alike, and nobody is mailed who has none", async () => {
  const account = await api.registerAccount();
  await nthMailTo(account.email);
  const nobody = `${crypto.randomUUID()}@example.com`;
  const [known, unknown] = [await forget(account.email.toUpperCase()), await forget(nobody)];
  expect(known.body).toEqual(unknown.body);
  expect(known.status).toBe(200);
  await nthMailTo(account.email, 2);
  await until(async () => expect(await queuedFor(nobody)).toEqual([]));
  expect(await mailsTo(nobody)).toEqual([]);
});

test("both write the same, so their times tell nothing", async () => {
  const account = await api.registerAccount();
  await nthMailTo(account.email);
  const before = await filed();
  await forget(account.email);
  const between = await filed();
  await forget(`${crypto.randomUUID()}@example.com`);
  expect(between - before).toBe(1);
  expect((await filed()) - between).toBe(1);
});

/** How many mails were ever filed, those to nobody too. */
async function filed(): Promise<number> {
  const row = await env.DB.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'mails'").first<{ seq: number }>();
  return row?.seq ?? 0;
}

test("a locked login opens again with the new password", async () => {
  const { account, token } = await forgetful();
  await Promise.all(Array.from({ length: 6 }, () => logIn(account.email, "wrong-password")));
  expect((await logIn(account.email, account.password)).status).toBe(429);
  await reset(token, "new-password-1");
  expect((await logIn(account.email, "new-password-1")).status).toBe(200);
});

test("a client that guesses at tokens is stopped after thirty, and the right token still counts", async () => {
  const headers = from();
  const guess = () => api.call("POST", "/api/validate-reset-token", { json: { token: "guess" }, headers });
  const answers = await Promise.all(Array.from({ length: 40 }, guess));
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(30);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  const { account, token } = await forgetful();
  const json = { token, new_password: "new-password-1" };
  expect((await api.call("POST", "/api/reset-password", { json, headers })).status).toBe(200);
  expect((await logIn(account.email, "new-password-1")).status).toBe(200);
});
