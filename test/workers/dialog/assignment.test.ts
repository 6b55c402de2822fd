import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { noHandoff } from "../../../src/domain/conversations/handoff/rules.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { holderOf, type InboxClient, inboxOf, makeDialogs, makeOperator, openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

const choose = (account: Account, json: object) => account.call("PUT", "/api/handoff/settings", { json });
const request = (account: Account, dialog_id: number | undefined) =>
  account.call("POST", "/api/request", { json: { dialog_id, reason: "keyword" } });

/** An account with operators who have their inboxes open, and dialogs. */
async function makeDesk(names: string[], dialogs: number, settings: object) {
  const owner = await api.makeAccount();
  await choose(owner, settings);
  const operators: Account[] = [];
  for (const name of names) operators.push(await makeOperator(owner, name));
  const inboxes = await Promise.all(operators.map(({ token }) => openInbox(token)));
  for (const inbox of inboxes) {
    await until(() => expect(inbox.last("presence")?.operators).toHaveLength(names.length));
  }
  const ids = await makeDialogs(owner, dialogs);
  const holders = () => Promise.all(ids.map((id) => holderOf(owner, id)));
  return { owner, operators, inboxes, ids, holders, people: operators.map(({ id }) => id) };
}

interface Insides {
  controller: { assigner: { run(): Promise<void>; deps: { rooms: { of(id: number): object } } } };
}

/** Waits until the inbox has given out all that it can. */
async function allAssigned(account: Account): Promise<void> {
  await runInDurableObject(await inboxOf(account), (object) =>
    (object as unknown as Insides).controller.assigner.run(),
  );
}

function count<T>(values: T[], value: T): number {
  return values.filter((other) => other === value).length;
}

test("of nine who ask at once three operators get two each, and three wait in their places", async () => {
  const settings = { assignment_mode: "least_busy", max_dialogs_per_operator: 2 };
  const { owner, inboxes, ids, holders, people } = await makeDesk(["Ann", "Boris", "Vera"], 9, settings);
  const visitors = await Promise.all(ids.map((id) => openSocket(id, { token: owner.token })));
  await Promise.all(ids.map((id) => request(owner, id)));
  await until(async () => expect(count(await holders(), "waits")).toBe(3));
  const held = await holders();
  for (const id of people) expect(count(held, id)).toBe(2);
  await until(() => {
    expect(inboxes[0]?.last("queue")?.waiting.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(inboxes[0]?.last("presence")?.operators.map((operator) => operator.active_dialogs)).toEqual([2, 2, 2]);
  });
  const queue = inboxes[0]?.last("queue")?.waiting.map(({ dialog_id }) => dialog_id) ?? [];
  expect(queue.every((id) => held[ids.indexOf(id)] === "waits")).toBe(true);
  for (const [index, visitor] of visitors.entries()) {
    const started = visitor.frames.filter((frame) => frame.type === "handoff_started");
    expect(started.map((frame) => frame.manager.id)).toEqual(held[index] === "waits" ? [] : [held[index]]);
    expect((await visitor.until("handoff_requested")).reason).toBe("keyword");
  }
  const status = await owner.call("GET", `/api/dialogs/${ids[held.indexOf(people[0] ?? 0)]}/status`);
  expect(status.body).toMatchObject({ handoff_reason: "keyword", operator_name: "Ann" });
});

test("whose dialog ends or is archived gets the next of the queue, and nobody more than the account allows", async () => {
  const settings = { assignment_mode: "round_robin", max_dialogs_per_operator: 1 };
  const { owner, operators, ids, holders, people } = await makeDesk(["Ann"], 3, settings);
  const [ann] = people;
  for (const id of ids) await request(owner, id);
  await until(async () => expect(await holders()).toEqual([ann, "waits", "waits"]));
  await operators[0]?.call("POST", `/api/dialogs/${ids[0]}/handoff/release`, { json: {} });
  await until(async () => expect(await holders()).toEqual([null, ann, "waits"]));
  await owner.call("POST", `/api/dialogs/${ids[1]}/archive`);
  await until(async () => expect(await holders()).toEqual([null, ann, ann]));
});

test("round robin goes on after a restart of the inbox where it had stopped", async () => {
  const settings = { assignment_mode: "round_robin", max_dialogs_per_operator: null };
  const { owner, ids, holders, people } = await makeDesk(["Ann", "Boris", "Vera"], 5, settings);
  for (const [index, id] of ids.entries()) {
    await request(owner, id);
    await until(async () => expect((await holders())[index]).toBe(people[index % 3]));
    if (index === 1) await evictDurableObject(await inboxOf(owner));
  }
});

test("least busy: what was taken by hand counts, after a restart too", async () => {
  const settings = { assignment_mode: "least_busy", max_dialogs_per_operator: 2 };
  const { owner, operators, inboxes, ids, holders, people } = await makeDesk(["Ann", "Boris"], 5, settings);
  const [ann, boris] = people;
  for (const dialog_id of ids.slice(0, 3)) await operators[0]?.call("POST", "/api/takeover", { json: { dialog_id } });
  await until(() => expect(inboxes[1]?.last("presence")?.operators[0]).toMatchObject({ active_dialogs: 3 }));
  await evictDurableObject(await inboxOf(owner));
  for (const id of ids.slice(3)) await request(owner, id);
  await until(async () => expect(await holders()).toEqual([ann, ann, ann, boris, boris]));
});

test("who is away or has left is given nothing; who comes, or comes back, is given who waits", async () => {
  const { owner, operators, inboxes, ids, holders, people } = await makeDesk(["Ann", "Boris"], 3, {
    assignment_mode: "least_busy",
  });
  const [ann, boris] = people;
  const second = await openInbox(operators[0]?.token ?? "");
  second.send({ type: "set_status", status: "away" });
  const statuses = (inbox: InboxClient | undefined) => inbox?.last("presence")?.operators.map(({ status }) => status);
  await until(() => expect(statuses(inboxes[0])).toEqual(["away", "online"]));
  await request(owner, ids[0]);
  await until(async () => expect(await holders()).toEqual([boris, null, null]));
  inboxes[1]?.close();
  await until(() => expect(statuses(inboxes[0])).toEqual(["away"]));
  await request(owner, ids[1]);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(1));
  await allAssigned(owner);
  expect(await holders()).toEqual([boris, "waits", null]);
  await evictDurableObject(await inboxOf(owner));
  second.send({ type: "set_status", status: "online" });
  await until(async () => expect(await holders()).toEqual([boris, ann, null]));
  for (const inbox of [inboxes[0], second]) inbox?.close();
  const probe = await openInbox(owner.token);
  probe.send({ type: "set_status", status: "away" });
  await until(() => expect(statuses(probe)).toEqual(["away"]));
  await request(owner, ids[2]);
  await until(() => expect(probe.last("queue")?.waiting).toHaveLength(1));
  await allAssigned(owner);
  expect(await holders()).toEqual([boris, ann, "waits"]);
  await openInbox(operators[1]?.token ?? "");
  await until(async () => expect(await holders()).toEqual([boris, ann, boris]));
});

