import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { makeOperator, openInbox } from "../dialog/inbox-client.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { openSite } from "../site/visitor-client.ts";

/** A visitor's dialog of an account with two operators. */
async function sharedDialog() {
  const site = await openSite();
  const visit = await site.visit();
  const { dialogId } = visit;
  const colleague = await makeOperator(site.account, "Boris");
  return { ...site, visit, dialogId, colleague, path: `/api/dialogs/${dialogId}` };
}

test("an answer from a stale thread is refused with what was missed, and nothing is posted", async () => {
  const { account, colleague, dialogId, path, visit } = await sharedDialog();
  const said = await visit.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Hello" } });
  const seen = said.body.user_message.id % 2 ** 20;
  const send = (by: typeof account, json: object) => by.call("POST", `${path}/messages`, { json });
  const first = await send(colleague, { text: "Good day", after_seq: seen });
  expect(first.status).toBe(201);
  const stale = { text: "Good morning", after_seq: seen, client_message_id: "m1" };
  const refused = await send(account, stale);
  expect(refused.status).toBe(409);
  expect(refused.body.error).toMatchObject({
    code: "NEWER_MESSAGES",
    details: { missed: [{ id: first.body.id, text: "Good day" }] },
  });
  // The operator's own newer message is no reason, from whichever device; neither is the visitor's.
  expect((await send(colleague, { text: "And welcome", after_seq: seen })).status).toBe(201);
  const { body: mine } = await send(account, { ...stale, after_seq: (first.body.id % 2 ** 20) + 1 });
  const { body } = await account.call("GET", `${path}/messages`);
  const texts = body.messages
    .filter(({ sender }: { sender: string }) => sender === "operator")
    .map((one: { text: string }) => one.text);
  expect(texts).toEqual(["Good day", "And welcome", "Good morning"]);
  // A resend is the same message, whatever has come since, and a client that does not ask is not refused.
  await send(colleague, { text: "Bye" });
  expect((await send(account, stale)).body.id).toBe(mine.id);
  expect((await send(account, { text: "Bye, bye" })).status).toBe(201);
});

test("over the socket of the dialog a stale answer is refused too", async () => {
  const { account, colleague, dialogId, path } = await sharedDialog();
  const socket = await openSocket(dialogId, { token: account.token });
  await colleague.call("POST", `${path}/messages`, { json: { text: "Good day" } });
  socket.send({ type: "send_message", text: "Hello", client_message_id: "m1", after_seq: 0 });
  const { error, client_message_id: id } = await socket.until("error");
  expect([error.code, id]).toEqual(["NEWER_MESSAGES", "m1"]);
  socket.send({ type: "send_message", text: "Hello", client_message_id: "m1", after_seq: 1 });
  expect((await socket.until("ack")).seq).toBe(2);
});

test("operators see who has the dialog open and who is typing; the visitor is sent nothing of it", async () => {
  const { account, colleague, dialogId, path, siteToken, visit } = await sharedDialog();
  const guest = await openSocket(dialogId, { token: siteToken, guest_id: visit.guestId });
  const first = await openSocket(dialogId, { token: account.token });
  const second = await openSocket(dialogId, { token: colleague.token });
  const ada = { id: account.id, name: "Ada", is_typing: false };
  const boris = { id: colleague.id, name: "Boris", is_typing: false };
  await until(() =>
    expect([first.viewers, second.viewers]).toEqual([
      [ada, boris],
      [ada, boris],
    ]),
  );
  second.send({ type: "typing" });
  await until(() => expect(first.viewers).toEqual([ada, { ...boris, is_typing: true }]));
  await colleague.call("POST", `${path}/messages`, { json: { text: "Good day" } });
  await until(() => expect(first.viewers).toEqual([ada, boris]));
  second.close();
  await until(() => expect(first.viewers).toEqual([ada]));
  await guest.until("new_message", ({ message }) => message.text === "Good day");
  expect(guest.viewers).toBeNull();
  expect(JSON.stringify([guest.frames, guest.signs, guest.bare])).not.toMatch(/viewers|is_typing|Boris.*typing/);
});

test("a user who plays the visitor of a dialog is no viewer until the user asks for what operators see", async () => {
  const { account } = await openSite();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const visitor = await openSocket(dialog.id, { token: account.token });
  const operator = await openSocket(dialog.id, { token: account.token, internal: "1" });
  await until(() => expect(operator.viewers).toEqual([{ id: account.id, name: "Ada", is_typing: false }]));
  expect(visitor.viewers).toBeNull();
});

