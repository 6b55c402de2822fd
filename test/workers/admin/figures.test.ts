import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { makeAdmin } from "./make-admin.ts";

/** An account whose past is written by hand: 10 May 2024 is its only busy day, in Moscow from 21:00 UTC of the 9th. */
async function handCounted(): Promise<Account> {
  const owner = await api.makeAccount();
  const row = await env.DB.prepare("SELECT account_id AS id FROM users WHERE id = ?").bind(owner.id).first();
  const accountId = Number(row?.["id"]);
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const dialogs: number[] = [];
  for (let at = 0; at < 3; at++) {
    const { body } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
    dialogs.push(body.id);
  }
  const [first = 0, second = 0, third = 0] = dialogs;
  const say = (dialogId: number, seq: number, sender: string, time: string) =>
    env.DB.prepare(
      "INSERT INTO messages (dialog_id, seq, account_id, sender, text, created_at) VALUES (?, ?, ?, ?, 'x', ?)",
    ).bind(dialogId, 1000 + seq, accountId, sender, Date.parse(time));
  const book = (amount: number, service: string, time: string) =>
    env.DB.prepare(
      `INSERT INTO ledger (account_id, type, amount_micro, service_type, description, idempotency_key, created_at)
       VALUES (?, ?, ?, ?, '', ?, ?)`,
    ).bind(accountId, amount < 0 ? "debit" : "credit", amount, service, crypto.randomUUID(), Date.parse(time));
  const begin = (dialogId: number, time: string) =>
    env.DB.prepare("UPDATE dialogs SET created_at = ? WHERE id = ?").bind(Date.parse(time), dialogId);
  await env.DB.batch([
    begin(first, "2024-05-09T20:59:59.999Z"),
    begin(second, "2024-05-09T21:00:00.000Z"),
    begin(third, "2024-05-10T20:59:59.999Z"),
    say(first, 1, "user", "2024-05-09T20:59:59.999Z"),
    say(first, 2, "assistant", "2024-05-09T21:00:00.000Z"),
    say(second, 1, "user", "2024-05-10T09:00:00.000Z"),
    say(second, 2, "operator", "2024-05-10T09:01:00.000Z"),
    say(second, 3, "operator", "2024-05-10T09:02:00.000Z"),
    say(third, 1, "user", "2024-05-10T20:59:59.999Z"),
    say(third, 2, "system", "2024-05-10T21:00:00.000Z"),
    book(-1_000, "ai_message", "2024-05-09T21:00:00.000Z"),
    book(-100_000, "document_upload", "2024-05-10T12:00:00.000Z"),
    book(-7_000_000, "adjustment", "2024-05-10T12:00:00.000Z"),
    book(50_000_000, "top_up", "2024-05-10T12:00:00.000Z"),
    book(90_000_000, "top_up", "2024-05-10T21:00:00.000Z"),
  ]);
  return owner;
}

test("the figures of a day are those counted by hand, on the calendar of the zone that is asked for", async () => {
  const admin = await makeAdmin();
  const owner = await handCounted();
  const read = async (query: string) =>
    (await admin.call("GET", `/api/metrics?user_id=${owner.id}&date=2024-05-10&${query}`)).body;
  const moscow = await read("period=day&timezone=Europe/Moscow");
  expect(moscow).toMatchObject({ from: "2024-05-09T21:00:00.000Z", to: "2024-05-10T21:00:00.000Z", user_id: owner.id });
  expect(moscow.totals).toEqual({
    messages: { user: 2, assistant: 1, operator: 2, system: 0 },
    messages_total: 5,
    dialogs_started: 2,
    dialogs_active: 3,
    dialogs_with_people: 1,
    charged: 0.101,
    topped_up: 50,
  });
  expect((await read("period=day")).totals).toMatchObject({
    messages: { user: 2, assistant: 0, operator: 2, system: 1 },
    dialogs_active: 2,
    charged: 0.1,
    topped_up: 140,
  });
});

