import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSite } from "../site/visitor-client.ts";
import { inboxOf, makeDialogs, openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

const soon = () => new Date(Date.now() + 5 * 60 * 1000).toISOString();
const roomOf = (dialogId: number) => env.DIALOG_ROOM.getByName(String(dialogId));

afterEach(() => vi.useRealTimers());

async function listed(account: Account, query: string): Promise<number[]> {
  const { body } = await account.call("GET", `/api/dialogs?${query}`);
  return body.dialogs.map(({ id }: { id: number }) => id);
}

test("labels, variables and a priority are kept, told to the operators, and found again", async () => {
  const account = await api.makeAccount();
  const [first = 0, second = 0] = await makeDialogs(account, 2);
  const label = async (name: string) =>
    (await account.call("POST", "/api/labels", { json: { name } })).body.id as number;
  const [vip, refund] = [await label("Vip"), await label("Refund")];
  expect((await account.call("POST", "/api/labels", { json: { name: " vip " } })).status).toBe(409);
  const inbox = await openInbox(account.token);
  const socket = await openSocket(first, { token: account.token, internal: "1" });
  const set = await account.call("PUT", `/api/dialogs/${first}/labels`, { json: { label_ids: [vip, refund] } });
  expect(set.body.label_ids).toEqual([vip, refund]);
  await account.call("PATCH", `/api/dialogs/${first}/labels`, { json: { remove: [refund] } });
  const values = { plan: "pro", seats: 3 };
  await account.call("PATCH", `/api/dialogs/${first}/variables`, { json: { variables: { ...values, gone: true } } });
  await account.call("PATCH", `/api/dialogs/${first}/variables`, { json: { variables: { gone: null } } });
  const last = await account.call("PUT", `/api/dialogs/${first}/priority`, { json: { priority: "urgent" } });
  const triage = { label_ids: [vip], variables: values, priority: "urgent", snoozed_until: null, team: null };
  expect(last.body).toEqual(triage);
  expect((await account.call("GET", `/api/dialogs/${first}`)).body).toMatchObject({
    ...{ label_ids: [vip], variables: values, priority: "urgent", snoozed_until: null, team_id: null },
  });
  expect(await listed(account, `label_id=${vip}`)).toEqual([first]);
  expect(await listed(account, `label_id=${refund}`)).toEqual([]);
  expect(await listed(account, "priority=urgent")).toEqual([first]);
  expect(await listed(account, "priority=all")).toEqual([second, first]);
  await until(() => {
    expect(socket.internal.at(-1)).toMatchObject({ change: "priority_changed", by: { id: account.id }, triage });
    expect(socket.internal).toHaveLength(5);
    expect(inbox.frames.findLast((frame) => frame.type === "dialog_changed")).toMatchObject({
      dialog: { dialog_id: first, label_ids: [vip], priority: "urgent" },
    });
  });
  expect((await account.call("DELETE", `/api/labels/${vip}`)).status).toBe(200);
  expect(await listed(account, `label_id=${vip}`)).toEqual([]);
  expect((await account.call("GET", `/api/dialogs/${first}`)).body.label_ids).toEqual([]);
});

test("what is no label, no team or no time of the account is refused and changes nothing", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const [dialogId = 0] = await makeDialogs(account, 1);
  const { body: foreign } = await stranger.call("POST", "/api/labels", { json: { name: "Theirs" } });
  const { body: team } = await stranger.call("POST", "/api/teams", { json: { name: "Theirs" } });
  const tries: [string, string, object][] = [
    ["PUT", "labels", { label_ids: [foreign.id] }],
    ["PATCH", "labels", { add: [foreign.id] }],
    ["PUT", "team", { team_id: team.id }],
    ["PUT", "snooze", { until: new Date(Date.now() - 1000).toISOString() }],
    ["PUT", "snooze", { until: "tomorrow" }],
    ["PUT", "priority", { priority: "asap" }],
    ["PATCH", "variables", { variables: { "a b": 1 } }],
    ["PATCH", "variables", { variables: { a: "" } }],
  ];
  for (const [method, path, json] of tries) {
    expect((await account.call(method, `/api/dialogs/${dialogId}/${path}`, { json })).status).toBe(422);
  }
  await account.call("POST", `/api/dialogs/${dialogId}/archive`);
  const late = await account.call("PUT", `/api/dialogs/${dialogId}/snooze`, { json: { until: soon() } });
  expect(late.body.error.code).toBe("DIALOG_ARCHIVED");
  const entries = await runInDurableObject(roomOf(dialogId), (_, { storage }) =>
    storage.sql.exec("SELECT kind FROM log").toArray(),
  );
  expect(entries).toEqual([{ kind: "status" }]);
});

test("of those who take one name for labels, teams or policies at the same time, one gets it", async () => {
  const account = await api.makeAccount();
  const attempt = async (method: string, paths: string[], json: object) => {
    const answers = await Promise.all(paths.map((path) => account.call(method, path, { json })));
    return answers.map(({ status }) => status).sort();
  };
  for (const [list, fields] of [
    ["/api/labels", {}],
    ["/api/teams", { member_ids: [] }],
    ["/api/sla-policies", { resolution_minutes: 5 }],
  ] as const) {
    const names = ["One", "Two", "Three"];
    const made = await Promise.all(names.map((name) => account.call("POST", list, { json: { ...fields, name } })));
    const paths = made.map(({ body }) => `${list}/${body.id}`);
    expect(await attempt("PATCH", paths, { name: "Same" })).toEqual([200, 409, 409]);
    expect(await attempt("POST", [list, list, list], { ...fields, name: "New" })).toEqual([201, 409, 409]);
  }
  const fields = { name: "Default", is_default: true, resolution_minutes: 5 };
  expect(await attempt("POST", ["/api/sla-policies", "/api/sla-policies"], fields)).toEqual([201, 409]);
});