test("a mention is told, listed and counted until the note is read, whatever else is said", async () => {
  const { account, colleague, dialogId, path, visit } = await sharedDialog();
  const inbox = await openInbox(colleague.token);
  const mentions = async () => {
    const [list, counts] = await Promise.all([
      colleague.call("GET", "/api/inbox/dialogs?view=mentions"),
      colleague.call("GET", "/api/inbox/counts"),
    ]);
    expect(counts.body.views.mentions.dialogs).toBe(list.body.dialogs.length);
    return list.body.dialogs.map((row: { dialog_id: number }) => row.dialog_id);
  };
  const json = { text: "@Boris, can you look?", mentions: [colleague.id, colleague.id] };
  const { body: note } = await account.call("POST", `${path}/notes`, { json });
  expect(note.mentions).toEqual([colleague.id]);
  expect(await mentions()).toEqual([dialogId]);
  await until(() => expect(inbox.last("note_added")).toMatchObject({ note: { mentions: [colleague.id] } }));
  const said = await visit.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Hello?" } });
  await account.call("POST", `${path}/archive`);
  // To have read the beginning is not to have read the note.
  expect(await mentions()).toEqual([dialogId]);
  expect((await account.call("GET", "/api/inbox/dialogs?view=mentions")).body.dialogs).toEqual([]);
  const read = await colleague.call("PUT", `${path}/read`, { json: { message_id: said.body.user_message.id } });
  expect(read.body).toMatchObject({ is_mentioned: false });
  expect(await mentions()).toEqual([]);
  expect((await colleague.call("GET", `${path}/notes`)).body.notes).toMatchObject([{ mentions: [colleague.id] }]);
});

test("only members of the account are mentioned", async () => {
  const [{ account, path }, stranger] = await Promise.all([sharedDialog(), openSite()]);
  const mention = (by: typeof account) =>
    by.call("POST", `${path}/notes`, { json: { text: "@Zoe", mentions: [stranger.account.id] } });
  const refused = await mention(account);
  expect([refused.status, refused.body.error.details.field]).toEqual([422, "mentions"]);
  expect((await mention(stranger.account)).status).toBe(404);
  expect((await account.call("GET", `${path}/notes`)).body.notes).toEqual([]);
});

test("after a lost connection an operator gets what has changed meanwhile, and nothing else", async () => {
  const { account, colleague, dialogId, path, visit } = await sharedDialog();
  await colleague.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  await visit.call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Hello" } });
  const changed = async (since: number) =>
    (await account.call("GET", `/api/inbox/dialogs?changed_since=${since}`)).body;
  const revision = await until(async () => {
    const page = await changed(0);
    expect(page.dialogs).toMatchObject([{ dialog_id: dialogId, last_message: "Hello", unread_count: 1 }]);
    return page.revision;
  });
  expect(await changed(revision)).toMatchObject({ dialogs: [], has_more: false, revision });
  await colleague.call("POST", `${path}/messages`, { json: { text: "A colleague's reply" } });
  const missed = { dialogs: [{ last_message: "A colleague's reply", unread_count: 0 }], has_more: false };
  await until(async () => expect(await changed(revision)).toMatchObject(missed));
});

test("a file is refused from a stale thread as well, and ends the draft beside it once it is sent", async () => {
  const { account, colleague, path } = await sharedDialog();
  await colleague.call("POST", `${path}/messages`, { json: { text: "Good day" } });
  await account.call("PUT", `${path}/draft`, { json: { text: "See the plan", revision: 0 } });
  const send = (after: number) => {
    const file = new File(["# Plan\n\nAt nine."], "plan.md", { type: "text/markdown" });
    const form = { file, text: "See the plan", after_seq: String(after), draft_revision: "1" };
    return account.call("POST", `${path}/files`, { form });
  };
  const refused = await send(0);
  expect([refused.status, refused.body.error.code]).toEqual([409, "NEWER_MESSAGES"]);
  expect((await account.call("GET", `${path}/draft`)).body.text).toBe("See the plan");
  expect((await send(1)).status).toBe(201);
  expect((await account.call("GET", `${path}/draft`)).body.text).toBeNull();
});
