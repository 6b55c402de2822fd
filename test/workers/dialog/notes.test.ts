import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { ChatModel } from "../../../src/domain/assistants/chat-model/ports.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { giveDocument } from "../knowledge/informed.ts";
import { openSite } from "../site/visitor-client.ts";
import { takenChat } from "../telegram/telegram-fixture.ts";
import { openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

const secret = "This customer is notorious";

test("a note reaches the operators at once and in a replay, and never a visitor, by no way that a visitor has", async () => {
  const site = await openSite();
  const visit = await site.visit();
  const { dialogId, guestId } = visit;
  const path = `/api/dialogs/${dialogId}`;
  const credentials = { token: site.siteToken, guest_id: guestId };
  const guest = await openSocket(dialogId, credentials);
  const operator = await openSocket(dialogId, { token: site.account.token });
  const inbox = await openInbox(site.account.token);
  await visit.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Hello" } });
  const added = await site.account.call("POST", `${path}/notes`, { json: { text: secret } });
  expect(added.status).toBe(201);
  expect(added.body).toMatchObject({ dialog_id: dialogId, text: secret, author: { id: site.account.id } });
  await until(() => expect(operator.internal).toMatchObject([{ type: "note_added", note: { text: secret } }]));
  await until(() => expect(inbox.last("note_added")).toMatchObject({ dialog_id: dialogId, note: { text: secret } }));
  await site.account.call("PATCH", `${path}/variables`, { json: { variables: { mood: secret } } });
  await site.account.call("POST", `${path}/messages`, { json: { text: "Good day" } });
  await guest.until("new_message", ({ message }) => message.text === "Good day");

  const late = await openSocket(dialogId, { ...credentials, after_seq: "0", internal: "1", batch: "1" });
  await late.until("new_message", ({ message }) => message.text === "Good day");
  const again = await openSocket(dialogId, { token: site.account.token, after_seq: "0" });
  await until(() => expect(again.internal.map(({ type }) => type)).toEqual(["note_added", "triage_changed"]));
  for (const socket of [guest, late]) {
    expect(JSON.stringify([socket.frames, socket.signs, socket.bare])).not.toContain("notorious");
    // The numbers stay complete: a client that misses one would connect again and again.
    let last = 0;
    for (const frame of socket.frames) {
      if (frame.type === "ack" || !("seq" in frame)) continue;
      expect(frame.seq).toBe(last + 1);
      last = frame.seq;
    }
  }

  const reads = ["site", "widget"].flatMap((place) => [
    `/api/${place}/dialogs`,
    `/api/${place}/dialogs/${dialogId}`,
    `/api/${place}/dialogs/${dialogId}/messages`,
    `/api/${place}/dialogs/${dialogId}/messages?after_seq=0`,
    `/api/${place}/dialogs/${dialogId}/messages?dialect=quickstart`,
  ]);
  for (const read of [...reads, `/api/dialogs/${dialogId}/status`]) {
    const answer = await visit.call("GET", read);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toMatch(/notorious|variables|label_ids|priority|snoozed|contact_id/);
  }
  expect((await visit.call("GET", `${path}/notes`)).status).toBe(401);
  expect((await visit.call("POST", `${path}/notes`, { json: { text: "Hi" } })).status).toBe(401);
  const room = env.DIALOG_ROOM.getByName(String(dialogId));
  const caller = { accountId: 0, key: `guest:${guestId}`, guestId, name: null, operator: null };
  const facts = await runInDurableObject(room, (_, { storage }) => storage.kv.get<{ accountId: number }>("facts"));
  const asGuest = { ...caller, accountId: facts?.accountId ?? 0 };
  expect(await room.internal(asGuest, { type: "notes", query: { afterSeq: null, limit: 10 } })).toMatchObject({
    error: { code: "forbidden" },
  });
});

test("a note is no message: not in histories, lists, searches or exports, not even those of the account", async () => {
  const site = await openSite();
  const { dialogId } = await site.visit();
  const path = `/api/dialogs/${dialogId}`;
  await site.account.call("POST", `${path}/notes`, { json: { text: secret } });
  await site.account.call("POST", `${path}/messages`, { json: { text: "Hello there" } });
  await until(async () => {
    const { body } = await site.account.call("GET", "/api/dialogs/search?q=there");
    expect(body.messages).toHaveLength(1);
  });
  const stored = "SELECT text FROM dialog_notes WHERE dialog_id = ?";
  await until(async () => expect((await env.DB.prepare(stored).bind(dialogId).first())?.["text"]).toBe(secret));
  expect((await site.account.call("GET", "/api/dialogs/search?q=notorious")).body.messages).toEqual([]);
  const { contact_id: contactId, last_message: last } = (await site.account.call("GET", path)).body;
  expect(last).toBe("Hello there");
  const reads = [path, `${path}/messages`, `${path}/export`, "/api/dialogs", `/api/contacts/${contactId}/export`];
  for (const read of reads) {
    const answer = await site.account.call("GET", read);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain("notorious");
  }
  expect((await site.account.call("GET", `${path}/notes`)).body.notes).toMatchObject([{ text: secret }]);
});

test("a note is stored once under its client id, and another text under it is a conflict", async () => {
  const site = await openSite();
  const { dialogId } = await site.visit();
  const add = (text: string) =>
    site.account.call("POST", `/api/dialogs/${dialogId}/notes`, { json: { text, client_message_id: "n1" } });
  const [first, second] = [await add(secret), await add(secret)];
  expect(second.body).toEqual(first.body);
  expect((await add("Another")).status).toBe(409);
  const message = { text: "The id of a note is not that of a message", client_message_id: "n1" };
  expect((await site.account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: message })).status).toBe(201);
  const { body } = await site.account.call("GET", `/api/dialogs/${dialogId}/notes?after_seq=0&limit=1`);
  expect(body).toMatchObject({ notes: [{ id: first.body.id }], last_seq: 1 });
});

interface Insides {
  turns: { deps: { chatModel: ChatModel | null } };
}

test("the model is not told of a note", async () => {
  const account = await api.makeAccount();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  await giveDocument(account, assistant.id, "A ticket costs 14 euros.\n");
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const ask = (content: string) => account.call("POST", `/api/dialogs/${dialog.id}/messages`, { json: { content } });
  await ask("Do you sell tickets?");
  await account.call("POST", `/api/dialogs/${dialog.id}/notes`, { json: { text: secret } });
  const prompts: string[] = [];
  await runInDurableObject(env.DIALOG_ROOM.getByName(String(dialog.id)), (object) => {
    const { turns } = object as unknown as Insides;
    const chatModel: ChatModel = {
      label: () => "told",
      async *stream({ turns: said }) {
        prompts.push(JSON.stringify(said));
        yield { type: "text", text: "A ticket costs 14 euros. [1]" };
      },
    };
    turns.deps = { ...turns.deps, chatModel };
  });
  expect((await ask("What does a ticket cost?")).body.ai_response.model).toBe("told");
  expect(prompts.join()).toContain("Do you sell tickets?");
  expect(prompts.join()).not.toContain("notorious");
});

test("on Telegram a note is not sent, and does not hold up what comes after it", async () => {
  const { account, line, dialogId, write } = await takenChat();
  await account.call("POST", `/api/dialogs/${dialogId}/notes`, { json: { text: secret } });
  await account.call("PUT", `/api/dialogs/${dialogId}/priority`, { json: { priority: "high" } });
  await write("Good day");
  const heard = await line.heard(3);
  expect(heard.at(-1)?.text).toContain("Good day");
  expect(JSON.stringify(heard)).not.toContain("notorious");
  expect(await line.sent()).toHaveLength(3);
});
