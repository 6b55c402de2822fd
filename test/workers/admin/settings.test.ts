import { env } from "cloudflare:workers";
import { afterEach, expect, test } from "vitest";
import { api } from "../api.ts";
import { actsOf, makeAdmin } from "./make-admin.ts";

/** What the platform reads is everybody's: no test leaves it changed. */
afterEach(() => env.DB.prepare("DELETE FROM system_settings").run());

const register = () =>
  api.call("POST", "/api/register", {
    json: { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" },
    headers: { "cf-connecting-ip": crypto.randomUUID() },
  });

test("a setting that the platform reads has effect at once, and its default again when it is taken back", async () => {
  const admin = await makeAdmin();
  const path = "/api/admin/settings/registration/welcome_bonus";
  expect((await admin.call("PUT", path, { json: { value: 12.5 } })).body).toMatchObject({ source: "stored" });
  expect((await register()).body.balance).toBe(12.5);
  expect((await admin.call("DELETE", path)).status).toBe(200);
  expect((await register()).body.balance).toBe(500);
  expect((await admin.call("DELETE", path)).status).toBe(404);
});

test("closed registration keeps everybody out but whom an administrator makes", async () => {
  const admin = await makeAdmin();
  await admin.call("PUT", "/api/admin/settings/registration/is_open", { json: { value: false } });
  expect((await register()).status).toBe(403);
  const json = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  expect((await admin.call("POST", "/api/admin/users", { json })).status).toBe(201);
});

test("a new assistant asks for the default model that is set", async () => {
  const admin = await makeAdmin();
  await admin.call("PUT", "/api/admin/settings/assistants/default_model", { json: { value: "qwen-next" } });
  expect((await admin.call("POST", "/api/assistants", { json: { name: "A" } })).body.ai_model).toBe("qwen-next");
});

test("a secret is sealed at rest, masked for everybody, and in no log", async () => {
  const admin = await makeAdmin();
  const path = "/api/admin/settings/crm/api_key";
  const secret = "sk-this-is-a-long-secret-9876";
  const created = await admin.call("POST", path, { json: { value: secret, is_secret: true } });
  expect(created.body).toMatchObject({ value: "***9876", is_secret: true });
  const changed = await admin.call("PUT", path, { json: { value: `${secret}-55` } });
  expect(changed.body).toMatchObject({ value: "***6-55", is_secret: true });
  // What a client has read and sends back is no new secret.
  const sealed = () =>
    env.DB.prepare("SELECT value FROM system_settings WHERE is_secret = 1")
      .all()
      .then(({ results }) => results);
  const before = await sealed();
  const sentBack = await admin.call("PUT", path, { json: { value: "***6-55", description: "Ours" } });
  expect(sentBack.body).toMatchObject({ value: "***6-55", is_secret: true, description: "Ours" });
  expect(await sealed()).toEqual(before);
  const shown = await admin.call("GET", "/api/admin/settings?category=crm");
  expect(shown.body).toMatchObject({ total: 1, settings: { crm: [{ key: "api_key", value: "***6-55" }] } });
  const row = await env.DB.prepare("SELECT * FROM system_settings WHERE category = 'crm'").first();
  for (const place of [row, await actsOf(admin), shown.body])
    expect(JSON.stringify(place)).not.toContain("long-secret");
});

test("several settings are set together or not at all", async () => {
  const admin = await makeAdmin();
  const send = (settings: unknown[]) => admin.call("POST", "/api/admin/settings/bulk-update", { json: { settings } });
  const good = { category: "crm", key: "url", value: { host: "crm.example.com" } };
  const bad = { category: "registration", key: "welcome_bonus", value: -1 };
  expect((await send([good, bad])).status).toBe(422);
  expect((await admin.call("GET", "/api/admin/settings?category=crm")).body.total).toBe(0);
  expect((await send([good, { ...bad, value: 7 }])).body.updated).toBe(2);
  const [act] = await actsOf(admin);
  expect(act).toMatchObject({ action: "bulkUpdateSettings", before: [null, { value: 500 }] });
});

test.for([
  ["PUT", "registration/welcome_bonus", { value: "many" }, 422],
  ["PUT", "registration/is_open", { value: "yes" }, 422],
  ["PUT", "registration/is_open", { value: true, is_secret: true }, 422],
  ["PUT", "assistants/default_model", { value: "a model" }, 422],
  ["PUT", "mail/server", { value: "smtp.example.com:25" }, 409],
  ["DELETE", "mail/server", undefined, 409],
  ["PUT", "crm/nothing", { value: 1 }, 404],
  ["POST", "Crm/UPPER", { value: 1 }, 422],
  ["POST", "crm/long_text", { value: "x".repeat(10_001) }, 422],
  ["POST", "crm/no_value", {}, 422],
] as const)("%s %s refuses %j with %i", async ([method, path, json, status]) => {
  const admin = await makeAdmin();
  const body = json === undefined ? {} : { json };
  expect((await admin.call(method, `/api/admin/settings/${path}`, body)).status).toBe(status);
});

test("what is set cannot be created again", async () => {
  const admin = await makeAdmin();
  const create = () => admin.call("POST", "/api/admin/settings/crm/region", { json: { value: "eu" } });
  expect([(await create()).status, (await create()).status]).toEqual([201, 409]);
});

test("a test says whether a setting does what it is for", async () => {
  const admin = await makeAdmin();
  const attempt = async (json: unknown) => (await admin.call("POST", "/api/admin/settings/test", { json })).body;
  expect(await attempt({ category: "mail", key: "server" })).toMatchObject({
    success: true,
    message: `A mail to ${admin.email} was stored here.`,
  });
  const kept = await env.DB.prepare("SELECT count(*) AS n FROM kept_mails WHERE recipient = ?")
    .bind(admin.email)
    .first();
  expect(Number(kept?.["n"])).toBeGreaterThan(0);
  expect(await attempt({ category: "ai", key: "model" })).toMatchObject({ success: false });
  expect(await attempt({ category: "documents", key: "scanner" })).toMatchObject({ success: false });
  expect(await attempt({ category: "registration", key: "welcome_bonus", value: -5 })).toMatchObject({
    success: false,
  });
  expect(await attempt({ category: "registration", key: "welcome_bonus" })).toMatchObject({ success: true });
  await admin.call("POST", "/api/admin/settings/crm/api_key", { json: { value: "a secret", is_secret: true } });
  expect(await attempt({ category: "crm", key: "api_key" })).toMatchObject({ success: true });
  await env.DB.prepare("UPDATE system_settings SET value = 'AAAA' WHERE category = 'crm'").run();
  expect(await attempt({ category: "crm", key: "api_key" })).toMatchObject({ success: false });
  const gone = await admin.call("POST", "/api/admin/settings/test", { json: { category: "crm", key: "nothing" } });
  expect(gone.status).toBe(404);
});
