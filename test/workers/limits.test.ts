import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import type { Account, Answer } from "../support/client.ts";
import { until } from "../support/until.ts";
import { api } from "./api.ts";
import { limited } from "./limited.ts";

let strict: ReturnType<typeof limited>;
beforeAll(() => {
  strict = limited();
});

const passed = (answers: Answer[], status: number) => answers.filter((answer) => answer.status === status).length;
const remaining = (answer: Answer) => Number(answer.headers.get("x-ratelimit-remaining"));

function expectSpent(answer: Answer, limit: number, windowSeconds: number): void {
  expect(answer.status).toBe(429);
  expect(answer.body.error.code).toBe("RATE_LIMIT_EXCEEDED");
  expect(answer.body.detail).toBe(`Rate limit exceeded. Try again in ${answer.body.retry_after} seconds.`);
  expect(answer.body.retry_after).toBeGreaterThan(0);
  expect(answer.body.retry_after).toBeLessThanOrEqual(windowSeconds);
  expect(answer.headers.get("retry-after")).toBe(String(answer.body.retry_after));
  expect(answer.headers.get("x-ratelimit-limit")).toBe(String(limit));
  expect(answer.headers.get("x-ratelimit-remaining")).toBe("0");
  const resetsIn = Number(answer.headers.get("x-ratelimit-reset")) - Date.now() / 1000;
  expect(Math.abs(resetsIn - answer.body.retry_after)).toBeLessThan(2);
}

test("exactly 100 requests of a user pass in a minute, over every path and spelling, 50 at a time", async () => {
  const { token } = await api.makeAccount();
  const paths = ["/api/me", "/api/users/me", "/api/assistants", "/api/dialogs/900000001"];
  const answers: Answer[] = [];
  for (const half of [0, 1, 2]) {
    const calls = Array.from({ length: 50 }, (_, at) => strict.call("GET", paths[(at + half) % 4] ?? "", { token }));
    answers.push(...(await Promise.all(calls)));
  }
  expect(passed(answers, 200) + passed(answers, 404)).toBe(100);
  expect(passed(answers, 429)).toBe(50);
  const left = answers.filter((answer) => answer.status !== 429).map(remaining);
  expect(left.toSorted((a, b) => b - a)).toEqual(Array.from({ length: 100 }, (_, at) => 99 - at));
  expectSpent(await strict.call("GET", "/api/me", { token }), 100, 60);
  const other = await api.makeAccount();
  expect((await strict.call("GET", "/api/me", { token: other.token })).headers.get("x-ratelimit-remaining")).toBe("99");
});

test("what a refused request asks for does not happen", async () => {
  const account = await api.makeAccount();
  const tight = limited({ requestsPerMinute: 20 });
  const make = () => tight.call("POST", "/api/assistants", { token: account.token, json: { name: "One of many" } });
  const answers = await Promise.all(Array.from({ length: 50 }, make));
  expect(passed(answers, 201)).toBe(20);
  expect((await account.call("GET", "/api/assistants")).body).toHaveLength(20);
});

test("every answer says what is left: refusals, mistakes, unknown paths and wrong methods too", async () => {
  const { token } = await api.makeAccount();
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  const answers = [
    await strict.call("GET", "/api/me", { token }),
    await strict.call("GET", "/api/assistants/900000001", { token }),
    await strict.call("POST", "/api/assistants", { token, json: {} }),
    await strict.call("GET", "/api/assistants/x", { token }),
    await strict.call("GET", "/api/admin/mails", { token, headers }),
    await strict.call("GET", "/api/me", { headers }),
    await strict.call("GET", "/api/nothing-here", { headers }),
    await strict.call("PATCH", "/api/login", { headers }),
    await strict.call("POST", "/api/login", { raw: "{", headers }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 422, 422, 403, 401, 404, 405, 422]);
  expect(answers.map(remaining)).toEqual([99, 98, 97, 96, 99, 98, 97, 96, 95]);
  for (const answer of answers) {
    expect(answer.headers.get("x-ratelimit-limit")).toBe("100");
    const resetsIn = Number(answer.headers.get("x-ratelimit-reset")) - Date.now() / 1000;
    expect(resetsIn).toBeGreaterThan(0);
    expect(resetsIn).toBeLessThanOrEqual(61);
  }
});

