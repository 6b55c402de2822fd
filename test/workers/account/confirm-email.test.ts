import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { codeIn, mailsTo, nthMailTo, queuedFor } from "./kept-mail.ts";

const from = () => ({ "cf-connecting-ip": crypto.randomUUID() });

function confirm(email: string, code: unknown) {
  return api.call("POST", "/api/confirm_email", { json: { email, code }, headers: from() });
}

function resend(email: string, headers: Record<string, string> = from()) {
  return api.call("POST", "/api/resend_email_code", { json: { email }, headers });
}

function wrongFor(code: string): string {
  return code === "000000" ? "000001" : "000000";
}

async function isConfirmed(account: Account): Promise<boolean> {
  return (await account.call("GET", "/api/me")).body.is_email_confirmed;
}

test("who registers is mailed a code that confirms the address, once, and logs in without it", async () => {
  const account = await api.registerAccount();
  expect(await isConfirmed(account)).toBe(false);
  const mail = await nthMailTo(account.email);
  const confirmed = await confirm(account.email.toUpperCase(), codeIn(mail));
  expect(confirmed.body).toMatchObject({ email: account.email, is_email_confirmed: true });
  expect(await isConfirmed(account)).toBe(true);
  const again = await confirm(account.email, codeIn(mail));
  expect(again.status).toBe(422);
  expect(again.body.error.details).toEqual({ field: "code", issue: "is wrong, used or expired" });
  expect(mail.html).toContain(codeIn(mail));
});

test("a code may come with blanks, or as a number without its leading zeros", async () => {
  const [first, second] = [await api.registerAccount(), await api.registerAccount()];
  const [one, two] = [codeIn(await nthMailTo(first.email)), codeIn(await nthMailTo(second.email))];
  expect((await confirm(first.email, ` ${one.slice(0, 3)} ${one.slice(3)} `)).status).toBe(200);
  expect((await confirm(second.email, Number(two))).status).toBe(200);
});

test("a code confirms its own address alone", async () => {
  const [owner, other] = [await api.registerAccount(), await api.registerAccount()];
  const code = codeIn(await nthMailTo(owner.email));
  const own = codeIn(await nthMailTo(other.email));
  if (own !== code) expect((await confirm(other.email, code)).status).toBe(422);
  expect(await isConfirmed(owner)).toBe(false);
  expect(await isConfirmed(other)).toBe(false);
});

test("a newer code replaces the older one", async () => {
  const account = await api.registerAccount();
  const older = codeIn(await nthMailTo(account.email));
  expect((await resend(account.email)).status).toBe(200);
  const newer = codeIn(await nthMailTo(account.email, 2));
  if (older !== newer) expect((await confirm(account.email, older)).status).toBe(422);
  expect((await confirm(account.email, newer)).status).toBe(200);
});

test("an expired code is refused", async () => {
  const account = await api.registerAccount();
  const code = codeIn(await nthMailTo(account.email));
  await env.DB.prepare("UPDATE email_codes SET expires_at = ? WHERE email = ?")
    .bind(Date.now() - 1, account.email)
    .run();
  expect((await confirm(account.email, code)).status).toBe(422);
  expect(await isConfirmed(account)).toBe(false);
});

test("of twenty guesses of a client five are looked at, and the right code comes too late from there alone", async () => {
  const account = await api.registerAccount();
  const code = codeIn(await nthMailTo(account.email));
  const client = from();
  const wrong = { email: account.email, code: wrongFor(code) };
  const guess = () => api.call("POST", "/api/confirm_email", { json: wrong, headers: client });
  const guesses = await Promise.all(Array.from({ length: 20 }, guess));
  expect(guesses.filter(({ status }) => status === 422)).toHaveLength(5);
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(15);
  const late = await api.call("POST", "/api/confirm_email", { json: { ...wrong, code }, headers: client });
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBe(late.body.retry_after);
  expect(await isConfirmed(account)).toBe(false);
  expect((await confirm(account.email, code)).status).toBe(200);
});

/** Guesses that others have made already. */
async function countGuesses(email: string, count: number): Promise<void> {
  const { limits } = compose(env);
  for (let n = 0; n < count; n++) await limits.take(`email:${email}`, "email-code", 50, 1_800_000);
}

