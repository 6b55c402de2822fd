import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { mails } from "../../../src/db/mail.ts";
import { forgetDialogs } from "../../../src/domain/channels/webhook/forget-dialogs.ts";
import { composeMail } from "../../../src/domain/people/mail/compose-mail.ts";
import { OutboxStore } from "../../../src/objects/webhook-outbox/outbox-store.ts";
import { until } from "../../support/until.ts";
import { hurry, makeDesk, makeHook } from "./webhook-fixture.ts";

const outboxOf = (id: number) => env.WEBHOOK_OUTBOX.getByName(String(id));

/** The mails about stopped webhooks that are to be sent to an address. */
async function mailsTo(email: string) {
  const ctx = compose(env);
  const isOne = and(eq(mails.recipient, email), eq(mails.kind, "webhook_stopped"));
  const rows = await ctx.db.select().from(mails).where(isOne);
  return Promise.all(rows.map((row) => composeMail(ctx, row)));
}

/** Makes the next attempt at all that waits the last of a day. */
async function passDay(endpointId: number): Promise<void> {
  await runInDurableObject(outboxOf(endpointId), (_, { storage }) => {
    storage.sql.exec("UPDATE deliveries SET attempts = 10, round_from = 1 WHERE status = 'waiting' AND attempts > 0");
  });
  await hurry(endpointId);
}

test.concurrent("a receiver that answers 410 is disabled at once, its owner told once, and what waited can be replayed", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  await hook.reply([{ status: 410, afterMs: 4_000 }]);
  const dialog = await open();
  await dialog.write("First");
  await dialog.write("Second");
  await until(async () => expect((await hook.state()).waiting).toBe(2));
  await until(async () =>
    expect(await hook.state()).toMatchObject({ enabled: false, pause_reason: "gone", waiting: 0 }),
  );
  expect((await hook.deliveries()).map(({ status, failure }) => [status, failure])).toEqual([
    ["failed", "The endpoint answered 410."],
    ["failed", "The endpoint answered 410."],
  ]);
  await dialog.write("Not told");
  const projected = env.DB.prepare("SELECT 1 FROM messages WHERE dialog_id = ? AND text = 'Not told'").bind(dialog.id);
  await until(async () => expect(await projected.first()).not.toBeNull());
  const told = await mailsTo(account.email);
  expect(told.map((mail) => mail?.subject)).toEqual(["Your webhook is disabled"]);
  expect(told[0]?.text).toContain(hook.url);
  expect((await hook.call("POST", "/replay", range())).status).toBe(409);
  expect((await hook.call("POST", "/resume")).body).toMatchObject({ enabled: true, paused_at: null });
  expect((await hook.call("POST", "/replay", { ...range(), status: "failed" })).body).toEqual({ replayed: 2 });
  const events = await hook.heard(3);
  expect(events.slice(1).map(({ data }) => data.message.text)).toEqual(["First", "Second"]);
  expect(events[1]?.id).toBe(events[0]?.id);
});

const range = () => ({ from: "2020-01-01T00:00:00Z", to: new Date(Date.now() + 60_000).toISOString() });

test.concurrent("an endpoint that fails for a day is paused, its owner told once, and it gets everything when it is resumed", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  await hook.reply([], { status: 503, body: "Down for maintenance" });
  const dialog = await open();
  await dialog.write("Lost for a day");
  await hook.heard(1);
  await until(async () => {
    await passDay(hook.id);
    expect(await hook.state()).toMatchObject({ enabled: true, pause_reason: "failing" });
  });
  const attempts = (await hook.received()).length;
  await dialog.write("Gathered");
  await until(async () => expect((await hook.state()).waiting).toBe(1));
  // A restart of the outbox does not forget the pause.
  await evictDurableObject(outboxOf(hook.id));
  await hook.hurry();
  expect(await hook.received()).toHaveLength(attempts);
  const told = await mailsTo(account.email);
  expect(told.map((mail) => mail?.subject)).toEqual(["Your webhook is paused"]);
  expect(told[0]?.text).toContain("The endpoint answered 503.");
  await hook.reply([]);
  await hook.call("POST", "/resume");
  expect((await hook.heard(attempts + 1)).at(-1)?.data.message.text).toBe("Gathered");
  const [dead] = await hook.deliveries("?status=failed");
  expect(dead).toMatchObject({ failure: "The endpoint answered 503." });
  expect((await hook.call("POST", `/deliveries/${dead?.id}/replay`)).body.status).toBe("waiting");
  expect((await hook.heard(attempts + 2)).at(-1)?.data.message.text).toBe("Lost for a day");
  await until(async () => expect(await hook.deliveries("?status=failed")).toEqual([]));
  expect((await hook.call("POST", `/deliveries/900000001/replay`)).status).toBe(404);
});

