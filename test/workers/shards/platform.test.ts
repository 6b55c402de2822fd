import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { copyPlugins } from "../../../src/domain/assistants/plugins/copy-plugins.ts";
import { enqueueMail } from "../../../src/domain/platform/mail/enqueue-mail.ts";
import { atShard } from "../../../src/domain/platform/shards/at-shard.ts";
import { consumeEvents } from "../../../src/events/consume-events.ts";
import { runScheduledJobs } from "../../../src/events/run-scheduled-jobs.ts";
import { until } from "../../support/until.ts";
import { answer, askedWith, makeKey, openDesk } from "../ai-tokens/ai-fixture.ts";
import { orderManifest } from "../plugins/plugin-fixture.ts";
import { newToken } from "../telegram/telegram-fixture.ts";
import { makeAccountIn, makeAdminIn } from "./make-account-in.ts";

test.for([0, 1])("an administrator of shard %i sees and changes the accounts of every shard", async (shard) => {
  const admin = await makeAdminIn(shard);
  const word = crypto.randomUUID().slice(0, 8);
  const users = [];
  for (const at of [0, 1, 0, 1]) users.push(await makeAccountIn(at, { email: `${word}-${users.length}@example.com` }));
  const list = async (query: string) => (await admin.call("GET", `/api/admin/users?search=${word}&${query}`)).body;
  const emailsOf = (page: { users: { email: string }[] }) => page.users.map(({ email }) => email.slice(9, 10));
  expect(emailsOf(await list("limit=10"))).toEqual(["3", "2", "1", "0"]);
  expect(emailsOf(await list("limit=2&offset=1"))).toEqual(["2", "1"]);
  expect((await list("limit=1")).total).toBe(4);
  for (const user of users.slice(0, 2)) {
    const path = `/api/admin/users/${user.id}`;
    expect((await admin.call("GET", path)).body).toMatchObject({ id: user.id, email: user.email });
    const topped = await admin.call("POST", `${path}/balance/topup`, { json: { amount: "10" } });
    expect(topped.status).toBe(201);
    expect((await admin.call("GET", `${path}/transactions`)).body.total).toBe(2);
    const token = await admin.call("POST", "/api/admin/tokens", {
      json: { name: word, user_id: user.id, expires_at: null },
    });
    expect(token.status).toBe(201);
    expect((await admin.call("PATCH", path, { json: { is_active: false } })).status).toBe(200);
    expect((await user.call("GET", "/api/me")).status).toBe(401);
  }
  const tokens = (await admin.call("GET", "/api/admin/tokens")).body as { name: string }[];
  expect(tokens.filter(({ name }) => name === word)).toHaveLength(2);
  const acts = (await admin.call("GET", `/api/admin/audit-log?actor_id=${admin.id}`)).body;
  expect(acts.acts.map(({ target_id: id }: { target_id: string }) => Number(id))).toEqual(
    expect.arrayContaining([users[0]?.id, users[1]?.id]),
  );
  const deleted = await admin.call("DELETE", `/api/admin/users/${users[3]?.id}`);
  expect(deleted.body).toMatchObject({ account_closed: true });
  expect((await list("limit=10")).total).toBe(3);
});

test("totals, health and metrics are of all shards", async () => {
  const admin = await makeAdminIn(0);
  const accounts = async () => (await admin.call("GET", "/api/admin/system-stats")).body.accounts as number;
  const before = await accounts();
  for (const shard of [0, 1, 1]) await makeAccountIn(shard);
  expect(await accounts()).toBeGreaterThanOrEqual(before + 3);
  expect((await admin.call("GET", "/api/admin/system/health")).body.status).toBe("healthy");
  const headers = { authorization: `Bearer ${admin.token}` };
  const body = await (await exports.default.fetch("http://localhost:8000/api/v1/metrics", { headers })).text();
  expect(body).toMatch(/switchboard_database_bytes\{database="DB"\} [1-9]/);
  expect(body).toMatch(/switchboard_database_bytes\{database="DB_1"\} [1-9]/);
  const figures = (await admin.call("GET", "/api/admin/advanced-analytics?period=7d")).body;
  expect(figures.days).toHaveLength(7);
});

test("the platform's AI tokens answer accounts of another shard, after their own", async () => {
  const account = await makeAccountIn(1);
  const desk = await openDesk({ at: { account, db: account.db } });
  const answeringModel = async () => (await account.call("GET", "/api/assistants")).body[0].answering_model;
  await desk.addToken("good", { model_access: ["gpt-4"] });
  expect(await answeringModel()).toBe("extractive");
  expect(await desk.ask()).not.toHaveProperty("failure");
  const pool = await desk.addToken("good");
  expect(await answeringModel()).toBe(desk.model);
  const spent = { clock: () => Date.now() + 10_000 };
  expect(await desk.ask(spent)).toMatchObject({ text: answer });
  expect((await askedWith(pool.key)).models).toHaveLength(1);
  expect(await desk.readToken(pool.id)).toMatchObject({ daily_usage: 1 });
  const own = makeKey("good");
  const set = await desk.admin.call("POST", `/api/admin/openai-token/${account.id}`, { json: { openai_token: own } });
  expect(set.status).toBe(200);
  expect(await desk.ask(spent)).toMatchObject({ text: answer });
  expect([(await askedWith(own)).models.length, (await askedWith(pool.key)).models.length]).toEqual([1, 1]);
  expect((await desk.admin.call("GET", "/api/ai/debug")).body.own_tokens).toBeGreaterThanOrEqual(1);
});

