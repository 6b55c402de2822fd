import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";
import { askedWith, makeAdmin, makeKey, openDesk } from "./ai-fixture.ts";

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const tables = await Promise.all(results.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`).all()));
  return JSON.stringify(tables.map((table) => table.results));
}

test("a key stands nowhere in the database, and in no answer: not in the audit log, nor in what a provider said", async () => {
  const desk = await openDesk();
  const pooled = await desk.addToken("revoked");
  const [changed, own] = [makeKey("good"), makeKey("own")];
  await desk.ask();
  const put = await desk.admin.call("PUT", `/api/admin/ai-tokens/${pooled.id}`, { json: { token: changed } });
  const path = `/api/admin/openai-token/${desk.account.id}`;
  const set = await desk.admin.call("POST", path, { json: { openai_token: own, model_access: [desk.model] } });
  await desk.ask();
  expect(await askedWith(own)).toMatchObject({ attempts: 1 });
  const answers = [put, set, await desk.admin.call("GET", path), await desk.admin.call("GET", "/api/ai/debug")];
  answers.push(await desk.admin.call("GET", "/api/admin/ai-tokens"));
  answers.push(await desk.admin.call("GET", `/api/admin/ai-tokens/${pooled.id}/usage`));
  const seen = `${await everything()}${JSON.stringify(answers.map(({ body }) => body))}`;
  for (const key of [pooled.key, changed, own]) expect(seen).not.toContain(key);
  expect(put.body.token).toBe(`sk-...${changed.slice(-4)}`);
});

test("a masked key that a client sends back changes nothing; a deleted token is forgotten", async () => {
  const desk = await openDesk();
  const { id, key } = await desk.addToken("good");
  const path = `/api/admin/ai-tokens/${id}`;
  const { token } = await desk.readToken(id);
  await desk.admin.call("PUT", path, { json: { name: "Renamed", token } });
  await desk.ask();
  expect(await askedWith(key)).toMatchObject({ attempts: 1 });
  expect(await desk.readToken(id)).toMatchObject({ name: "Renamed", daily_usage: 1 });

  expect((await desk.admin.call("DELETE", path)).status).toBe(200);
  expect(await desk.readToken(id)).toBeUndefined();
  expect((await desk.admin.call("GET", `${path}/usage`)).status).toBe(404);
  await desk.ask();
  expect(await askedWith(key)).toMatchObject({ attempts: 1 });
  const row = await env.DB.prepare("SELECT token_sealed FROM ai_tokens WHERE id = ?").bind(id).first();
  expect(row).toEqual({ token_sealed: "" });
});

test("the own key of an account that is closed is forgotten, and its API tokens are refused", async () => {
  const [owner, admin] = await Promise.all([api.makeAccount(), makeAdmin()]);
  const key = makeKey("own");
  const { body: own } = await admin.call("POST", `/api/admin/openai-token/${owner.id}`, { json: { token: key } });
  const { body: issued } = await admin.call("POST", "/api/admin/tokens", { json: { user_id: owner.id } });
  expect((await admin.call("DELETE", `/api/admin/users/${owner.id}`)).status).toBe(200);
  const row = await env.DB.prepare("SELECT token_sealed, is_active FROM ai_tokens WHERE id = ?").bind(own.id).first();
  expect(row).toEqual({ token_sealed: "", is_active: 0 });
  expect((await api.call("GET", "/api/me", { token: issued.token })).status).toBe(401);
});
