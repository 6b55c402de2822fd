import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Handoff } from "../../../src/domain/conversations/handoff/types.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { holderOf, inboxOf, makeDialogs, makeOperator, openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

afterEach(() => {
  vi.useRealTimers();
});

const choose = (account: Account, json: object) => account.call("PUT", "/api/handoff/settings", { json });
const request = (account: Account, dialog_id: number) =>
  account.call("POST", "/api/request", { json: { dialog_id, reason: "keyword" } });

/** Hours in UTC that begin in two or three hours, and that moment. */
function openingLater() {
  const opening = (Math.floor(Date.now() / hourMs) + 3) * hourMs;
  const day = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(opening).getUTCDay()] ?? "";
  const from = new Date(opening).toISOString().slice(11, 16);
  return { opening, hours: { timezone: "UTC", weekly: { [day]: [{ from, to: "24:00" }] } } };
}

async function makeDesk(settings: object) {
  const owner = await api.makeAccount();
  const ann = await makeOperator(owner, "Ann");
  const inbox = await openInbox(ann.token);
  expect((await choose(owner, { assignment_mode: "round_robin", ...settings })).status).toBe(200);
  const [dialogId = 0] = await makeDialogs(owner, 1);
  const visitor = await openSocket(dialogId, { token: owner.token });
  const handoff = () =>
    runInDurableObject(
      env.DIALOG_ROOM.getByName(String(dialogId)),
      (_, { storage }) => storage.kv.get("handoff") as Handoff,
    );
  return { owner, ann, inbox, dialogId, visitor, handoff };
}

test("out of hours the visitor is told, waits until after the next opening, and is given to somebody then", async () => {
  const { opening, hours } = openingLater();
  const { owner, ann, inbox, dialogId, visitor, handoff } = await makeDesk({
    ...{ business_hours: hours, request_expiry_minutes: 7 },
  });
  await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Позовите оператора" } });
  const told = await visitor.until("new_message", ({ message }) => message.text.includes("нерабочее время"));
  expect(told.message.sender).toBe("assistant");
  const requested = await visitor.until("handoff_requested");
  expect(requested).toMatchObject({ reason: "user_request", queue_position: 1 });
  expect(told.seq).toBe(requested.seq + 1);
  await until(() => expect(inbox.last("queue")?.waiting).toHaveLength(1));
  expect((await handoff()).expiresAt).toBe(opening + 7 * minuteMs);
  const object = await inboxOf(owner);
  await until(async () => {
    expect(await runInDurableObject(object, (_, { storage }) => storage.getAlarm())).toBe(opening);
  });
  expect(await holderOf(owner, dialogId)).toBe("waits");
  const answer = await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Hello" } });
  expect(answer.body.ai_response).toMatchObject({ outcome: "handoff" });
  vi.setSystemTime(opening + 1);
  await runDurableObjectAlarm(object);
  await until(async () => expect(await holderOf(owner, dialogId)).toBe(ann.id));
  await visitor.until("handoff_started");
});

test("an operator may take by hand what waits out of hours", async () => {
  const { hours } = openingLater();
  const { owner, ann, dialogId, visitor } = await makeDesk({ business_hours: hours, away_message: "Back on Monday." });
  await request(owner, dialogId);
  expect((await visitor.until("new_message")).message.text).toBe("Back on Monday.");
  expect((await ann.call("POST", "/api/takeover", { json: { dialog_id: dialogId } })).status).toBe(200);
  expect(await holderOf(owner, dialogId)).toBe(ann.id);
});

test("a request that nobody took after the opening ends as every other, and not before", async () => {
  const { opening, hours } = openingLater();
  const { owner, inbox, dialogId, visitor } = await makeDesk({ business_hours: hours });
  inbox.close();
  await Promise.all([request(owner, dialogId), request(owner, dialogId)]);
  await request(owner, dialogId);
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  vi.setSystemTime(opening + 4 * minuteMs);
  await runDurableObjectAlarm(room);
  expect(await holderOf(owner, dialogId)).toBe("waits");
  const [second = 0] = await makeDialogs(owner, 1);
  const later = await openSocket(second, { token: owner.token });
  await request(owner, second);
  expect((await later.until("handoff_requested")).queue_position).toBe(2);
  vi.setSystemTime(opening + 5 * minuteMs + 1);
  await runDurableObjectAlarm(room);
  await visitor.until("handoff_released", ({ cause }) => cause === "expired");
  const said = visitor.frames.filter((frame) => frame.type === "new_message").map(({ message }) => message.text);
  expect(said).toEqual([
    expect.stringContaining("away right now"),
    expect.stringContaining("Nobody is available right now"),
  ]);
});

test("hours that never come end the request as soon as any other; open hours send no away message", async () => {
  const never = await makeDesk({
    business_hours: { timezone: "Europe/Berlin", weekly: {} },
    request_expiry_minutes: 3,
  });
  await request(never.owner, never.dialogId);
  await never.visitor.until("new_message", ({ message }) => message.text.includes("away"));
  const { requestedAt, expiresAt } = await never.handoff();
  expect((expiresAt ?? 0) - (requestedAt ?? 0)).toBeLessThanOrEqual(3 * minuteMs);
  const all = [{ from: "00:00", to: "24:00" }];
  const weekly = Object.fromEntries(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, all]));
  const open = await makeDesk({ business_hours: { timezone: "Asia/Kolkata", weekly } });
  await request(open.owner, open.dialogId);
  await open.visitor.until("handoff_started");
  expect(open.visitor.frames.filter(({ type }) => type === "new_message")).toEqual([]);
});

test("settings are the defaults until changed, change one by one, and are refused when no clock shows them", async () => {
  const owner = await api.makeAccount();
  const defaults = {
    ...{ assignment_mode: "manual", max_dialogs_per_operator: 5, request_expiry_minutes: 5 },
    ...{ business_hours: null, away_message: null },
  };
  expect((await owner.call("GET", "/api/handoff/settings")).body).toEqual(defaults);
  expect((await choose(owner, {})).body).toEqual(defaults);
  const hours = { timezone: "America/New_York", weekly: { mon: [{ from: "09:00", to: "24:00" }] } };
  const closed_dates = ["2026-12-25"];
  await choose(owner, { business_hours: { ...hours, closed_dates }, max_dialogs_per_operator: null });
  await choose(owner, { assignment_mode: "least_busy", away_message: "Later." });
  const now = {
    ...defaults,
    ...{ assignment_mode: "least_busy", max_dialogs_per_operator: null, away_message: "Later." },
    business_hours: { ...hours, closed_dates },
  };
  expect((await owner.call("GET", "/api/handoff/settings")).body).toEqual(now);
  const window = (from: string, to: string) => ({ business_hours: { ...hours, weekly: { tue: [{ from, to }] } } });
  const wrong = [
    { business_hours: { ...hours, timezone: "Mars/Olympus" } },
    { business_hours: { ...hours, timezone: "+03:00" } },
    { business_hours: { ...hours, weekly: { monday: [] } } },
    { business_hours: { ...hours, closed_dates: ["2026-02-30"] } },
    ...[window("18:00", "09:00"), window("9:00", "18:00"), window("24:00", "24:00"), window("09:00", "09:00")],
    ...[{ assignment_mode: "random" }, { max_dialogs_per_operator: 0 }, { request_expiry_minutes: 0 }],
    { away_message: " " },
  ];
  for (const json of wrong) expect((await choose(owner, json)).status).toBe(422);
  expect((await owner.call("GET", "/api/handoff/settings")).body).toEqual(now);
  expect((await choose(owner, { business_hours: null })).body).toEqual({ ...now, business_hours: null });
});
