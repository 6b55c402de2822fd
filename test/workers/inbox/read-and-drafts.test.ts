import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { makeOperator, openInbox } from "../dialog/inbox-client.ts";
import { openSite } from "../site/visitor-client.ts";

/** A dialog that an operator has, in which the visitor has written. */
async function takenDialog() {
  const { account, visit } = await openSite();
  const { dialogId, call } = await visit();
  await account.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  const write = async (text: string) => {
    const { body } = await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text } });
    return body.user_message.id as number;
  };
  const row = async (reader = account) => {
    const { body } = await reader.call("GET", "/api/inbox/dialogs?view=all");
    return body.dialogs[0];
  };
  return { account, dialogId, path: `/api/dialogs/${dialogId}`, write, row };
}

test("what an operator has read is known on every device, never goes back, and is each operator's own", async () => {
  const { account, dialogId, path, write, row } = await takenDialog();
  const colleague = await makeOperator(account, "Boris");
  const [own, other] = [await openInbox(account.token), await openInbox(colleague.token)];
  const [first, second] = [await write("One"), await write("Two")];
  await until(async () => expect(await row()).toMatchObject({ unread_count: 2 }));
  const read = await account.call("PUT", `${path}/read`, { json: { message_id: first } });
  expect(read.body).toMatchObject({ dialog_id: dialogId, unread_count: 1 });
  expect(own.last("dialog_read")).toMatchObject({ dialog_id: dialogId, unread_count: 1, read_seq: first % 2 ** 20 });
  await account.call("PUT", `${path}/read`, { json: { message_id: second } });
  const back = await account.call("PUT", `${path}/read`, { json: { message_id: first } });
  expect(back.body).toMatchObject({ unread_count: 0, read_seq: second % 2 ** 20 });
  expect(await row()).toMatchObject({ unread_count: 0 });
  expect(await row(colleague)).toMatchObject({ unread_count: 2 });
  expect((await account.call("GET", "/api/inbox/counts")).body.views.mine).toEqual({ dialogs: 1, unread: 0 });
  expect((await colleague.call("GET", "/api/inbox/counts")).body.views.all).toEqual({ dialogs: 1, unread: 1 });
  expect(own.frames.filter(({ type }) => type === "dialog_read")).toHaveLength(2);
  expect(other.last("dialog_read")).toBeUndefined();
  for (const json of [{}, { seq: 900 }, { seq: 1, message_id: first }]) {
    expect((await account.call("PUT", `${path}/read`, { json })).status).toBe(422);
  }
  expect((await account.call("PUT", `${path}/read`, { json: { message_id: first + 2 ** 20 } })).status).toBe(404);
});

test("a draft is there on the other device, and an old tab cannot overwrite it", async () => {
  const { account, dialogId, path, write, row } = await takenDialog();
  const colleague = await makeOperator(account, "Boris");
  const inbox = await openInbox(account.token);
  await write("Hello");
  const save = (text: string, revision: number) =>
    account.call("PUT", `${path}/draft`, { json: { text, revision, kind: "reply" } });
  expect((await account.call("GET", `${path}/draft`)).body).toMatchObject({ text: null, revision: 0 });
  expect((await save("Good", 0)).body).toMatchObject({ text: "Good", revision: 1 });
  expect((await save("Good day", 1)).body).toMatchObject({ revision: 2 });
  expect(inbox.last("draft_changed")).toMatchObject({ dialog_id: dialogId, text: "Good day", revision: 2 });
  const late = await save("Old words", 1);
  expect(late.status).toBe(409);
  expect(late.body.error.details.draft).toMatchObject({ text: "Good day", revision: 2, kind: "reply" });
  // A resend whose answer was lost.
  expect((await save("Good day", 1)).body).toMatchObject({ revision: 2 });
  expect((await account.call("GET", `${path}/draft`)).body).toMatchObject({ text: "Good day" });
  expect((await colleague.call("GET", `${path}/draft`)).body).toMatchObject({ text: null, revision: 0 });
  await until(async () => expect(await row()).toMatchObject({ has_draft: true }));
  expect((await account.call("GET", "/api/inbox/counts")).body.drafts).toBe(1);
  expect((await save("x".repeat(10_001), 2)).status).toBe(422);
});

test("a sent message ends the draft that it came from, not a newer one, and to delete it then is no error", async () => {
  const { account, path, write, row } = await takenDialog();
  await write("Hello");
  const save = (text: string, revision: number) => account.call("PUT", `${path}/draft`, { json: { text, revision } });
  const send = (json: object) => account.call("POST", `${path}/messages`, { json });
  await save("Good day", 0);
  expect((await send({ text: "Good day", draft_revision: 1 })).status).toBe(201);
  expect((await account.call("DELETE", `${path}/draft?revision=1`)).status).toBe(200);
  expect((await account.call("DELETE", `${path}/draft`)).body).toMatchObject({ text: null, revision: 2 });
  // An old tab still has the text that was sent.
  expect((await save("Good day, sir", 1)).status).toBe(409);
  await save("And", 2);
  await save("And another thing", 3);
  await send({ text: "And", draft_revision: 3 });
  expect((await account.call("GET", `${path}/draft`)).body).toMatchObject({ text: "And another thing", revision: 4 });
  await account.call("POST", `${path}/notes`, { json: { text: "And another thing", draft_revision: 4 } });
  expect((await account.call("GET", `${path}/draft`)).body).toMatchObject({ text: null, revision: 5 });
  await until(async () => expect(await row()).toMatchObject({ has_draft: false, last_message: "And" }));
  expect(
    (await account.call("GET", `${path}/messages`)).body.messages.filter(
      (one: { sender: string }) => one.sender === "operator",
    ),
  ).toHaveLength(2);
});
