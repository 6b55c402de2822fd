import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { deleteOldRefreshTokens } from "../../../src/domain/people/refresh/delete-old-refresh-tokens.ts";
import type { Answer } from "../../support/client.ts";
import { api } from "../api.ts";
import { limited } from "../limited.ts";

const post = (path: string, json: unknown, token?: string) =>
  api.call("POST", `/api/v1/${path}`, { json, token, headers: { "cf-connecting-ip": crypto.randomUUID() } });
const me = (token: string) => api.call("GET", "/api/v1/auth/me", { token });
const refresh = (refreshToken: string) => post("auth/refresh-token", { refreshToken });

async function register() {
  const { body } = await post("auth/register", {
    email: `${crypto.randomUUID()}@example.com`,
    password: "a-sound-password",
  });
  return body.data;
}

test("a refresh token that is used twice ends its session, and no other session of the user", async () => {
  const first = await register();
  const { body: other } = await post("auth/login", { email: first.user.email, password: "a-sound-password" });
  const { body: second } = await refresh(first.refreshToken);
  expect((await me(second.data.accessToken)).status).toBe(200);
  const again = await refresh(first.refreshToken);
  expect(again.status).toBe(401);
  expect(again.body.message).toContain("used before");
  for (const token of [first.accessToken, second.data.accessToken]) expect((await me(token)).status).toBe(401);
  expect((await refresh(second.data.refreshToken)).status).toBe(401);
  expect((await me(other.data.accessToken)).status).toBe(200);
  expect((await refresh(other.data.refreshToken)).status).toBe(200);
});

test("of two uses at the same time at most one gets tokens, and the session ends", async () => {
  const { refreshToken, accessToken } = await register();
  const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)]);
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  expect((await me(accessToken)).status).toBe(401);
  for (const { body } of answers) if (body.data) expect((await refresh(body.data.refreshToken)).status).toBe(401);
});

test("a refresh token ends with its time, and is then deleted", async () => {
  const { refreshToken, user } = await register();
  await env.DB.prepare("UPDATE refresh_tokens SET expires_at = 1 WHERE user_id = ?").bind(user.id).run();
  expect((await refresh(refreshToken)).body).toMatchObject({ code: "UNAUTHORIZED", message: /expired/ });
  await deleteOldRefreshTokens(compose(env));
  const left = await env.DB.prepare("SELECT 1 FROM refresh_tokens WHERE user_id = ?").bind(user.id).first();
  expect(left).toBeNull();
  expect((await refresh(refreshToken)).body.message).toContain("not valid");
});

test("tokens are not stored, only their hashes", async () => {
  const { refreshToken, user } = await register();
  const { results } = await env.DB.prepare("SELECT * FROM refresh_tokens WHERE user_id = ?").bind(user.id).all();
  expect(results).toHaveLength(1);
  expect(JSON.stringify(results)).not.toContain(refreshToken.slice(4));
});

test("an API key opens nothing but the routes that name one of its scopes, in any API and header", async () => {
  const owner = await api.makeAccount();
  const { body } = await owner.call("POST", "/api/v1/auth/api-key", {
    json: { scopes: ["read", "manage", "conversation"] },
  });
  const { key } = body.data;
  expect((await api.call("GET", "/api/assistants", { token: key })).status).toBe(401);
  expect((await api.call("GET", "/api/v1/auth/me", { token: key })).status).toBe(401);
  expect((await api.call("GET", "/api/v1/chatbots", { token: key })).status).toBe(200);
  const socket = await api.send("GET", `/ws/inbox?token=${key}`, { headers: { upgrade: "websocket" } });
  expect(socket.status).toBe(401);
  const headers = { "X-API-Key": `${key}x` };
  expect((await api.call("GET", "/api/v1/chatbots", { headers, token: owner.token })).status).toBe(401);
});

test("an API key whose end is past is refused, with the field as it was sent", async () => {
  const owner = await api.makeAccount();
  const make = (expiresAt: string) => owner.call("POST", "/api/v1/auth/api-key", { json: { expiresAt } });
  expect((await make("2020-01-01T00:00:00Z")).body).toMatchObject({
    ...{ code: "VALIDATION_ERROR", message: "expiresAt: must be in the future" },
    errors: [{ field: "expiresAt", message: "must be in the future" }],
  });
  expect((await make("2099-01-01T00:00:00Z")).status).toBe(201);
});

test("a class of requests has a limit of its own, shown in the headers, and does not count for the other classes", async () => {
  const strict = limited();
  const { token } = await api.makeAccount();
  const left = (answer: Answer) => Number(answer.headers.get("x-ratelimit-remaining"));
  const read = () => strict.call("GET", "/api/v1/chatbots", { token });
  const answers = await Promise.all(Array.from({ length: 35 }, read));
  const passed = answers.filter(({ status }) => status === 200);
  expect(passed.map(left).toSorted((a, b) => b - a)).toEqual(Array.from({ length: 30 }, (_, at) => 29 - at));
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.body).toMatchObject({ status: "error", code: "RATE_LIMIT_EXCEEDED" });
  expect(refused?.headers.get("x-ratelimit-limit")).toBe("30");
  expect(Number(refused?.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  const talk = await strict.call("GET", "/api/v1/chatbots/900000001/conversation/history", { token });
  expect([talk.headers.get("x-ratelimit-limit"), left(talk)]).toEqual(["60", 59]);
  const own = await strict.call("GET", "/api/v1/auth/me", { token });
  expect([own.headers.get("x-ratelimit-limit"), left(own)]).toEqual(["20", 19]);
  expect(left(await strict.call("GET", "/api/me", { token }))).toBe(99);
});

test("requests with an API key count for its user, and refused ones for their address", async () => {
  const strict = limited();
  const owner = await api.makeAccount();
  const { body } = await owner.call("POST", "/api/v1/auth/api-key", { json: {} });
  const by = (key: string, address: string) =>
    strict.call("GET", "/api/v1/chatbots", { headers: { "X-API-Key": key, "cf-connecting-ip": address } });
  await by(body.data.key, crypto.randomUUID());
  const session = await strict.call("GET", "/api/v1/chatbots", { token: owner.token });
  expect(session.headers.get("x-ratelimit-remaining")).toBe("28");
  const address = crypto.randomUUID();
  const guesses = await Promise.all(Array.from({ length: 35 }, () => by("swb_guess", address)));
  expect(guesses.filter(({ status }) => status === 401)).toHaveLength(30);
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(5);
});