test("while operators take dialogs themselves nobody is given one; all who wait are when the account changes that", async () => {
  const { owner, inboxes, ids, holders, people } = await makeDesk(["Ann"], 2, { assignment_mode: "manual" });
  for (const id of ids) await request(owner, id);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(2));
  await allAssigned(owner);
  expect(await holders()).toEqual(["waits", "waits"]);
  await choose(owner, { assignment_mode: "round_robin" });
  await until(async () => expect(await holders()).toEqual([people[0], people[0]]));
});

test("the room has the last word: a request that the inbox believes in and the room does not is left alone", async () => {
  const { owner, operators, inboxes, ids, holders, people } = await makeDesk(["Ann"], 2, { assignment_mode: "manual" });
  for (const id of ids) await request(owner, id);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(2));
  await runInDurableObject(env.DIALOG_ROOM.getByName(String(ids[0])), (_, state) => {
    state.storage.kv.put("handoff", noHandoff);
  });
  await evictDurableObject(env.DIALOG_ROOM.getByName(String(ids[0])));
  await choose(owner, { assignment_mode: "round_robin", max_dialogs_per_operator: 1 });
  await until(async () => expect(await holders()).toEqual([null, people[0]]));
  const late = await openInbox(operators[0]?.token ?? "");
  expect(late.last("queue")?.waiting).toEqual([]);
});

test("a request that was taken back is given to nobody", async () => {
  const { owner, ids, holders } = await makeDesk([], 2, { assignment_mode: "round_robin" });
  for (const id of ids) await request(owner, id);
  await owner.call("POST", "/api/cancel", { json: { dialog_id: ids[0] } });
  const ann = await makeOperator(owner, "Ann");
  await openInbox(ann.token);
  await until(async () => expect(await holders()).toEqual([null, ann.id]));
});

