import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";

test("a new user logs in and reads itself under both paths", async () => {
  const account = await api.registerAccount();
  const own = await account.call("GET", "/api/users/me");
  expect(own.body).toMatchObject({ id: account.id, email: account.email, is_admin: false, role: "user", balance: 500 });
  expect((await account.call("GET", "/api/me")).body).toEqual(own.body);
});

test("an address is taken whatever its letter case", async () => {
  const { email } = await api.registerAccount();
  const again = await api.call("POST", "/api/register", {
    json: { email: email.toUpperCase(), password: "another-1" },
  });
  expect(again.status).toBe(409);
  expect(again.body.error).toMatchObject({ code: "EMAIL_TAKEN", details: { field: "email" } });
});

test("two registrations of one address at once make one account", async () => {
  const json = { email: `${crypto.randomUUID()}@example.com`, password: "password-1" };
  const both = await Promise.all([1, 2].map(() => api.call("POST", "/api/register", { json })));
  expect(both.map((answer) => answer.status).sort()).toEqual([201, 409]);
});

test("login takes username for email and refuses a wrong password as an unknown address", async () => {
  const { email, password } = await api.registerAccount();
  const good = await api.call("POST", "/api/login", { json: { username: email, password } });
  expect(good.body).toMatchObject({ token_type: "bearer", user: { email } });
  const wrong = await api.call("POST", "/api/login", { json: { email, password: "wrong" } });
  const unknown = await api.call("POST", "/api/login", { json: { email: `x${email}`, password: "wrong" } });
  expect(wrong.status).toBe(401);
  expect(wrong.body.error.code).toBe("INVALID_CREDENTIALS");
  expect(unknown.body).toEqual(wrong.body);
});

test("five wrong passwords lock an address, from parallel guesses too, and a right one clears the count", async () => {
  const { email, password } = await api.registerAccount();
  const attempt = (word: string) => {
    const headers = { "cf-connecting-ip": crypto.randomUUID() };
    return api.call("POST", "/api/auth/login", { json: { email, password: word }, headers });
  };
  for (let round = 0; round < 2; round++) {
    await Promise.all([1, 2, 3, 4].map(() => attempt("wrong")));
    expect((await attempt(password)).status).toBe(200);
  }
  const guesses = await Promise.all(Array.from({ length: 20 }, () => attempt("wrong")));
  expect(guesses.filter((guess) => guess.status === 401)).toHaveLength(5);
  const locked = await attempt(password);
  expect(locked.status).toBe(429);
  expect(locked.body.retry_after).toBeGreaterThan(0);
  expect(Number(locked.headers.get("retry-after"))).toBe(locked.body.retry_after);
});

test("somebody else's wrong passwords do not lock a user out where it has logged in before", async () => {
  const { email, password } = await api.registerAccount();
  const own = { "cf-connecting-ip": crypto.randomUUID() };
  const logIn = (word: string, headers: Record<string, string>) =>
    api.call("POST", "/api/login", { json: { email, password: word }, headers });
  expect((await logIn(password, own)).status).toBe(200);
  const guess = () => logIn("wrong", { "cf-connecting-ip": crypto.randomUUID() });
  await Promise.all(Array.from({ length: 10 }, guess));
  expect((await guess()).status).toBe(429);
  expect((await logIn(password, own)).status).toBe(200);
});

test("five wrong current passwords end the changes of a session for five minutes, and no other session's", async () => {
  const account = await api.registerAccount();
  const { email, password } = account;
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  const other = await api.call("POST", "/api/login", { json: { email, password }, headers });
  const change = (current_password: string, token = account.token) =>
    api.call("POST", "/api/users/change-password", {
      json: { current_password, new_password: "new-password-1" },
      token,
    });
  const guesses = await Promise.all(Array.from({ length: 12 }, () => change("wrong")));
  expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
  const late = await change(password);
  expect(late.status).toBe(429);
  expect(Number(late.headers.get("retry-after"))).toBe(late.body.retry_after);
  expect((await change(password, other.body.access_token)).status).toBe(200);
});

test("logout ends its own token at once and no other", async () => {
  const account = await api.registerAccount();
  const other = await api.call("POST", "/api/login", { json: { email: account.email, password: account.password } });
  expect((await account.call("POST", "/api/logout")).status).toBe(200);
  const refused = await account.call("GET", "/api/me");
  expect(refused.status).toBe(401);
  expect(refused.body.detail).toBe("Token expired or invalid. Please login again.");
  expect((await api.call("GET", "/api/me", { token: other.body.access_token })).status).toBe(200);
});