test("fifty guesses from everywhere end a code, but for its own user, and a newer code starts again", async () => {
  const [account, other] = [await api.registerAccount(), await api.registerAccount()];
  const code = codeIn(await nthMailTo(account.email));
  await countGuesses(account.email, 47);
  const guesses = await Promise.all(Array.from({ length: 6 }, () => confirm(account.email, wrongFor(code))));
  expect(guesses.filter(({ status }) => status === 422)).toHaveLength(3);
  expect((await confirm(account.email, code)).status).toBe(429);
  const json = { email: account.email, code };
  expect((await other.call("POST", "/api/confirm_email", { json, headers: from() })).status).toBe(429);
  expect((await account.call("POST", "/api/confirm_email", { json, headers: from() })).status).toBe(200);
  await nthMailTo(other.email);
  await countGuesses(other.email, 50);
  await resend(other.email);
  expect((await confirm(other.email, codeIn(await nthMailTo(other.email, 2)))).status).toBe(200);
});

test("of five right codes at once one confirms", async () => {
  const account = await api.registerAccount();
  const code = codeIn(await nthMailTo(account.email));
  const tries = await Promise.all(Array.from({ length: 5 }, () => confirm(account.email, code)));
  expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
});

test("nobody can tell whether an address has an account, is confirmed, or neither", async () => {
  const account = await api.registerAccount();
  const confirmed = await api.registerAccount();
  await confirm(confirmed.email, codeIn(await nthMailTo(confirmed.email)));
  await nthMailTo(account.email);
  const nobody = `${crypto.randomUUID()}@example.com`;
  const answers = await Promise.all([account.email, confirmed.email, nobody].map((email) => resend(email)));
  expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
  await nthMailTo(account.email, 2);
  await until(async () => expect([...(await queuedFor(nobody)), ...(await queuedFor(confirmed.email))]).toEqual([]));
  expect(await mailsTo(nobody)).toEqual([]);
  expect(await mailsTo(confirmed.email)).toHaveLength(1);
  const guesses = await Promise.all([account.email, nobody].map((email) => confirm(email, "12")));
  expect(guesses[1]?.body).toEqual(guesses[0]?.body);
});

test("an address is sent five codes an hour, from wherever they are asked for", async () => {
  const nobody = `${crypto.randomUUID()}@example.com`;
  const answers = await Promise.all(Array.from({ length: 20 }, () => resend(nobody)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
});

test("one client asks for thirty mails an hour", async () => {
  const headers = from();
  const ask = (at: number) => resend(`${at}-${crypto.randomUUID()}@example.com`, headers);
  const answers = await Promise.all(Array.from({ length: 35 }, (_, at) => ask(at)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
});

test("the mail speaks the language that the client prefers", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  const headers = { ...from(), "accept-language": "de, en;q=0.3, ru-RU;q=0.8" };
  await api.call("POST", "/api/register", { json: { email, password: "password-1" }, headers });
  expect((await nthMailTo(email)).subject).toMatch(/^\d{6} — код подтверждения$/);
});

test("no code stands in the database, and its hash is keyed", async () => {
  const account = await api.registerAccount();
  const code = codeIn(await nthMailTo(account.email));
  const row = await env.DB.prepare("SELECT * FROM email_codes WHERE email = ?").bind(account.email).first();
  const filed = await env.DB.prepare("SELECT * FROM mails WHERE recipient = ?").bind(account.email).first();
  expect(JSON.stringify([row, filed])).not.toContain(code);
});

test.for([
  "ада@пример.рф",
  "ada@пример.рф",
  "\u212Aate@example.com",
  "ada@example.com\r\nBcc: eve@example.com",
  "ada@example.com\u0000",
  "ada@example.com, eve@example.com",
  `${"a".repeat(250)}@example.com`,
  "a@b",
  "",
])("no mail is asked for %j", async (email) => {
  for (const path of ["/api/resend_email_code", "/api/forgot-password", "/api/register"]) {
    const json = { email, password: "password-1" };
    const { status } = await api.call("POST", path, { json, headers: from() });
    expect(status).toBe(422);
  }
});

test("a code confirms although a trigger changes other rows too", async () => {
  const account = await api.registerAccount();
  const code = codeIn(await nthMailTo(account.email));
  const trigger = "counts_confirmations";
  await env.DB.prepare(
    `CREATE TRIGGER ${trigger} AFTER UPDATE OF is_email_confirmed ON users WHEN new.id = ${account.id}
     BEGIN UPDATE accounts SET plan = plan; END`,
  ).run();
  try {
    expect((await confirm(account.email, code)).status).toBe(200);
    expect((await confirm(account.email, code)).status).toBe(422);
  } finally {
    await env.DB.prepare(`DROP TRIGGER ${trigger}`).run();
  }
});
