import { evictDurableObject, runDurableObjectAlarm } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "./socket-client.ts";

async function makeDialog(): Promise<{ account: Account; dialogId: number; assistantId: number }> {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const json = { assistant_id: assistant.body.id };
  const dialog = await account.call("POST", "/api/dialogs", { json });
  return { account, dialogId: dialog.body.id, assistantId: assistant.body.id };
}

test("both spellings of send_message are acknowledged, answered and seen by every socket", async () => {
  const { account, dialogId } = await makeDialog();
  const [one, two] = await Promise.all([1, 2].map(() => openSocket(dialogId, { token: account.token })));
  for (const [spelling, id] of [
    ["content", "a"],
    ["text", "b"],
  ] as const) {
    one?.send({ type: "send_message", [spelling]: "Hello", sender: "user", client_message_id: id });
    const ack = await one?.until("ack", (frame) => frame.client_message_id === id);
    expect(ack).toMatchObject({ dialog_id: dialogId, duplicate: false });
    const answered = (frame: { message: { reply_to?: number } }) => frame.message.reply_to === ack?.message_id;
    const answer = await two?.until("new_message", answered as never);
    expect(answer?.message).toMatchObject({ sender: "assistant", content: answer?.message.text });
    const deltas = two?.frames.filter((frame) => frame.type === "message_delta" && frame.reply_to === ack?.message_id);
    expect(deltas?.map((frame) => (frame as { delta: string }).delta).join("")).toBe(answer?.message.text);
  }
  const seqs = two?.frames.flatMap((frame) => (frame.type === "new_message" ? [frame.seq] : []));
  expect(seqs).toEqual([1, 2, 3, 4]);
  expect(two?.frames.some((frame) => frame.type === "ack")).toBe(false);
});

test("a message of REST reaches the sockets, also of a room that slept, and a resend over a socket is the same message", async () => {
  const { account, dialogId } = await makeDialog();
  const socket = await openSocket(dialogId, { token: account.token });
  const json = { content: "Hello", client_message_id: "m1" };
  const posted = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json });
  await socket.until("new_message", (frame) => frame.message.id === posted.body.user_message.id);
  socket.send({ type: "send_message", text: "Hello", client_message_id: "m1" });
  const ack = await socket.until("ack");
  expect(ack).toMatchObject({ message_id: posted.body.user_message.id, duplicate: true });
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body).toHaveLength(2);
  await evictDurableObject(env.DIALOG_ROOM.getByName(String(dialogId)));
  const next = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Thanks" } });
  await socket.until("new_message", (frame) => frame.message.id === next.body.user_message.id);
});

test("after_seq replays exactly the gap, also after the room lost its memory", async () => {
  const { account, dialogId } = await makeDialog();
  for (const content of ["Hello", "Thanks"]) {
    await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content } });
  }
  await evictDurableObject(env.DIALOG_ROOM.getByName(String(dialogId)));
  const resumed = await openSocket(dialogId, { token: account.token, after_seq: "1" });
  await resumed.until("new_message", (frame) => frame.seq === 4);
  expect(resumed.frames.map((frame) => (frame.type === "new_message" ? frame.seq : frame.type))).toEqual([2, 3, 4]);
  const fresh = await openSocket(dialogId, { token: account.token });
  fresh.send("__ping__");
  await until(() => expect(fresh.bare).toEqual(["__pong__"]));
  expect(fresh.frames).toEqual([]);
});

test("only a socket that names document 001 is sent pings, at once and by the alarm", async () => {
  const { account, dialogId } = await makeDialog();
  const plain = await openSocket(dialogId, { token: account.token });
  const asking = await openSocket(dialogId, { token: account.token, dialect: "v1" });
  await until(() => expect(asking.bare).toEqual(["__ping__"]));
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  await evictDurableObject(room);
  expect(await runDurableObjectAlarm(room)).toBe(true);
  await until(() => expect(asking.bare).toEqual(["__ping__", "__ping__"]));
  // The room has set the next alarm for it.
  expect(await runDurableObjectAlarm(room)).toBe(true);
  await until(() => expect(asking.bare).toHaveLength(3));
  expect(plain.bare).toEqual([]);
  asking.close();
  plain.send({ type: "send_message", text: "Hello" });
  await plain.until("ack");
});

