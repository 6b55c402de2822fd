import { env } from "cloudflare:workers";
import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import type { QueuedEvent } from "../../../src/domain/conversations/dialog/ports.ts";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import { until } from "../../support/until.ts";
import { makeDesk, makeHook } from "./webhook-fixture.ts";

const everything = [
  "dialog.created",
  "message.created",
  "dialog.status_changed",
  "dialog.handoff_requested",
  "dialog.assigned",
];

test.concurrent("what happens in a dialog arrives in order, once, with its dialog", async () => {
  const { account, assistantId, open } = await makeDesk();
  const hook = await makeHook(account, { events: everything });
  const dialog = await open();
  await account.call("POST", `/api/dialogs/${dialog.id}/handoff/request`, { json: { reason: "api" } });
  await account.call("POST", `/api/dialogs/${dialog.id}/takeover`, { json: {} });
  await dialog.write("Hello");
  await account.call("POST", `/api/dialogs/${dialog.id}/release`, { json: {} });
  await account.call("POST", `/api/dialogs/${dialog.id}/archive`);
  const events = await hook.heard(6);
  expect(events.map(({ type }) => type)).toEqual([
    ...["dialog.created", "dialog.handoff_requested", "dialog.assigned", "message.created", "dialog.assigned"],
    "dialog.status_changed",
  ]);
  for (const { data } of events) expect(data.dialog).toMatchObject({ id: dialog.id, assistant_id: assistantId });
  const [, , taken, message, released, archived] = events.map(({ data }) => data);
  expect(taken.operator).toEqual({ id: account.id, name: "Ada" });
  expect(message.message).toMatchObject({ sender: "operator", text: "Hello", author: "Ada" });
  expect(released).toMatchObject({ operator: null, cause: "released" });
  expect(archived.status).toBe("archived");
  expect(new Set(events.map(({ id }) => id)).size).toBe(6);
  expect(await hook.received()).toHaveLength(6);
});

test.concurrent("a receiver with the secret can check the signature, and a changed body does not pass", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account, { token: "a-token-of-the-receiver" });
  await (await open()).write("Signed");
  const [event] = await hook.heard(1);
  const { body = "", headers = {} } = event ?? {};
  expect(new Webhook(hook.secret).verify(body, headers)).toMatchObject({ type: "message.created" });
  expect(() => new Webhook(hook.secret).verify(body.replace("Signed", "Forged"), headers)).toThrow("signature");
  expect(headers["authorization"]).toBe("Bearer a-token-of-the-receiver");
  expect(headers["user-agent"]).toMatch(/^Switchboard-Webhooks/);
});

test.concurrent("while a secret is rotated both sign, afterwards the new one alone", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  const dialog = await open();
  const { body: rotated } = await hook.call("POST", "/rotate-secret", { overlap_hours: 1 });
  expect(rotated.previous_secret_ends_at).not.toBeNull();
  await dialog.write("Both");
  const [both] = await hook.heard(1);
  for (const secret of [hook.secret, rotated.secret])
    expect(new Webhook(secret).verify(both?.body ?? "", both?.headers ?? {})).toBeDefined();
  const { body: ended } = await hook.call("POST", "/rotate-secret", { overlap_hours: 0 });
  expect(ended.previous_secret_ends_at).toBeNull();
  await dialog.write("One");
  const [, one] = await hook.heard(2);
  expect(new Webhook(ended.secret).verify(one?.body ?? "", one?.headers ?? {})).toBeDefined();
  expect(() => new Webhook(rotated.secret).verify(one?.body ?? "", one?.headers ?? {})).toThrow();
});

test.concurrent("an endpoint gets the events that it has chosen, from the account that it belongs to", async () => {
  const [mine, other] = await Promise.all([makeDesk(), makeDesk()]);
  const messages = await makeHook(mine.account);
  const statuses = await makeHook(mine.account, { events: ["dialog.status_changed"] });
  const disabled = await makeHook(mine.account, { enabled: false });
  const foreign = await makeHook(other.account);
  const dialog = await mine.open();
  await dialog.write("One");
  await mine.account.call("POST", `/api/dialogs/${dialog.id}/archive`);
  expect((await messages.heard(1)).map(({ type }) => type)).toEqual(["message.created"]);
  expect((await statuses.heard(1)).map(({ type }) => type)).toEqual(["dialog.status_changed"]);
  for (const silent of [disabled, foreign]) expect(await silent.received()).toEqual([]);
});