test("a password change ends every token and gives a new one", async () => {
  const account = await api.registerAccount();
  const wrong = await account.call("POST", "/api/auth/change-password", {
    json: { current_password: "no", new_password: "new-password-1" },
  });
  expect(wrong.status).toBe(401);
  const changed = await account.call("POST", "/api/users/change-password", {
    json: { current_password: account.password, new_password: "new-password-1" },
  });
  expect(changed.status).toBe(200);
  expect((await account.call("GET", "/api/me")).status).toBe(401);
  expect((await api.call("GET", "/api/me", { token: changed.body.access_token })).status).toBe(200);
  const login = (password: string) => api.call("POST", "/api/login", { json: { email: account.email, password } });
  expect((await login(account.password)).status).toBe(401);
  expect((await login("new-password-1")).status).toBe(200);
});

test("a user changes its names and nothing that is not its own", async () => {
  const account = await api.registerAccount();
  const changes = { first_name: "Grace", last_name: "Hopper", role: "admin", is_admin: true, balance: 9e9 };
  const put = await account.call("PUT", "/api/users/me", { json: changes });
  expect(put.body).toMatchObject({
    first_name: "Grace",
    last_name: "Hopper",
    role: "user",
    is_admin: false,
    balance: 500,
  });
  const patched = await account.call("PATCH", "/api/me", { json: { data: { first_name: "G." } } });
  expect(patched.body).toMatchObject({ first_name: "G.", last_name: "Hopper" });
});

test("what is missing or wrong in a body is told in both error forms and changes nothing", async () => {
  const missing = await api.call("POST", "/api/auth/register", { json: { email: "ada@example.com" } });
  expect(missing.status).toBe(422);
  expect(missing.body.detail).toEqual([
    { loc: ["body", "password"], msg: "field required", type: "value_error.missing" },
  ]);
  expect(missing.body.error).toMatchObject({ code: "VALIDATION_ERROR", details: { field: "password" } });
  for (const json of [
    { email: "no address", password: "password-1" },
    { email: "ada@example.com", password: "short" },
  ]) {
    expect((await api.call("POST", "/api/auth/register", { json })).status).toBe(422);
  }
  const broken = await api.call("POST", "/api/auth/register", {
    raw: "{",
    headers: { "content-type": "application/json" },
  });
  expect(broken.status).toBe(422);
  const { results } = await env.DB.prepare("SELECT 1 FROM users WHERE email = 'ada@example.com'").all();
  expect(results).toHaveLength(0);
});

test("a token of another secret, an altered one and an old one are refused", async () => {
  const { token } = await api.registerAccount();
  const [head, body, signature] = token.split(".");
  const forged = [`${head}.${body}.${signature?.slice(0, -2)}AA`, `${head}.${body}.`, "x.y.z", "", "null"];
  for (const bad of forged) expect((await api.call("GET", "/api/me", { token: bad })).status).toBe(401);
  expect((await api.call("GET", "/api/me")).status).toBe(401);
});

test("a password is stored as scrypt with its parameters", async () => {
  const { id } = await api.registerAccount();
  const row = await env.DB.prepare("SELECT password_hash FROM users WHERE id = ?")
    .bind(id)
    .first<{ password_hash: string }>();
  expect(row?.password_hash).toMatch(/^scrypt\$\d+\$8\$5\$/);
});

test("when a client says that somebody is there, it is noted, for that user alone", async () => {
  const [account, other] = [await api.registerAccount(), await api.registerAccount()];
  const { body } = await account.call("POST", "/api/update-activity");
  const noted = (id: number) =>
    env.DB.prepare("SELECT last_active_at AS at FROM users WHERE id = ?").bind(id).first<{ at: number | null }>();
  expect((await noted(account.id))?.at).toBe(Date.parse(body.last_activity_at));
  expect((await noted(other.id))?.at).toBeNull();
});

test("a user sees what remains of each limit, and asking spends none but the general one", async () => {
  const account = await api.registerAccount();
  const read = async () => {
    const { body } = await account.call("GET", "/api/me/rate-limits");
    // biome-ignore lint/suspicious/noExplicitAny: as the client's bodies.
    return Object.fromEntries(body.limits.map((limit: any) => [limit.name, limit]));
  };
  const fresh = await read();
  expect(fresh["login"]).toEqual({ name: "login", limit: 5, remaining: 5, window_seconds: 300, reset_at: null });
  expect(fresh["top_up"]).toMatchObject({ limit: 3, remaining: 3, window_seconds: 600 });
  const json = { email: account.email, password: "wrong" };
  for (let at = 0; at < 2; at++)
    await api.call("POST", "/api/login", { json, headers: { "cf-connecting-ip": account.email } });
  await account.call("POST", "/api/support/send-to-admins", { json: { message: "Hello" } });
  const spent = await read();
  expect(spent["login"]).toMatchObject({ remaining: 3 });
  expect(Date.parse(spent["login"].reset_at)).toBeGreaterThan(Date.now());
  expect(spent["support_message"]).toMatchObject({ limit: 5, remaining: 4 });
  expect(await read()).toMatchObject({ login: spent["login"], support_message: spent["support_message"] });
});