test("a dialog whose room cannot be reached keeps its place, counts against the limit, and is tried again", async () => {
  const desk = await makeDesk(["Ann", "Boris"], 3, { assignment_mode: "manual" });
  const { owner, ids, holders, inboxes } = desk;
  const [ann, boris] = desk.people;
  for (const id of ids) await request(owner, id);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(3));
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const inbox = await inboxOf(owner);
  const cutOff = () => Promise.reject(new Error("cut off"));
  const restore = await runInDurableObject(inbox, (object) => {
    const { assigner } = (object as unknown as Insides).controller;
    const { deps } = assigner;
    const unreachable = { command: cutOff, handoff: cutOff };
    assigner.deps = { ...deps, rooms: { of: (id) => (id === ids[0] ? unreachable : deps.rooms.of(id)) } };
    return () => {
      assigner.deps = deps;
    };
  });
  await choose(owner, { assignment_mode: "least_busy", max_dialogs_per_operator: 1 });
  await until(async () => expect(await holders()).toEqual(["waits", boris, "waits"]));
  await allAssigned(owner);
  expect(await holders()).toEqual(["waits", boris, "waits"]);
  await until(() => {
    expect(inboxes[0]?.last("queue")?.waiting.map(({ dialog_id }) => dialog_id)).toEqual([ids[0], ids[2]]);
  });
  restore();
  await runDurableObjectAlarm(inbox);
  await until(async () => expect(await holders()).toEqual([ann, boris, "waits"]));
  log.mockRestore();
});

test("a dialog that enters the queue again is given to nobody before its room tells that it waits", async () => {
  const { owner, inboxes, ids } = await makeDesk(["Ann"], 1, { assignment_mode: "manual" });
  const [dialogId = 0] = ids;
  const inbox = await inboxOf(owner);
  const handoff = { status: "requested" as const, reason: "api" as const, requestedAt: Date.now(), operator: null };
  // An earlier request, of whose end the inbox has not heard.
  await inbox.update([{ dialogId, seq: 1, message: null, handoff }]);
  expect(await inbox.enter(dialogId, 5, Date.now())).toBe(1);
  await choose(owner, { assignment_mode: "round_robin" });
  await allAssigned(owner);
  const late = await openInbox(owner.token);
  expect(late.last("queue")?.waiting).toMatchObject([{ dialog_id: dialogId, position: 1 }]);
  expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(1);
});

test("an assignment whose answer was lost in a restart counts against the limit and as a turn", async () => {
  const settings = { assignment_mode: "manual", max_dialogs_per_operator: 2 };
  const { owner, inboxes, ids, holders, people } = await makeDesk(["Ann", "Boris"], 5, settings);
  const [ann = 0, boris] = people;
  for (const id of ids) await request(owner, id);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(5));
  const inbox = await inboxOf(owner);
  const operator = { id: ann, name: "Ann" };
  await runInDurableObject(inbox, (_, { storage }) => {
    // The inbox has asked, and will not hear of it: neither the answer nor the room's note.
    const lost = "UPDATE dialogs SET offered_to = ?, handoff_seq = handoff_seq + 100 WHERE dialog_id = ?";
    storage.sql.exec(lost, JSON.stringify(operator), ids[0]);
  });
  const caller = { accountId: Number(inbox.name), key: "platform", guestId: null, name: null, operator };
  await env.DIALOG_ROOM.getByName(String(ids[0])).command(caller, { type: "assign", operator });
  await evictDurableObject(inbox);
  await choose(owner, { assignment_mode: "round_robin" });
  await allAssigned(owner);
  expect(await holders()).toEqual([ann, boris, ann, boris, "waits"]);
  await until(async () => {
    const team = await owner.call("GET", "/api/operators");
    expect(team.body.slice(1)).toMatchObject([{ active_dialogs: 2 }, { active_dialogs: 2 }]);
  });
});

test("two accounts never share an operator, and neither a guest nor a stranger takes what waits", async () => {
  const mine = await makeDesk(["Ann"], 1, { assignment_mode: "round_robin" });
  const theirs = await makeDesk([], 1, { assignment_mode: "round_robin" });
  await request(theirs.owner, theirs.ids[0]);
  await request(mine.owner, mine.ids[0]);
  await until(async () => expect(await mine.holders()).toEqual(mine.people));
  await allAssigned(theirs.owner);
  expect(await theirs.holders()).toEqual(["waits"]);
  const stranger = await mine.operators[0]?.call("POST", "/api/takeover", { json: { dialog_id: theirs.ids[0] } });
  expect(stranger?.status).toBe(404);
  const dialog = await theirs.owner.call("GET", `/api/dialogs/${theirs.ids[0]}`);
  const path = `/api/assistants/${dialog.body.assistant_id}/embed-code`;
  const embed = await theirs.owner.call("GET", path);
  const site = { "X-Site-Token": new URL(embed.body.iframe_url).searchParams.get("token") ?? "" };
  const guest = await api.call("POST", "/api/site/dialogs", { json: {}, headers: site });
  const headers = { ...site, "X-Guest-Id": guest.body.guest_id };
  const taken = await api.call("POST", "/api/takeover", { json: { dialog_id: guest.body.id }, headers });
  expect(taken.status).toBe(401);
  expect(await theirs.holders()).toEqual(["waits"]);
});
