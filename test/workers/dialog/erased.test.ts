import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { eraseDialogs } from "../../../src/domain/administration/erasure/erase-dialogs.ts";
import { projectEvents } from "../../../src/events/project-events.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "./socket-client.ts";

const roomOf = (dialogId: number) => env.DIALOG_ROOM.getByName(String(dialogId));

async function makeDialog(): Promise<{ dialogId: number; token: string }> {
  const account = await api.makeAccount();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  return { dialogId: dialog.id, token: account.token };
}

test("a frame that arrives while its dialog is deleted is not stored, and closes its socket", async () => {
  const { dialogId, token } = await makeDialog();
  const client = await openSocket(dialogId, { token });
  const stored = await runInDurableObject(roomOf(dialogId), (room, ctx) => {
    const open = ctx.getWebSockets();
    room.erase();
    for (const socket of open) room.webSocketMessage(socket, '{"type":"send_message","text":"Too late"}');
    return ctx.storage.sql.exec("SELECT seq FROM log UNION ALL SELECT seq FROM turns").toArray();
  });
  expect(stored).toEqual([]);
  await until(() => expect(client.closed).not.toBeNull());
});

test("the room of a deleted dialog that still had a check due becomes silent", async () => {
  const { dialogId } = await makeDialog();
  await runInDurableObject(roomOf(dialogId), async (room, { storage }) => {
    room.erase();
    storage.sql.exec("UPDATE projection SET check_at = 1");
    await storage.setAlarm(Date.now() + 60_000);
  });
  await evictDurableObject(roomOf(dialogId));
  await runDurableObjectAlarm(roomOf(dialogId));
  await until(async () => {
    const alarm = await runInDurableObject(roomOf(dialogId), (_, { storage }) => storage.getAlarm());
    expect(alarm).toBeNull();
  });
});

test("an event that arrives after its dialog was erased leaves no text", async () => {
  const { dialogId } = await makeDialog();
  await env.DB.prepare("UPDATE dialogs SET erased_at = 1, last_message = NULL WHERE id = ?").bind(dialogId).run();
  const message = {
    ...{ id: 1, dialogId, seq: 7, sender: "user" as const, text: "Too late", author: null, clientMessageId: null },
    ...{ answer: null, attachments: [], rating: null, createdAt: 1 },
  };
  const entry = { kind: "message" as const, seq: 7, createdAt: 1, message };
  await projectEvents(compose(env), [{ id: `${dialogId}:7`, accountId: 1, dialogId, entry }]);
  const rows = await env.DB.prepare("SELECT seq FROM messages WHERE dialog_id = ?").bind(dialogId).all();
  expect(rows.results).toEqual([]);
  const dialog = await env.DB.prepare("SELECT last_message FROM dialogs WHERE id = ?").bind(dialogId).first();
  expect(dialog).toEqual({ last_message: null });
});

test("a message that arrives while its dialog is erased leaves nothing, and the dialog is unknown afterwards", async () => {
  const { dialogId, token } = await makeDialog();
  const post = (text: string) => api.call("POST", `/api/dialogs/${dialogId}/messages`, { token, json: { text } });
  expect((await post("Early")).status).toBe(201);
  const ctx = compose(env);
  const row = await env.DB.prepare("SELECT account_id FROM dialogs WHERE id = ?").bind(dialogId).first();
  let isFirst = true;
  const inboxes = {
    of: (id: number) => {
      const inbox = ctx.inboxes.of(id);
      const forget: typeof inbox.forget = async (dialogs) => {
        if (isFirst) expect((await post("Meanwhile")).status).toBe(201);
        isFirst = false;
        await inbox.forget(dialogs);
      };
      return { ...inbox, forget };
    },
  };
  await eraseDialogs({ ...ctx, inboxes }, Number(row?.["account_id"]), [dialogId]);
  const kept = await runInDurableObject(roomOf(dialogId), (_, { storage }) =>
    storage.sql.exec("SELECT seq FROM log").toArray(),
  );
  expect(kept).toEqual([]);
  expect((await post("Late")).status).toBe(404);
});