test("a wrong token costs its address, not the user; addresses of one IPv6 network are one", async () => {
  const guess = (address: string) =>
    strict.call("GET", "/api/me", { token: "wrong", headers: { "cf-connecting-ip": address } });
  const network = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:7`;
  const guesses = await Promise.all(Array.from({ length: 101 }, (_, at) => guess(`${network}::${at.toString(16)}`)));
  expect(passed(guesses, 401)).toBe(100);
  expectSpent(await guess(`${network}:1:2:3:4`), 100, 60);
  expect((await guess("2001:db8:1:8::1")).status).toBe(401);
  const { token } = await api.makeAccount();
  const own = await strict.call("GET", "/api/me", { token, headers: { "cf-connecting-ip": `${network}::1` } });
  expect(own.status).toBe(200);
});

test("visitors of a site are counted by address until they have an id, then each for itself", async () => {
  const { siteToken } = await makeSite(await api.makeAccount());
  const start = (address: string) =>
    strict.call("POST", "/api/site/dialogs", {
      json: {},
      headers: { "x-site-token": siteToken, "cf-connecting-ip": address },
    });
  const [first, second] = [await start("192.0.2.1"), await start("192.0.2.1")];
  expect([first, second, await start("192.0.2.2")].map(remaining)).toEqual([99, 98, 99]);
  const list = (guest: Answer) =>
    strict.call("GET", "/api/widget/dialogs", {
      headers: { "x-site-token": siteToken, "x-guest-id": guest.body.guest_id, "cf-connecting-ip": "192.0.2.1" },
    });
  expect([await list(first), await list(first), await list(second)].map(remaining)).toEqual([99, 98, 99]);
});

test("five logins in five minutes for one account from one address, over both paths and both names of the field", async () => {
  const { email, password } = await api.makeAccount();
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  const bodies = [{ email }, { username: email }, { email: ` ${email.toUpperCase()} ` }];
  const attempts = Array.from({ length: 50 }, (_, at) =>
    strict.call("POST", at % 2 === 0 ? "/api/login" : "/api/auth/login", {
      json: { ...bodies[at % 3], password },
      headers,
    }),
  );
  const answers = await Promise.all(attempts);
  expect(passed(answers, 200)).toBe(5);
  expect(passed(answers, 429)).toBe(45);
  const json = { email, password };
  expectSpent(await strict.call("POST", "/api/login", { json, headers }), 5, 300);
  const elsewhere = { "cf-connecting-ip": crypto.randomUUID() };
  expect((await strict.call("POST", "/api/login", { json, headers: elsewhere })).status).toBe(200);
});

test("an upload says what is left of the uploads", async () => {
  const account = await api.makeAccount();
  const { assistantId } = await makeSite(account);
  const upload = (path: string) =>
    strict.call("POST", path, {
      token: account.token,
      form: { file: new File(["Words."], "words.txt", { type: "text/plain" }), assistant_id: String(assistantId) },
    });
  const answers = [await upload("/api/documents"), await upload("/api/documents/upload")];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers.map((answer) => answer.headers.get("x-ratelimit-limit"))).toEqual(["10", "10"]);
  expect(answers.map(remaining)).toEqual([9, 8]);
});

test("while nobody counts, requests pass without figures, and logins, registrations and uploads are refused", async () => {
  const account = await api.makeAccount();
  const { assistantId } = await makeSite(account);
  const { limits, sessions } = compose({ ...env, RATE_LIMITER: unreachable });
  const uncounted = limited({ limits, sessions });
  const read = await uncounted.call("GET", "/api/me", { token: account.token });
  expect(read.status).toBe(200);
  expect(read.headers.has("x-ratelimit-limit")).toBe(false);
  const json = { email: account.email, password: account.password };
  const login = await uncounted.call("POST", "/api/login", { json });
  expect(login.status).toBe(503);
  expect(login.body.error.code).toBe("DEPENDENCY_FAILED");
  const newcomer = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  await expect(uncounted.call("POST", "/api/register", { json: newcomer })).resolves.toMatchObject({ status: 503 });
  const form = { file: new File(["Words."], "words.txt"), assistant_id: String(assistantId) };
  await expect(uncounted.call("POST", "/api/documents", { token: account.token, form })).resolves.toMatchObject({
    status: 503,
  });
});

test("a count outlives its object: a long window is written before the answer, a minute's within a second", async () => {
  const principal = `user:${crypto.randomUUID()}`;
  const { limits } = compose(env);
  const object = env.RATE_LIMITER.getByName(principal);
  await limits.take(principal, "long", 5, 300_000);
  await evictDurableObject(object);
  expect(await limits.look(principal, "long", 5, 300_000)).toMatchObject({ allowed: true, remaining: 4 });
  await limits.take(principal, "short", 5, 60_000);
  expect(await limits.look(principal, "short", 5, 60_000)).toMatchObject({ remaining: 4 });
  await until(() =>
    runInDurableObject(object, (_, state) => expect(state.storage.kv.get("short")).toMatchObject({ count: 1 })),
  );
  await evictDurableObject(object);
  expect(await limits.take(principal, "short", 5, 60_000)).toMatchObject({ remaining: 3 });
  await limits.clear(principal, "long");
  expect(await limits.look(principal, "long", 5, 300_000)).toMatchObject({ allowed: true, remaining: 5 });
});

test("a count that is written together with one that ends sooner is kept until it ends", async () => {
  const principal = `user:${crypto.randomUUID()}`;
  const { limits } = compose(env);
  await limits.take(principal, "brief", 5, 500);
  const { resetAt } = await limits.take(principal, "minute", 5, 60_000);
  await until(() =>
    runInDurableObject(env.RATE_LIMITER.getByName(principal), (_, { storage }) => {
      expect(storage.kv.get("minute")).toMatchObject({ count: 1 });
      expect(storage.kv.get("forget-at")).toBe(resetAt);
    }),
  );
});

test("a thousand people behind one address see a shop's widget in a minute, and none is then kept from writing", async () => {
  const { siteToken } = await makeSite(await api.makeAccount());
  const headers = { "x-site-token": siteToken, "cf-connecting-ip": "192.0.2.77" };
  for (let views = 0; views < 1000; views += 50) {
    const looks = Array.from({ length: 50 }, () => strict.call("GET", "/api/site/settings", { headers }));
    expect(passed(await Promise.all(looks), 200)).toBe(50);
  }
  expectSpent(await strict.call("GET", "/api/site/settings", { headers }), 1000, 60);
  const begun = await strict.call("POST", "/api/site/dialogs", { headers, json: {} });
  expect(begun.status).toBe(201);
  const guessing = { ...headers, "x-site-token": "st_nobodys" };
  const guessed = await strict.call("GET", "/api/site/settings", { headers: guessing });
  expect(guessed.headers.get("x-ratelimit-limit")).toBe("100");
});

const unreachable = {
  getByName: () => {
    throw new Error("no such object today");
  },
} as unknown as Env["RATE_LIMITER"];

async function makeSite(account: Account): Promise<{ assistantId: number; siteToken: string }> {
  const { body } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const token = await account.call("GET", `/api/site-token?assistant_id=${body.id}`);
  return { assistantId: body.id, siteToken: token.body.site_token };
}
