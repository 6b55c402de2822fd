import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { connectDb } from "../../../src/db/client.ts";
import { claimToken } from "../../../src/domain/assistants/ai-tokens/claim-token.ts";
import { enqueueMail } from "../../../src/domain/platform/mail/enqueue-mail.ts";
import { atShard } from "../../../src/domain/platform/shards/at-shard.ts";
import { runScheduledJobs } from "../../../src/events/run-scheduled-jobs.ts";
import { limited } from "../limited.ts";
import { makeAccountIn, makeAdminIn, type ShardedAccount } from "./make-account-in.ts";

const from = () => ({ "cf-connecting-ip": crypto.randomUUID() });

/** A database that answers nothing. */
function awayDb() {
  const refuse = () => Promise.reject(new Error("D1_ERROR: Network connection lost."));
  const statement = { bind: () => statement, all: refuse, first: refuse, run: refuse, raw: refuse };
  return connectDb({ prepare: () => statement, batch: refuse } as unknown as D1Database);
}

/** The Worker's databases, of which one is away. */
function without(shard: number) {
  const shards = compose(env).shards.map((db, number) => (number === shard ? awayDb() : db));
  return { shards, db: shards[0] ?? awayDb() };
}

const logIn = (api: ReturnType<typeof limited>, { email, password }: ShardedAccount) =>
  api.call("POST", "/api/login", { json: { email, password }, headers: from() });

test("while a database is away the users of another log in and work", async () => {
  const [here, there] = [await makeAccountIn(0), await makeAccountIn(1)];
  const api = limited(without(1));
  const opened = await logIn(api, here);
  expect(opened.status).toBe(200);
  const assistants = await api.call("GET", "/api/assistants", { token: opened.body.access_token });
  expect(assistants.status).toBe(200);
  const refused = await logIn(api, there);
  expect([refused.status, refused.body.error.code]).toEqual([503, "DEPENDENCY_FAILED"]);
});

test("who has been found in another database logs in again, also where the memory of it is wrong and that one is away", async () => {
  const account = await makeAccountIn(0);
  expect((await logIn(limited(), account)).status).toBe(200);
  await env.DB.prepare("UPDATE name_shards SET shard = 1").run();
  expect((await logIn(limited(without(1)), account)).status).toBe(200);
});

test("what needs every database is refused as such, and changes nothing", async () => {
  const admin = await makeAdminIn(0);
  const api = limited(without(1));
  const email = `${crypto.randomUUID()}@example.com`;
  const json = { email, password: "a-sound-password" };
  const answers = [
    await api.call("POST", "/api/register", { json, headers: from() }),
    await api.call("GET", "/api/admin/users", { token: admin.token }),
    await api.call("GET", "/api/admin/system-stats", { token: admin.token }),
  ];
  expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(
    Array(3).fill([503, "DEPENDENCY_FAILED"]),
  );
  const again = await limited().call("POST", "/api/register", { json, headers: from() });
  expect(again.status).toBe(201);
});

test("an administrator still sees and changes an account whose database answers", async () => {
  const [admin, account] = [await makeAdminIn(0), await makeAccountIn(0)];
  const api = limited(without(1));
  const path = `/api/admin/users/${account.id}`;
  expect((await api.call("GET", path, { token: admin.token })).body.email).toBe(account.email);
  const json = { first_name: "Grace" };
  expect((await api.call("PATCH", path, { json, token: admin.token })).body.first_name).toBe("Grace");
});

test("while the first database is away an account of another goes on, without the pool of AI tokens", async () => {
  const account = await makeAccountIn(1);
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const api = limited(without(0));
  const { token } = account;
  const json = { assistant_id: assistant.id };
  const { status, body: dialog } = await api.call("POST", "/api/dialogs", { json, token });
  expect(status).toBe(201);
  const said = { json: { text: "I am here" }, token };
  expect((await api.call("POST", `/api/dialogs/${dialog.id}/messages`, said)).status).toBe(201);
  expect((await api.call("GET", "/api/assistants", { token })).body).toMatchObject([{ name: "Ferry" }]);
  const ctx = atShard({ ...compose(env), ...without(0) }, 1);
  const request = { key: crypto.randomUUID(), accountId: account.accountId, model: "gpt-4o-mini", tried: [] };
  expect(await claimToken(ctx, request)).toBeNull();
});

test("the cron works in the databases that answer", async () => {
  const recipient = `${crypto.randomUUID()}@example.com`;
  await enqueueMail(compose(env), {
    ...{ key: `low:${crypto.randomUUID()}`, kind: "low_balance", recipient, language: "en" },
    params: { balance: "1 EUR", threshold: "2 EUR", link: "https://example.com" },
  });
  const email = `${crypto.randomUUID()}@example.com`;
  await env.DB.prepare("INSERT INTO name_leases (name, shard, until) VALUES (?, 1, 1)").bind(email).run();
  await runScheduledJobs({ ...compose(env), ...without(1) }, {});
  const status = env.DB.prepare("SELECT status FROM mails WHERE recipient = ?").bind(recipient);
  expect(await status.first()).toEqual({ status: "kept" });
  const lease = env.DB.prepare("SELECT name FROM name_leases WHERE name = ?").bind(email);
  expect(await lease.first()).toBeNull();
});