test.concurrent("an event that alone fails for a day becomes a dead letter, and the endpoint goes on", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  await hook.reply([], { status: 422, onlyFor: "Indigestible" });
  const accepted = async () =>
    (await hook.received()).filter(({ status }) => status === 200).map(({ data }) => data.message.text);
  const [bad, good] = [await open(), await open()];
  await bad.write("Indigestible");
  await hook.heard(1);
  await good.write("Fine");
  await until(async () => expect(await accepted()).toEqual(["Fine"]));
  await until(async () => {
    await passDay(hook.id);
    expect(await hook.deliveries("?status=failed")).toHaveLength(1);
  });
  await bad.write("Good again");
  await until(async () => expect(await accepted()).toEqual(["Fine", "Good again"]));
  expect((await hook.state()).paused_at).toBeNull();
});

test.concurrent("a redirect is not followed, wherever it leads", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  const trap = await makeHook(account, { enabled: false });
  await hook.reply([
    { status: 307, headers: { location: trap.url } },
    { status: 302, headers: { location: "http://10.0.0.1/" } },
  ]);
  await (await open()).write("Hello");
  await hook.heard(1);
  await hook.hurry();
  await hook.heard(2);
  await until(async () => {
    const [delivery] = await hook.deliveries();
    const { body } = await hook.call("GET", `/deliveries/${delivery?.id}`);
    expect(body.log.map(({ failure }: { failure: string }) => failure)).toEqual([
      "The endpoint answered 307: redirects are not followed.",
      "The endpoint answered 302: redirects are not followed.",
    ]);
  });
  expect(await trap.received()).toEqual([]);
});

test.concurrent("a broken connection and an answer that asks to wait are tried again, as late as they ask", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  await hook.reply([{ as: "drop" }, { status: 429, headers: { "retry-after": "600" } }]);
  await (await open()).write("Patience");
  await hook.heard(1);
  await until(async () => expect((await hook.state()).failing_since).not.toBeNull());
  await hook.hurry();
  await hook.heard(2);
  const [delivery] = await until(async () => {
    const found = await hook.deliveries();
    expect(found[0]?.attempts).toBe(2);
    return found;
  });
  const { body } = await until(async () => {
    const detail = await hook.call("GET", `/deliveries/${delivery?.id}`);
    expect(detail.body.log).toHaveLength(2);
    return detail;
  });
  expect(body.log).toMatchObject([{ status: null, answer: null }, { status: 429 }]);
  expect(Date.parse(body.next_attempt_at)).toBeGreaterThan(Date.now() + 550_000);
});

test.concurrent("an answer without an end counts by its status, and only its first bytes are kept", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  await hook.reply([{ as: "stream" }]);
  await (await open()).write("Hello");
  await until(async () => expect(await hook.deliveries("?status=delivered")).toHaveLength(1));
  const [delivery] = await hook.deliveries();
  const { body } = await hook.call("GET", `/deliveries/${delivery?.id}`);
  expect(body.log[0].answer).toMatch(/^again and again /);
  expect(body.log[0].answer.length).toBeLessThanOrEqual(500);
});

