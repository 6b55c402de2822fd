import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";
import { makeAdmin } from "./ai-fixture.ts";

async function issue(over: object = {}) {
  const [admin, owner] = await Promise.all([makeAdmin(), api.makeAccount()]);
  const { body } = await admin.call("POST", "/api/admin/tokens", {
    json: { name: "Till", user_id: owner.id, ...over },
  });
  return { admin, owner, id: body.id as number, token: body.token as string, made: body };
}

test("an API token acts for its user until it is taken back", async () => {
  const { admin, owner, id, token } = await issue();
  const assistant = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const seen = await api.call("GET", "/api/assistants", { token });
  expect(seen.body.map((each: { id: number }) => each.id)).toEqual([assistant.body.id]);
  const listed = await admin.call("GET", "/api/admin/tokens");
  const mine = listed.body.find((each: { id: number }) => each.id === id);
  expect(mine).toMatchObject({ name: "Till", user_id: owner.id, last_used_at: expect.any(String) });
  expect(JSON.stringify(listed.body)).not.toContain(token);

  expect((await admin.call("DELETE", `/api/admin/tokens/${id}`)).status).toBe(200);
  expect((await api.call("GET", "/api/assistants", { token })).status).toBe(401);
  expect((await admin.call("DELETE", `/api/admin/tokens/${id}`)).status).toBe(404);
});

test("an administrator's API token administers nothing", async () => {
  const admin = await makeAdmin();
  const { body } = await admin.call("POST", "/api/admin/tokens", { json: {} });
  expect(body.user_id).toBe(admin.id);
  expect((await api.call("GET", "/api/me", { token: body.token })).status).toBe(200);
  expect((await api.call("GET", "/api/admin/tokens", { token: body.token })).status).toBe(403);
});

test("an API token ends when it was to end", async () => {
  const { token, made } = await issue({ expires_at: new Date(Date.now() + 3_600_000).toISOString() });
  expect((await api.call("GET", "/api/me", { token })).status).toBe(200);
  await env.DB.prepare("UPDATE api_tokens SET expires_at = ? WHERE id = ?")
    .bind(Date.now() - 1, made.id)
    .run();
  expect((await api.call("GET", "/api/me", { token })).status).toBe(401);
});

test("an API token of a user who is blocked is refused", async () => {
  const { owner, token } = await issue();
  await env.DB.prepare("UPDATE users SET blocked_at = 1 WHERE id = ?").bind(owner.id).run();
  expect((await api.call("GET", "/api/me", { token })).status).toBe(401);
});

test("a token that was never made, or is cut, is refused", async () => {
  const { token } = await issue();
  for (const wrong of ["swb_", `${token}x`, token.slice(0, -1), "swb_' OR 1=1 --"]) {
    expect((await api.call("GET", "/api/me", { token: wrong.replaceAll(" ", "") })).status).toBe(401);
  }
});
