import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { openSite } from "../site/visitor-client.ts";
import { openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

const minute = 60_000;
const roomOf = (dialogId: number) => env.DIALOG_ROOM.getByName(String(dialogId));

afterEach(() => vi.useRealTimers());

/** Runs the room's alarm at a time. */
async function alarmAt(dialogId: number, time: number): Promise<void> {
  vi.setSystemTime(time);
  await runDurableObjectAlarm(roomOf(dialogId));
}

async function makePolicy(account: Account, json: object) {
  const made = await account.call("POST", "/api/sla-policies", { json });
  expect(made.status).toBe(201);
  return made.body;
}

test("a promise that is not kept is found by the room's alarm, after restarts too, and told once to the operators alone", async () => {
  const site = await openSite({ handoff_after_abstentions: 0 });
  const { account } = site;
  const policy = await makePolicy(account, { name: "Gold", is_default: true, first_response_minutes: 5 });
  const visit = await site.visit();
  const { dialogId, guestId } = visit;
  const guest = await openSocket(dialogId, { token: site.siteToken, guest_id: guestId });
  const operator = await openSocket(dialogId, { token: account.token });
  const inbox = await openInbox(account.token);
  const asked = Date.now();
  // The assistant knows nothing: that is no response.
  await visit.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "When does the ferry leave?" } });
  await evictDurableObject(roomOf(dialogId));
  await alarmAt(dialogId, asked + minute);
  await evictDurableObject(roomOf(dialogId));
  const alarm = await runInDurableObject(roomOf(dialogId), (_, { storage }) => storage.getAlarm());
  expect(alarm).toBeLessThanOrEqual(Date.now() + 5 * minute);
  await alarmAt(dialogId, asked + 4 * minute);
  const log = () =>
    runInDurableObject(roomOf(dialogId), (_, { storage }) =>
      storage.sql.exec<{ data: string }>("SELECT data FROM log WHERE kind = 'sla'").toArray(),
    );
  expect(await log()).toEqual([]);
  await alarmAt(dialogId, asked + 6 * minute);
  const [entry, ...more] = await log();
  expect(JSON.parse(entry?.data ?? "{}")).toMatchObject({
    breach: { metric: "first_response", policy: { id: policy.id, name: "Gold" } },
  });
  expect(more).toEqual([]);
  await evictDurableObject(roomOf(dialogId));
  await alarmAt(dialogId, asked + 20 * minute);
  expect(await log()).toHaveLength(1);
  const told = { type: "sla_breached", dialog_id: dialogId, metric: "first_response", policy: { name: "Gold" } };
  await until(() => {
    expect(operator.internal).toMatchObject([told]);
    expect(inbox.frames.filter(({ type }) => type === "sla_breached")).toMatchObject([told]);
  });
  expect(JSON.stringify(guest.frames)).not.toContain("Gold");
  const listed = async (query: string) =>
    (await account.call("GET", `/api/dialogs?${query}`)).body.dialogs.map(({ id }: { id: number }) => id);
  await until(async () => expect(await listed("sla_breached=true")).toEqual([dialogId]));
  expect(await listed("sla_breached=false")).toEqual([]);
});

test("an operator who answers in time keeps the promise; the next wait has its own, by the dialog's label", async () => {
  const site = await openSite({ handoff_after_abstentions: 0 });
  const { account } = site;
  const { body: label } = await account.call("POST", "/api/labels", { json: { name: "Vip" } });
  await makePolicy(account, { name: "All", is_default: true, first_response_minutes: 30 });
  await makePolicy(account, { name: "Vips", label_ids: [label.id], next_response_minutes: 2 });
  const visit = await site.visit();
  const path = `/api/dialogs/${visit.dialogId}`;
  const say = () =>
    visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json: { text: "Where is my parcel?" } });
  const start = Date.now();
  await say();
  await account.call("POST", `${path}/messages`, { json: { text: "On its way" } });
  await account.call("PUT", `${path}/labels`, { json: { label_ids: [label.id] } });
  await alarmAt(visit.dialogId, start + 40 * minute);
  await say();
  await alarmAt(visit.dialogId, start + 41 * minute);
  expect((await account.call("GET", path)).body.sla_breached_at).toBeNull();
  await alarmAt(visit.dialogId, start + 43 * minute);
  await until(async () => expect((await account.call("GET", path)).body.sla_breached_at).not.toBeNull());
  const data = await runInDurableObject(roomOf(visit.dialogId), (_, { storage }) =>
    storage.sql.exec<{ data: string }>("SELECT data FROM log WHERE kind = 'sla'").toArray(),
  );
  expect(data.map((row) => JSON.parse(row.data).breach.metric)).toEqual(["next_response"]);
});

test("a policy needs a target, a name of its own and labels of the account; only one is the default", async () => {
  const { account } = await openSite();
  const make = (json: object) => account.call("POST", "/api/sla-policies", { json });
  const none = { first_response_minutes: null, next_response_minutes: null, resolution_minutes: null };
  for (const targets of [{}, none]) {
    const { status, body } = await make({ name: "None", ...targets });
    expect(status).toBe(422);
    expect(body.detail[0]).toMatchObject({ loc: ["body", "first_response_minutes"], msg: /at least one target/ });
  }
  expect((await make({ name: "Foreign", resolution_minutes: 5, label_ids: [900_000_001] })).status).toBe(422);
  const gold = await makePolicy(account, { name: "Gold", is_default: true, resolution_minutes: 5 });
  expect((await make({ name: "gold ", resolution_minutes: 5 })).status).toBe(409);
  expect((await make({ name: "Silver", is_default: true, resolution_minutes: 5 })).status).toBe(409);
  const change = (json: object) => account.call("PATCH", `/api/sla-policies/${gold.id}`, { json });
  expect((await change({ resolution_minutes: null })).status).toBe(422);
  expect((await change({ first_response_minutes: 3, resolution_minutes: null })).body).toEqual({
    ...{ ...gold, first_response_minutes: 3, resolution_minutes: null },
  });
  const { body: label } = await account.call("POST", "/api/labels", { json: { name: "Vip" } });
  expect((await change({ label_ids: [label.id] })).body.label_ids).toEqual([label.id]);
  await account.call("DELETE", `/api/labels/${label.id}`);
  expect((await change({ name: "Golden" })).body).toMatchObject({ name: "Golden", label_ids: [] });
  expect((await account.call("DELETE", `/api/sla-policies/${gold.id}`)).status).toBe(200);
  expect((await account.call("GET", "/api/sla-policies")).body).toEqual([]);
});
