import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "./socket-client.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** A visitor's dialog, on the website. */
async function visit(): Promise<{ account: Account; dialogId: number; guest: { token: string; guest_id: string } }> {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const embed = await account.call("GET", `/api/assistants/${assistant.body.id}/embed-code`);
  const token = new URL(embed.body.iframe_url).searchParams.get("token") ?? "";
  const headers = { "X-Site-Token": token };
  const { body } = await api.call("POST", "/api/site/dialogs", { json: {}, headers });
  return { account, dialogId: body.id, guest: { token, guest_id: body.guest_id } };
}

const roomOf = (dialogId: number) => env.DIALOG_ROOM.getByName(String(dialogId));

test("an operator's words are sent, delivered and read as the visitor's page says, and everybody sees it, also later", async () => {
  const { account, dialogId, guest } = await visit();
  const operator = await openSocket(dialogId, { token: account.token });
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  operator.send({ type: "send_message", text: "Ada here." });
  const ack = await operator.until("ack");
  const statuses = async () => {
    const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages`);
    return body.messages.map((message: { delivery_status: string }) => message.delivery_status);
  };
  expect(await statuses()).toEqual(["sent"]);
  const visitor = await openSocket(dialogId, { ...guest, after_seq: "0" });
  await visitor.until("new_message");
  visitor.send({ type: "received", seq: ack.seq });
  await operator.until("receipt", (frame) => frame.side === "user" && frame.delivered_seq === ack.seq);
  expect(await statuses()).toEqual(["delivered"]);
  visitor.send({ type: "read", seq: ack.seq });
  await operator.until("receipt", (frame) => frame.side === "user" && frame.read_seq === ack.seq);
  expect(await statuses()).toEqual(["read"]);
  expect(visitor.signs.some((frame) => frame.type === "receipt")).toBe(false);
  visitor.send({ type: "send_message", text: "Good day" });
  const said = await visitor.until("ack");
  operator.send({ type: "read", seq: said.seq });
  await visitor.until("receipt", (frame) => frame.side === "operator" && frame.read_seq === said.seq);
  expect(await statuses()).toEqual(["read", "read"]);
  await evictDurableObject(roomOf(dialogId));
  const back = await openSocket(dialogId, guest);
  await back.until("receipt", (frame) => frame.side === "operator" && frame.read_seq === said.seq);
});

test("a receipt for what nobody said, or that goes back, changes nothing", async () => {
  const { account, dialogId, guest } = await visit();
  const visitor = await openSocket(dialogId, guest);
  const operator = await openSocket(dialogId, { token: account.token });
  for (const frame of [
    { type: "read", seq: 1 },
    { type: "received", seq: 0 },
    { type: "read", seq: "1" },
    { type: "resume" },
  ]) {
    const before = visitor.frames.length;
    visitor.send(frame);
    await until(() => expect(visitor.frames).toHaveLength(before + 1));
    expect(visitor.frames.at(-1)).toMatchObject({ type: "error", error: { code: "VALIDATION_ERROR" } });
  }
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  for (const text of ["One", "Two"]) operator.send({ type: "send_message", text });
  const { seq } = await visitor.until("new_message", (frame) => frame.message.text === "Two");
  visitor.send({ type: "read", seq });
  visitor.send({ type: "read", seq: seq - 1 });
  visitor.send({ type: "send_message", text: "Thanks" });
  await operator.until("new_message", (frame) => frame.message.text === "Thanks");
  expect(operator.signs.filter((frame) => frame.type === "receipt")).toHaveLength(1);
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body.messages[1].delivery_status).toBe(
    "read",
  );
});

test("operators see the visitor come and go; the visitor sees nobody but the one who has the dialog", async () => {
  const { account, dialogId, guest } = await visit();
  const operator = await openSocket(dialogId, { token: account.token });
  await operator.until("presence", (frame) => frame.user === "offline" && frame.operators.length === 1);
  const visitor = await openSocket(dialogId, guest);
  await operator.until("presence", (frame) => frame.user === "online");
  await visitor.until("presence", (frame) => frame.user === "online" && frame.operators.length === 0);
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  await visitor.until("presence", (frame) => frame.operators[0]?.name === "Ada");
  const second = await openSocket(dialogId, guest);
  visitor.close();
  await until(() => expect(visitor.closed?.code).toBe(1000));
  operator.close();
  await second.until("presence", (frame) => frame.operators.length === 0);
  const back = await openSocket(dialogId, { token: account.token });
  expect(await back.until("presence")).toMatchObject({ user: "online" });
  await evictDurableObject(roomOf(dialogId));
  second.close();
  await back.until("presence", (frame) => frame.user === "offline");
});

test("an operator speaks as one in a visitor's dialog, is refused while another has it, and types unseen until it takes it", async () => {
  const { account, dialogId, guest } = await visit();
  const colleague = await api.makeAccount();
  const join =
    "UPDATE users SET account_id = (SELECT account_id FROM users WHERE id = ?), role = 'operator' WHERE id = ?";
  await env.DB.prepare(join).bind(account.id, colleague.id).run();
  const visitor = await openSocket(dialogId, guest);
  const operator = await openSocket(dialogId, { token: account.token });
  const other = await openSocket(dialogId, { token: colleague.token });
  operator.send({ type: "typing" });
  operator.send({ type: "send_message", text: "May I?" });
  expect((await visitor.until("new_message")).message).toMatchObject({ sender: "operator", operator_name: "Ada" });
  expect(visitor.frames.some((frame) => frame.type === "typing" || frame.type === "operator_typing")).toBe(false);
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  other.send({ type: "send_message", text: "Me too", client_message_id: "m1" });
  const refused = await other.until("error", (frame) => frame.client_message_id === "m1");
  expect(refused.error).toEqual({ code: "HANDOFF_HELD", message: "Ada has this dialog." });
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body.messages).toHaveLength(1);
});

test("a client that missed a lot gets it in parts, each when it asks, and is live after the last", async () => {
  const { account, dialogId, guest } = await visit();
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  await runInDurableObject(roomOf(dialogId), (_room, state) => {
    state.storage.sql.exec(
      `WITH RECURSIVE n (seq) AS (SELECT 2 UNION ALL SELECT seq + 1 FROM n WHERE seq < 2300)
       INSERT INTO log (seq, kind, sender, sender_key, client_message_id, text, created_at)
       SELECT seq, 'message', 'operator', 'user:1', 'old' || seq, 'old ' || seq, 0 FROM n`,
    );
  });
  await evictDurableObject(roomOf(dialogId));
  const visitor = await openSocket(dialogId, { ...guest, after_seq: "0" });
  const seqs = () => visitor.frames.flatMap((frame) => ("seq" in frame && frame.type !== "ack" ? [frame.seq] : []));
  for (const held of [1000, 2000]) {
    await visitor.until("resync", (frame) => frame.after_seq === held);
    expect(seqs()).toHaveLength(held);
    await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: `while at ${held}` } });
    expect(seqs()).toHaveLength(held);
    visitor.send({ type: "resume", after_seq: held });
  }
  await until(() => expect(seqs()).toHaveLength(2302));
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "live" } });
  await visitor.until("new_message", (frame) => frame.message.text === "live");
  expect(seqs()).toEqual(Array.from({ length: 2303 }, (_, at) => at + 1));
  expect(visitor.frames.filter((frame) => frame.type === "resync")).toHaveLength(2);
});

test("who comes in the middle of an answer gets what is written so far", async () => {
  const { dialogId, guest } = await visit();
  const room = roomOf(dialogId);
  const first = await openSocket(dialogId, guest);
  first.send({ type: "send_message", text: "Hello" });
  const ack = await first.until("ack");
  await first.until("new_message", (frame) => frame.message.reply_to === ack.message_id);
  // A turn that has begun to speak and goes on: the driver's own record of it, as a slow model leaves it.
  await runInDurableObject(room, (instance) => {
    // biome-ignore lint/suspicious/noExplicitAny: the room's inside is private on purpose.
    const { turns } = instance as any;
    turns.liveTurn(9).write("Half of");
  });
  const late = await openSocket(dialogId, guest);
  expect(await late.until("message_delta")).toMatchObject({ offset: 0, delta: "Half of" });
});

test("a frame of more than a megabyte ends the connection, and so do more frames than a person makes", async () => {
  const { account, dialogId, guest } = await visit();
  const large = await openSocket(dialogId, guest);
  large.send("x".repeat(10 * 1024 * 1024));
  await until(() => expect(large.closed?.code).toBe(1009));
  const flood = await openSocket(dialogId, guest);
  for (let n = 0; n <= 600; n++) flood.send({ type: "typing" });
  await until(() => expect(flood.closed?.code).toBe(1008));
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body.messages).toEqual([]);
});

test("a client whose heartbeats stopped is closed when the room is awake; one that never sent any is not", async () => {
  const { account, dialogId, guest } = await visit();
  const [beating, silent] = [await openSocket(dialogId, guest), await openSocket(dialogId, guest)];
  const operator = await openSocket(dialogId, { token: account.token });
  beating.send("__ping__");
  await until(() => expect(beating.bare).toEqual(["__pong__"]));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 140_000 });
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "Still here?" } });
  await silent.until("new_message");
  expect(beating.closed).toBeNull();
  vi.setSystemTime(Date.now() + 62_000);
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "And now?" } });
  await until(() => expect(beating.closed?.code).toBe(4408));
  await silent.until("new_message", (frame) => frame.message.text === "And now?");
  expect([silent.closed, operator.closed]).toEqual([null, null]);
});

test("a hibernated room wakes for nothing while nobody asks for pings", async () => {
  const { dialogId, guest } = await visit();
  const visitor = await openSocket(dialogId, guest);
  visitor.send("__ping__");
  await until(() => expect(visitor.bare).toEqual(["__pong__"]));
  expect(await runDurableObjectAlarm(roomOf(dialogId))).toBe(false);
});