function messageEvent(accountId: number, dialogId: number, seq: number): QueuedEvent {
  const message: Message = {
    ...{ id: dialogId * 2 ** 20 + seq, dialogId, seq, sender: "user", text: `Message ${seq}`, author: null },
    ...{ clientMessageId: null, answer: null, attachments: [], rating: null, createdAt: seq },
  };
  return { id: `${dialogId}:${seq}`, accountId, dialogId, entry: { kind: "message", seq, createdAt: seq, message } };
}

/** A dialog whose events are given to the projector by the test, not by its room. */
async function silentDialog() {
  const { account, open } = await makeDesk();
  const row = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const accountId = Number(row?.["account_id"]);
  const { id } = await open();
  return { account, id, project: (...events: QueuedEvent[]) => projectEvents(compose(env), events), accountId };
}

test.concurrent("events that come twice and out of order are delivered once and in order", async () => {
  const { account, accountId, id, project } = await silentDialog();
  const hook = await makeHook(account, { events: ["message.created", "dialog.created"] });
  const event = (seq: number) => messageEvent(accountId, id, seq);
  await project(event(3), event(2));
  await project(event(2), event(1), event(3));
  await project({ id: `${id}:created`, accountId, dialogId: id });
  await project(event(4), event(1));
  const events = await hook.heard(5);
  expect(events.map(({ id: eventId }) => eventId)).toEqual(
    ["created", "1", "2", "3", "4"].map((place) => `evt_${id}_${place}`),
  );
  await until(async () => expect((await hook.state()).waiting).toBe(0));
  expect(await hook.received()).toHaveLength(5);
});

test.concurrent("a dialog without a message is told of, and a lost first event is made up for by the first message", async () => {
  const { account, accountId, id, project } = await silentDialog();
  // The event of its creation came before the endpoint, as if it were lost.
  const hook = await makeHook(account, { events: ["dialog.created"] });
  await project(messageEvent(accountId, id, 1));
  await project(messageEvent(accountId, id, 1), messageEvent(accountId, id, 2));
  const empty = await account.call("POST", "/api/dialogs", {
    json: { assistant_id: (await hook.heard(1))[0]?.data.dialog.assistant_id },
  });
  const events = await hook.heard(2);
  expect(events.map(({ data }) => data.dialog.id)).toEqual([id, empty.body.id]);
});

test.concurrent("a dialog whose event fails holds back its own events, and no others", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  const [stuck, free] = [await open(), await open()];
  await hook.reply([], { status: 500, body: "no", onlyFor: "First" });
  const accepted = async () => (await hook.received()).filter(({ status }) => status === 200);
  await stuck.write("First");
  await hook.heard(1);
  await stuck.write("Second");
  await free.write("Other");
  const words = async () => (await accepted()).map(({ data }) => data.message.text);
  await until(async () => expect(await words()).toEqual(["Other"]));
  await until(async () => expect((await hook.state()).waiting).toBe(2));
  await hook.reply([]);
  const taken = await until(async () => {
    await hook.hurry();
    const found = await accepted();
    expect(found).toHaveLength(3);
    return found;
  });
  expect(taken.map(({ data }) => data.message.text)).toEqual(["Other", "First", "Second"]);
  const [first] = await hook.received();
  expect(taken[1]?.id).toBe(first?.id);
  const [, , delivery] = (await hook.deliveries()).toSorted((a, b) => b.attempts - a.attempts).toReversed();
  const { body: detail } = await hook.call("GET", `/deliveries/${delivery?.id}`);
  expect(detail.log[0]).toMatchObject({ status: 500, failure: "The endpoint answered 500.", answer: "no" });
  expect(detail.log.at(-1)).toMatchObject({ status: 200, failure: null });
  expect(detail.payload).toBe(first?.body);
});

test.concurrent("several dialogs are delivered at a time, and never more than six", async () => {
  const { account, open } = await makeDesk();
  const hook = await makeHook(account);
  await hook.reply([], { afterMs: 300 });
  const dialogs = await Promise.all(Array.from({ length: 10 }, open));
  await Promise.all(dialogs.map(({ write }) => write("Hello")));
  const events = await hook.heard(10);
  const most = Math.max(...events.map(({ beside }) => beside + 1));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(6);
});
