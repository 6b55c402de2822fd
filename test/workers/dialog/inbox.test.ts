import { evictDurableObject } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { inboxOf, makeDialogs, openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

test("the queue counts concurrent requests and leaves, and every visitor is told its place", async () => {
  const account = await api.makeAccount();
  const ids = await makeDialogs(account, 6);
  const inbox = await openInbox(account.token);
  const visitors = await Promise.all(ids.map((id) => openSocket(id, { token: account.token })));
  await Promise.all(ids.map((dialog_id) => account.call("POST", "/api/request", { json: { dialog_id } })));
  const told = await Promise.all(visitors.map((visitor) => visitor.until("handoff_requested")));
  expect(told.map((frame) => frame.queue_position).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  const first = told.find((frame) => frame.queue_position === 1)?.dialog_id;
  const second = told.find((frame) => frame.queue_position === 2)?.dialog_id;
  await Promise.all([
    account.call("POST", "/api/takeover", { json: { dialog_id: first } }),
    account.call("POST", "/api/cancel", { json: { dialog_id: second } }),
  ]);
  await until(() => {
    const waiting = inbox.last("queue")?.waiting ?? [];
    expect(waiting.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(waiting.map(({ dialog_id }) => dialog_id)).not.toContain(first);
    expect(waiting.map(({ dialog_id }) => dialog_id)).not.toContain(second);
  });
});

test("operators see new words, who holds what, and each other, and find all of it again after a restart", async () => {
  const account = await api.makeAccount();
  const [dialogId] = await makeDialogs(account, 1);
  const inbox = await openInbox(account.token);
  await until(() =>
    expect(inbox.last("presence")?.operators).toEqual([
      { id: account.id, name: "Ada", status: "online", active_dialogs: 0 },
    ]),
  );
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Hello" } });
  await until(() => expect(inbox.last("dialog_changed")?.dialog.last_message).toContain("help you"));
  await account.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  await until(() => {
    expect(inbox.last("dialog_changed")?.dialog).toMatchObject({
      ...{ dialog_id: dialogId, handoff_status: "active", operator: { id: account.id, name: "Ada" } },
    });
  });
  await evictDurableObject(await inboxOf(account));
  const second = await openInbox(account.token);
  await until(() => expect(second.last("inbox")?.dialogs[0]).toMatchObject({ handoff_status: "active" }));
  const known = inbox.frames.length;
  second.close();
  await until(() => expect(inbox.frames.slice(known).some((frame) => frame.type === "presence")).toBe(true));
  expect(inbox.last("presence")?.operators).toMatchObject([{ id: account.id, active_dialogs: 1 }]);
});

test("nobody sees another account's inbox, and a socket needs a token", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const [dialogId] = await makeDialogs(account, 1);
  const foreign = await openInbox(stranger.token);
  const own = await openInbox(account.token);
  await account.call("POST", "/api/request", { json: { dialog_id: dialogId } });
  await until(() => expect(own.last("queue")?.waiting).toHaveLength(1));
  expect(foreign.last("queue")?.waiting).toEqual([]);
  const connect = (query: string, headers: Record<string, string> = { Upgrade: "websocket" }) =>
    exports.default.fetch(`http://localhost/ws/inbox${query}`, { headers });
  expect((await connect("")).status).toBe(401);
  expect((await connect("?token=x")).status).toBe(401);
  expect((await connect(`?token=${account.token}`, {})).status).toBe(422);
});
