import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { closeAccount } from "../../../src/domain/administration/admin/close-account.ts";
import { setAccountWebhook } from "../../../src/domain/channels/webhook/set-account-webhook.ts";
import { api } from "../api.ts";
import { makeDesk, makeHook, makeReceiver } from "./webhook-fixture.ts";

const url = "https://example.com/hooks";

async function accountIdOf(userId: number): Promise<number> {
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(userId).first();
  return Number(row?.["account_id"]);
}

test.concurrent("a webhook is created with all events, and its secret is shown once", async () => {
  const account = await api.makeAccount();
  const { status, body } = await account.call("POST", "/api/webhooks", { json: { url, description: "CRM" } });
  expect(status).toBe(201);
  expect(body).toMatchObject({ url, description: "CRM", enabled: true, paused_at: null, has_token: false });
  expect(body.events).toContain("dialog.sla_breached");
  expect(atob(body.secret.replace("whsec_", ""))).toHaveLength(32);
  const { body: listed } = await account.call("GET", "/api/webhooks");
  expect(listed).toMatchObject([{ id: body.id, url }]);
  const { body: one } = await account.call("GET", `/api/webhooks/${body.id}`);
  expect(one).toMatchObject({ id: body.id, waiting: 0, last_delivered_at: null, failing_since: null });
  for (const shown of [listed, one]) expect(JSON.stringify(shown)).not.toContain("whsec_");
  const stored = await env.DB.prepare("SELECT * FROM webhook_endpoints WHERE id = ?").bind(body.id).first();
  expect(JSON.stringify(stored)).not.toContain(body.secret);
});

test.concurrent("a webhook is changed and deleted, and its token never shown", async () => {
  const account = await api.makeAccount();
  const { body: made } = await account.call("POST", "/api/webhooks", { json: { url, token: "s3cret" } });
  expect(made.has_token).toBe(true);
  const path = `/api/webhooks/${made.id}`;
  const changes = { url: "https://example.org/x", events: ["message.created", "message.created"], enabled: false };
  const { body: changed } = await account.call("PATCH", path, { json: changes });
  expect(changed).toMatchObject({ url: "https://example.org/x", events: ["message.created"], enabled: false });
  expect(JSON.stringify(changed)).not.toContain("s3cret");
  expect((await account.call("PATCH", path, { json: { token: null } })).body.has_token).toBe(false);
  expect((await account.call("DELETE", path)).status).toBe(200);
  expect((await account.call("GET", "/api/webhooks")).body).toEqual([]);
});

test.concurrent.for([
  "no address",
  "ftp://example.com/",
  "http://user:password@example.com/",
  "http://10.0.0.1/",
  "http://0x7f.1.example.local/",
  "http://[fd00::1]/",
  "http://169.254.169.254/latest/meta-data/",
  "https://example.com:8443/",
  "http://intranet/",
])("%s is refused, and nothing is stored", async (wrong) => {
  const account = await api.makeAccount();
  const { status, body } = await account.call("POST", "/api/webhooks", { json: { url: wrong } });
  expect(status).toBe(422);
  expect(body.error.details.field).toBe("url");
  expect((await account.call("GET", "/api/webhooks")).body).toEqual([]);
});

test.concurrent("an unknown event, no event and a token with a line break are refused", async () => {
  const account = await api.makeAccount();
  const wrong = [{ events: ["dialog.exploded"] }, { events: [] }, { token: "a\r\nx-evil: 1" }, { url: "" }];
  for (const json of wrong)
    expect((await account.call("POST", "/api/webhooks", { json: { url, ...json } })).status).toBe(422);
});

test.concurrent("an account has at most twenty webhooks", async () => {
  const account = await api.makeAccount();
  for (let n = 0; n < 20; n++)
    expect((await account.call("POST", "/api/webhooks", { json: { url } })).status).toBe(201);
  expect((await account.call("POST", "/api/webhooks", { json: { url } })).status).toBe(409);
});

test.concurrent("the one webhook of an account is replaced as a whole, and keeps its secret and its receiver's token", async () => {
  const { account, open } = await makeDesk();
  const accountId = await accountIdOf(account.id);
  const ctx = compose(env);
  const [first, second] = [makeReceiver(), makeReceiver()];
  const common = { accountId, events: ["message.created" as const], isEnabled: true, token: "Test", names: {} };
  const made = await setAccountWebhook(ctx, { ...common, url: first.url });
  const secretOf = () =>
    env.DB.prepare("SELECT secret_sealed FROM webhook_endpoints WHERE id = ?").bind(made.id).first();
  const secret = await secretOf();
  const own = await makeHook(account);
  const names = { "message.created": "message" };
  const replaced = await setAccountWebhook(ctx, { ...common, url: second.url, names });
  expect(replaced.id).toBe(made.id);
  expect(await secretOf()).toEqual(secret);
  const dialog = await open();
  await dialog.write("Hello");
  const [event] = await second.heard(1);
  expect(event?.headers["authorization"]).toBe("Bearer Test");
  expect(JSON.parse(event?.body ?? "null")).toMatchObject({ type: "message" });
  await own.heard(1);
  expect(await first.received()).toEqual([]);
  await setAccountWebhook(ctx, { ...common, url: second.url, isEnabled: false, token: null });
  await dialog.write("Not told");
  await own.heard(2);
  expect(await second.received()).toHaveLength(1);
  await expect(setAccountWebhook(ctx, { ...common, url: "http://10.0.0.1/" })).rejects.toMatchObject({
    code: "validation_failed",
  });
});

test.concurrent("a closed account has no webhooks", async () => {
  const { account } = await makeDesk();
  await makeHook(account);
  const accountId = await accountIdOf(account.id);
  await closeAccount(compose(env), accountId);
  const left = env.DB.prepare("SELECT count(*) AS total FROM webhook_endpoints WHERE account_id = ?");
  expect(await left.bind(accountId).first()).toEqual({ total: 0 });
});