test("a frame that is wrong gets an error frame, and the socket goes on", async () => {
  const { account, dialogId } = await makeDialog();
  const socket = await openSocket(dialogId, { token: account.token });
  const wrong: [unknown, string][] = [
    ["not json", "MALFORMED_FRAME"],
    ["[1]", "MALFORMED_FRAME"],
    [{ type: "subscribe" }, "UNKNOWN_FRAME"],
    [{ type: "send_message" }, "VALIDATION_ERROR"],
    [{ type: "send_message", text: "Hello", sender: "operator" }, "VALIDATION_ERROR"],
    [{ type: "send_message", text: "  " }, "VALIDATION_ERROR"],
    [{ type: "send_message", text: "x".repeat(70_000) }, "MALFORMED_FRAME"],
  ];
  for (const [index, [frame, code]] of wrong.entries()) {
    socket.send(frame);
    await until(() => expect(socket.frames).toHaveLength(index + 1));
    expect(socket.frames.at(-1)).toMatchObject({ type: "error", error: { code } });
  }
  socket.send("__pong__");
  socket.send({ type: "send_message", text: "Hello" });
  await socket.until("ack");
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body.length).toBeGreaterThan(0);
});

test("a socket may say 50 messages a minute; what is over is refused and stored nowhere, hibernated in between or not", async () => {
  const { account, dialogId } = await makeDialog();
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  const socket = await openSocket(dialogId, { token: account.token });
  const say = (n: number) => socket.send({ type: "send_message", text: `word ${n}`, client_message_id: `m${n}` });
  for (let n = 0; n < 30; n++) say(n);
  await socket.until("ack", (frame) => frame.client_message_id === "m29");
  await evictDurableObject(env.DIALOG_ROOM.getByName(String(dialogId)));
  for (let n = 30; n < 53; n++) say(n);
  const refused = await socket.until("error", (frame) => frame.client_message_id === "m52");
  expect(refused.error.code).toBe("RATE_LIMIT_EXCEEDED");
  expect(socket.frames.filter((frame) => frame.type === "ack")).toHaveLength(50);
  expect((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body).toHaveLength(50);
});

test("typing is passed to the others, in the words of who types, and is no part of the dialog", async () => {
  const { account, dialogId } = await makeDialog();
  const [one, two] = await Promise.all([1, 2].map(() => openSocket(dialogId, { token: account.token })));
  one?.send({ type: "typing" });
  one?.send({ type: "typing" });
  expect(await two?.until("typing")).toMatchObject({ sender: "user", dialog_id: dialogId });
  await account.call("POST", `/api/dialogs/${dialogId}/takeover`, { json: {} });
  two?.send({ type: "typing" });
  expect(await one?.until("operator_typing")).toMatchObject({ operator_name: "Ada" });
  two?.send({ type: "send_message", text: "Ada here." });
  const said = await one?.until("new_message");
  expect(said?.message).toMatchObject({ sender: "operator", operator_name: "Ada" });
  expect(said?.seq).toBe(2);
  expect(two?.frames.filter((frame) => frame.type === "typing")).toHaveLength(1);
  expect(one?.frames.some((frame) => frame.type === "typing")).toBe(false);
});

test("a visitor comes back with its signed id and nobody else's id opens the dialog", async () => {
  const { account, assistantId, dialogId } = await makeDialog();
  const embed = await account.call("GET", `/api/assistants/${assistantId}/embed-code`);
  const token = /data-token="([^"]+)"/.exec(embed.body.embed_code)?.[1] ?? "";
  const start = () => api.call("POST", "/api/site/dialogs", { json: {}, headers: { "X-Site-Token": token } });
  const [mine, theirs] = [(await start()).body, (await start()).body];
  const socket = await openSocket(mine.id, { token, guest_id: mine.guest_id });
  socket.send({ type: "send_message", text: "Hello" });
  await socket.until("new_message", (frame) => frame.message.sender === "assistant");
  const status = async (id: number, query: Record<string, string>) => {
    const url = `http://localhost/ws/dialogs/${id}?${new URLSearchParams(query)}`;
    return (await exports.default.fetch(url, { headers: { Upgrade: "websocket" } })).status;
  };
  expect(await status(mine.id, { token, guest_id: theirs.guest_id })).toBe(404);
  expect(await status(dialogId, { token, guest_id: mine.guest_id })).toBe(404);
  expect(await status(mine.id, { token, guest_id: "g_forged.signature" })).toBe(401);
  expect(await status(mine.id, { token: "st_unknown", guest_id: mine.guest_id })).toBe(401);
});

test("a socket needs a valid token, its own dialog and an upgrade", async () => {
  const { account, dialogId } = await makeDialog();
  const stranger = await api.makeAccount();
  const connect = (id: number | string, token: string, headers: Record<string, string> = { Upgrade: "websocket" }) =>
    exports.default.fetch(`http://localhost/ws/dialogs/${id}?token=${token}`, { headers });
  expect((await connect(dialogId, "nonsense")).status).toBe(401);
  expect((await connect(dialogId, stranger.token)).status).toBe(404);
  expect((await connect(999_999, account.token)).status).toBe(404);
  expect((await connect("x", account.token)).status).toBe(422);
  expect((await connect(dialogId, account.token, {})).status).toBe(422);
  await account.call("POST", "/api/logout");
  expect((await connect(dialogId, account.token)).status).toBe(401);
});