test("a dialog that goes on for two days is one active dialog of the week", async () => {
  const admin = await makeAdmin();
  const owner = await handCounted();
  const path = `/api/system/metrics?user_id=${owner.id}&date=2024-05-10&period=week`;
  const { body } = await admin.call("GET", path);
  expect(body.days.map((day: { dialogs_active: number }) => day.dialogs_active)).toEqual([0, 0, 0, 0, 0, 1, 2]);
  expect(body.days.at(-1).date).toBe("2024-05-10");
  expect(body.totals).toMatchObject({ dialogs_active: 3, dialogs_started: 3, messages_total: 7, charged: 0.101 });
});

test("nothing of another account is in an account's figures, and all of it in everybody's", async () => {
  const admin = await makeAdmin();
  const [one, other] = [await handCounted(), await handCounted()];
  const read = async (who: string) =>
    (await admin.call("GET", `/api/metrics?date=2024-05-10&period=week&${who}`)).body.totals.messages_total;
  expect(await read(`user_id=${one.id}`)).toBe(7);
  expect(await read(`user_id=${other.id}`)).toBe(7);
  expect(await read("all=false")).toBe(0);
  expect(await read("all=true")).toBeGreaterThanOrEqual(14);
  expect((await admin.call("GET", "/api/metrics?user_id=900000001")).status).toBe(404);
});

test("a real conversation is in the figures as its owner saw it", async () => {
  const admin = await makeAdmin();
  const owner = await api.makeAccount();
  const before = (await admin.call("GET", "/api/admin/system-stats")).body;
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  await owner.call("POST", `/api/dialogs/${dialog.id}/messages`, { json: { content: "hello" } });
  await until(async () => {
    const { totals } = (await admin.call("GET", `/api/metrics?user_id=${owner.id}&period=day`)).body;
    expect(totals).toMatchObject({
      messages: { user: 1, assistant: 1, operator: 0, system: 0 },
      dialogs_started: 1,
      dialogs_active: 1,
      charged: 0.001,
    });
  });
  const after = (await admin.call("GET", "/api/admin/system-stats")).body;
  expect(after.messages.user - before.messages.user).toBe(1);
  expect(after.messages.assistant - before.messages.assistant).toBe(1);
  expect(after.dialogs - before.dialogs).toBe(1);
  expect(after.assistants - before.assistants).toBe(1);
  const now = (await admin.call("GET", "/api/admin/realtime-stats")).body;
  expect(now.messages_last_hour).toBeGreaterThanOrEqual(2);
  const { body } = await admin.call("GET", "/api/admin/advanced-analytics?period=day");
  expect(body.totals.new_users).toBeGreaterThanOrEqual(2);
  expect(body.answers.answer + body.answers.clarify + body.answers.abstain).toBeGreaterThanOrEqual(1);
});

test.for(["period=year", "timezone=Nowhere/City", "date=2024-13-01", "user_id=x", "all=perhaps"])(
  "%s is refused",
  async (query) => {
    expect((await (await makeAdmin()).call("GET", `/api/metrics?${query}`)).status).toBe(422);
  },
);

test("health says which part is away", async () => {
  const admin = await makeAdmin();
  const { body } = await admin.call("GET", "/api/admin/system/health");
  expect(body).toMatchObject({
    database: { connected: true, pool_size: null },
    redis: { connected: true },
    rooms: { connected: true },
    files: { connected: true },
  });
  await env.DB.prepare(
    `INSERT INTO mails (key, kind, recipient, language, due_at, created_at)
     VALUES ('late', 'confirm_email', 'late@example.com', 'en', ?, 0)`,
  )
    .bind(Date.now() - 3_600_000)
    .run();
  const late = (await admin.call("GET", "/api/admin/system/health")).body;
  await env.DB.prepare("DELETE FROM mails WHERE key = 'late'").run();
  expect(late).toMatchObject({ status: "degraded", queues: { late_mails: 1 } });
});