test("a label and a team that were deleted do not come back with a later change", async () => {
  const account = await api.makeAccount();
  const [dialog = 0] = await makeDialogs(account, 1);
  const { body: label } = await account.call("POST", "/api/labels", { json: { name: "Vip" } });
  const { body: team } = await account.call("POST", "/api/teams", {
    json: { name: "Sales", member_ids: [account.id] },
  });
  const put = (what: string, json: object) => account.call("PUT", `/api/dialogs/${dialog}/${what}`, { json });
  await put("labels", { label_ids: [label.id] });
  await put("snooze", { until: soon() });
  await put("team", { team_id: team.id });
  await account.call("DELETE", `/api/labels/${label.id}`);
  await account.call("DELETE", `/api/teams/${team.id}`);
  const shown = async () => (await account.call("GET", `/api/dialogs/${dialog}`)).body;
  const none = { label_ids: [], team_id: null };
  // The room ends the snooze by itself.
  await account.call("POST", `/api/dialogs/${dialog}/archive`);
  expect(await shown()).toMatchObject({ ...none, snoozed_until: null });
  const { body } = await put("priority", { priority: "high" });
  expect(body).toMatchObject({ label_ids: [], team: null, priority: "high" });
  expect(await shown()).toMatchObject({ ...none, priority: "high" });
});

test("a snoozed dialog leaves the open list and comes back at its time, after a restart of its room too", async () => {
  const account = await api.makeAccount();
  const [dialogId = 0, other = 0] = await makeDialogs(account, 2);
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "I will look into it" } });
  const due = soon();
  const { body } = await account.call("PUT", `/api/dialogs/${dialogId}/snooze`, { json: { until: due } });
  expect(body.snoozed_until).toBe(due);
  expect(await listed(account, "snoozed=false")).toEqual([other]);
  expect(await listed(account, "snoozed=true")).toEqual([dialogId]);
  const openDialogs = async () => {
    const { last, close } = await openInbox(account.token);
    const dialogs = last("inbox")?.dialogs.map(({ dialog_id }) => dialog_id) ?? [];
    close();
    return dialogs;
  };
  await until(async () => expect(await openDialogs()).not.toContain(dialogId));
  const watching = await openInbox(account.token);
  await evictDurableObject(roomOf(dialogId));
  vi.setSystemTime(Date.parse(due) - 1000);
  await runDurableObjectAlarm(roomOf(dialogId));
  expect((await account.call("GET", `/api/dialogs/${dialogId}`)).body.snoozed_until).toBe(due);
  await evictDurableObject(roomOf(dialogId));
  const alarm = await runInDurableObject(roomOf(dialogId), (_, { storage }) => storage.getAlarm());
  expect(alarm).toBe(Date.parse(due));
  vi.setSystemTime(Date.parse(due));
  await runDurableObjectAlarm(roomOf(dialogId));
  expect((await account.call("GET", `/api/dialogs/${dialogId}`)).body.snoozed_until).toBeNull();
  await until(async () => {
    expect(watching.last("dialog_changed")).toMatchObject({ dialog: { dialog_id: dialogId, snoozed_until: null } });
    expect(await listed(account, "snoozed=false")).toEqual([other, dialogId]);
  });
  expect(await openDialogs()).toContain(dialogId);
});

test("a message of the visitor ends a snooze, an operator's does not; archiving ends it as well", async () => {
  const site = await openSite();
  const visit = await site.visit();
  const { account } = site;
  const path = `/api/dialogs/${visit.dialogId}`;
  const socket = await openSocket(visit.dialogId, { token: account.token });
  const guest = await openSocket(visit.dialogId, { token: site.siteToken, guest_id: visit.guestId });
  const snooze = () => account.call("PUT", `${path}/snooze`, { json: { until: soon() } });
  const snoozedUntil = async () => (await account.call("GET", path)).body.snoozed_until;
  await snooze();
  await account.call("POST", `${path}/messages`, { json: { text: "Soon" } });
  expect(await snoozedUntil()).not.toBeNull();
  guest.send({ type: "send_message", text: "Are you there?" });
  await until(() =>
    expect(socket.internal.at(-1)).toMatchObject({ change: "snooze_ended", cause: "message", by: null }),
  );
  expect(await snoozedUntil()).toBeNull();
  await snooze();
  await visit.call("POST", `/api/site/dialogs/${visit.dialogId}/messages`, { json: { text: "Hello?" } });
  expect(await snoozedUntil()).toBeNull();
  await snooze();
  await account.call("POST", `${path}/archive`);
  expect(socket.internal.at(-1)).toMatchObject({ change: "snooze_ended", cause: "archived" });
  await account.call("POST", `${path}/reopen`);
  expect(await snoozedUntil()).toBeNull();
});

test("a dialog that nobody has sorted stores nothing of a triage, in its room or in the inbox", async () => {
  const account = await api.makeAccount();
  const [dialogId = 0] = await makeDialogs(account, 1);
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "One" } });
  await runInDurableObject(roomOf(dialogId), (_, { storage }) => {
    expect(storage.kv.get("triage")).toBeUndefined();
    expect(storage.kv.get("status")).toBeUndefined();
  });
  const inbox = await inboxOf(account);
  await until(async () => {
    const rows = await runInDurableObject(inbox, (_, { storage }) =>
      storage.sql.exec("SELECT triage, snoozed_until, team_id FROM dialogs WHERE dialog_id = ?", dialogId).toArray(),
    );
    expect(rows).toEqual([{ triage: null, snoozed_until: null, team_id: null }]);
  });
});
