import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket, type SocketClient } from "./socket-client.ts";

const crowd = 24;

test("in a crowded room a client that takes batches gets several frames in one message, and all get all in order", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  await account.call("POST", `/api/dialogs/${body.id}/takeover`, { json: {} });
  const open = (query: Record<string, string>) => openSocket(body.id, { token: account.token, ...query });
  const batched = await Promise.all(Array.from({ length: crowd }, () => open({ batch: "1" })));
  const plain = await open({});
  const texts = Array.from({ length: 30 }, (_, at) => `Message ${at}`);
  const post = (text: string) => account.call("POST", `/api/dialogs/${body.id}/messages`, { json: { text } });
  await Promise.all(texts.map(post));
  const said = (client: SocketClient) =>
    client.frames.flatMap((frame) => (frame.type === "new_message" ? [frame.seq] : []));
  for (const client of [...batched, plain]) await until(() => expect(said(client)).toHaveLength(texts.length));
  const [first = plain] = batched;
  expect(said(first)).toEqual(said(first).toSorted((a, b) => a - b));
  for (const client of [...batched, plain]) expect(said(client)).toEqual(said(first));
  expect(first.batches).toBeGreaterThan(0);
  expect(plain.batches).toBe(0);
});

test("an operator's acknowledgement does not overtake what the room has gathered", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  await account.call("POST", `/api/dialogs/${body.id}/takeover`, { json: {} });
  const clients = await Promise.all(
    Array.from({ length: crowd }, () => openSocket(body.id, { token: account.token, batch: "1" })),
  );
  const [operator] = clients;
  const ids = Array.from({ length: 12 }, (_, at) => `m${at}`);
  for (const id of ids) operator?.send({ type: "send_message", text: id, client_message_id: id });
  await until(() => expect(operator?.frames.filter(({ type }) => type === "new_message")).toHaveLength(ids.length));
  const seqs = operator?.frames.flatMap((frame) => ("seq" in frame ? [frame.seq] : [])) ?? [];
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
});

test("a client that takes batches gets its acknowledgement and its message in one, also in a small room", async () => {
  const account = await api.makeAccount();
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  await account.call("POST", `/api/dialogs/${body.id}/takeover`, { json: {} });
  const batched = await openSocket(body.id, { token: account.token, batch: "1" });
  const plain = await openSocket(body.id, { token: account.token });
  for (const [client, batches] of [
    [batched, 1],
    [plain, 0],
  ] as const) {
    const id = crypto.randomUUID();
    client.send({ type: "send_message", text: "Hello", client_message_id: id });
    const { seq } = await client.until("ack", (frame) => frame.client_message_id === id);
    await client.until("new_message", (frame) => frame.seq === seq);
    expect(client.batches).toBe(batches);
    client.send({ type: "send_message", text: "Hello", client_message_id: id });
    await client.until("ack", (frame) => frame.client_message_id === id && frame.duplicate);
  }
});