test.concurrent("a test tells what the receiver answers, changes nothing else, and is not repeated", async () => {
  const { account } = await makeDesk();
  const hook = await makeHook(account, { enabled: false });
  await hook.reply([{ status: 410, body: "Never heard of it" }, {}]);
  const { body: failed } = await hook.call("POST", "/test");
  expect(failed).toMatchObject({ type: "test", status: "failed", log: [{ status: 410, answer: "Never heard of it" }] });
  const { body: sent } = await hook.call("POST", "/test");
  expect(sent).toMatchObject({ type: "test", status: "delivered", dialog_id: null });
  expect(JSON.parse(sent.payload)).toMatchObject({
    type: "test",
    data: { message: "This is a test of your webhook." },
  });
  expect((await hook.state()).paused_at).toBeNull();
  await hook.call("PATCH", "", { enabled: true });
  expect((await hook.call("POST", `/deliveries/${sent.id}/replay`)).status).toBe(409);
  expect(await hook.received()).toHaveLength(2);
});

test.concurrent("a range of time is replayed with what was delivered in it, and a range that ends first is refused", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  const dialog = await open();
  for (const text of ["One", "Two"]) await dialog.write(text);
  await hook.heard(2);
  await until(async () => expect(await hook.deliveries("?status=delivered")).toHaveLength(2));
  const early = { from: "2020-01-01T00:00:00Z", to: "2020-01-02T00:00:00Z" };
  expect((await hook.call("POST", "/replay", early)).body).toEqual({ replayed: 0 });
  expect((await hook.call("POST", "/replay", { ...range(), status: "failed" })).body).toEqual({ replayed: 0 });
  expect((await hook.call("POST", "/replay", range())).body).toEqual({ replayed: 2 });
  const events = await hook.heard(4);
  expect(events.map(({ data }) => data.message.text)).toEqual(["One", "Two", "One", "Two"]);
  expect((await hook.call("POST", "/replay", { from: early.to, to: early.from })).status).toBe(422);
});

test.concurrent("what is kept of a dialog is deleted with its visitor, and everything with the webhook or the account", async () => {
  const { account, open } = await makeDesk();
  const [hook, deleted] = [await makeHook(account), await makeHook(account)];
  const [erased, kept] = [await open(), await open()];
  await erased.write("Forget me");
  await kept.write("Keep me");
  for (const each of [hook, deleted])
    await until(async () => expect(await each.deliveries("?status=delivered")).toHaveLength(2));
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  await forgetDialogs(compose(env), Number(row?.["account_id"]), [erased.id]);
  expect((await hook.deliveries()).map(({ dialog_id: id }) => id)).toEqual([kept.id]);
  // An attempt may end after its delivery was deleted.
  const late = await runInDurableObject(outboxOf(hook.id), (_, { storage }) => {
    const { sql } = storage;
    const count = () => sql.exec<{ total: number }>("SELECT count(*) AS total FROM attempts").one().total;
    const before = count();
    new OutboxStore(storage).record(900_001, { at: 1, ms: 1, status: 200, failure: null, answer: "Hello, Ann" });
    return count() - before;
  });
  expect(late).toBe(0);
  expect((await deleted.call("DELETE")).status).toBe(200);
  expect((await deleted.call("GET")).status).toBe(404);
  const left = await runInDurableObject(outboxOf(deleted.id), (_, { storage }) =>
    storage.sql.exec<{ total: number }>("SELECT count(*) AS total FROM deliveries").one(),
  );
  expect(left.total).toBe(0);
});

test.concurrent("a receiver in a private network is never called", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  // As if the guard had let its URL pass: a name that leads there.
  await env.DB.prepare("UPDATE webhook_endpoints SET url = 'http://192.168.0.1/' WHERE id = ?").bind(hook.id).run();
  await (await open()).write("Hello");
  await until(async () => {
    const [delivery] = await hook.deliveries();
    const { body } = await hook.call("GET", `/deliveries/${delivery?.id}`);
    expect(body.log).toMatchObject([{ status: null, failure: "The URL points to a private network." }]);
  });
});