test("a plugin is registered once, installed in every shard, and removed from every shard", async () => {
  const [admin, account] = [await makeAdminIn(1), await makeAccountIn(1)];
  const manifest = orderManifest();
  const { body: made } = await admin.call("POST", "/api/v1/plugins", { json: manifest });
  const pluginId = made.data.id as number;
  const { body: bot } = await account.call("POST", "/api/v1/chatbots", { json: { name: "Help" } });
  const path = `/api/v1/chatbots/${bot.data.id}/plugins`;
  const install = { pluginId, config: { apiKey: "k-123456" } };
  expect((await account.call("POST", path, { json: install })).status).toBe(201);
  const renamed = { name: `Renamed ${crypto.randomUUID()}` };
  expect((await admin.call("PUT", `/api/v1/plugins/${pluginId}`, { json: renamed })).status).toBe(200);
  const nameIn = async (db: D1Database) =>
    (await db.prepare("SELECT name FROM plugins WHERE id = ?").bind(pluginId).first<{ name: string }>())?.name ?? null;
  expect([await nameIn(env.DB), await nameIn(env.DB_1)]).toEqual([renamed.name, renamed.name]);
  // A shard that did not answer then gets it later.
  await env.DB_1.prepare("UPDATE plugins SET name = 'old', revision = 1 WHERE id = ?").bind(pluginId).run();
  await copyPlugins(compose(env));
  expect(await nameIn(env.DB_1)).toBe(renamed.name);
  expect((await admin.call("DELETE", `/api/v1/plugins/${pluginId}`)).status).toBe(200);
  expect([await nameIn(env.DB), await nameIn(env.DB_1)]).toEqual([null, null]);
  expect((await account.call("GET", path)).body.data).toEqual([]);
});

test("a bot's token and a mailbox belong to one account of all shards", async () => {
  const [one, other] = [await makeAccountIn(0), await makeAccountIn(1)];
  const { token } = await newToken();
  const address = `help@${crypto.randomUUID().slice(0, 8)}.example`;
  const results = [];
  for (const account of [other, one]) {
    const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
    const bot = { assistant_id: assistant.id, telegram_token: token };
    const made = await account.call("POST", "/api/bot-instances", { json: bot });
    const mailbox = { assistant_id: assistant.id, channel: "email", provider: "mail", address };
    const channel = await account.call("POST", "/api/channels", { json: mailbox });
    results.push([made.status, channel.status]);
  }
  expect(results).toEqual([
    [201, 201],
    [400, 409],
  ]);
});

test("a batch of events of several shards is projected into each, and one shard that is away holds up no other", async () => {
  const made = [];
  for (const shard of [0, 1]) {
    const account = await makeAccountIn(shard);
    const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
    const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
    made.push({ account, dialogId: dialog.id as number, assistantId: assistant.id as number });
  }
  const seq = 7;
  const bodies = made.map(({ account, dialogId }) => ({
    ...{ id: `${dialogId}:${seq}`, accountId: account.accountId, dialogId },
    entry: {
      ...{ kind: "message" as const, seq, createdAt: Date.now() },
      message: {
        ...{ id: 0, dialogId, seq, sender: "user" as const, text: `word ${dialogId}`, author: null, answer: null },
        ...{ createdAt: Date.now(), clientMessageId: crypto.randomUUID(), attachments: [], rating: null },
      },
    },
  }));
  const outcomes: string[] = [];
  const message = (body: unknown, name: string) => ({
    ...{ id: name, timestamp: new Date(), body, attempts: 1 },
    ack: () => void outcomes.push(`${name} done`),
    retry: () => void outcomes.push(`${name} again`),
  });
  const batch = { messages: bodies.map((body, at) => message([body], `shard ${at}`)) };
  const away = new Proxy(atShard(compose(env), 1).db, {
    get: (db, name) => {
      if (name === "batch") return () => Promise.reject(new Error("away"));
      if (name === "$client")
        return {
          ...db.$client,
          prepare: () => ({ bind: () => ({ all: () => Promise.reject(new Error("away")) }) }),
          batch: () => Promise.reject(new Error("away")),
        };
      return Reflect.get(db, name);
    },
  });
  const { shards, ...ctx } = compose(env);
  const broken = { ...ctx, shards: [shards[0], away] as typeof shards };
  await consumeEvents(broken, batch as never);
  expect(outcomes.sort()).toEqual(["shard 0 done", "shard 1 again"]);
  outcomes.length = 0;
  await consumeEvents(compose(env), batch as never);
  expect(outcomes.sort()).toEqual(["shard 0 done", "shard 1 done"]);
  for (const { account, dialogId } of made) {
    const { results } = await account.db.prepare("SELECT text FROM messages WHERE dialog_id = ?").bind(dialogId).all();
    expect(results).toEqual([{ text: `word ${dialogId}` }]);
  }
});

test("the cron works in every shard", async () => {
  const recipients = [0, 1].map(() => `${crypto.randomUUID()}@example.com`);
  for (const [shard, recipient] of recipients.entries()) {
    const ctx = atShard(compose(env), shard);
    await enqueueMail(ctx, {
      ...{ key: `low:${crypto.randomUUID()}`, kind: "low_balance", recipient, language: "en" },
      params: { balance: "1 EUR", threshold: "2 EUR", link: "https://example.com" },
    });
  }
  await runScheduledJobs(compose(env), {});
  const admin = await makeAdminIn(0);
  await until(async () => {
    const { mails } = (await admin.call("GET", "/api/admin/mails?limit=100")).body;
    const sent = mails.filter(({ recipient }: { recipient: string }) => recipients.includes(recipient));
    expect(
      sent.map(({ status, subject }: { status: string; subject: string | null }) => [status, subject !== null]),
    ).toEqual([
      ["kept", true],
      ["kept", true],
    ]);
  });
});
