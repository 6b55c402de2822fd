import { expect, test } from "vitest";
import { api } from "../api.ts";

async function makeDialog() {
  const account = await api.makeAccount();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const read = async () => (await account.call("GET", `/api/dialogs/${dialog.id}`)).body;
  const listed = async (filter: string) => {
    const { body } = await account.call("GET", `/api/dialogs?${filter}`);
    return body.dialogs.map(({ id }: { id: number }) => id) as number[];
  };
  return { account, id: dialog.id as number, read, listed };
}

test("after each handoff call the dialog, the list and its filter show the new state at once", async () => {
  const { account, id, read, listed } = await makeDialog();
  const act = (word: string) => account.call("POST", `/api/dialogs/${id}/handoff/${word}`, { json: {} });
  const expected = [
    ["request", "requested"],
    ["take", "active"],
    ["release", "released"],
    ["request", "requested"],
    ["take", "active"],
  ] as const;
  for (const [word, state] of expected) {
    expect((await act(word)).body.handoff_status).toBe(state);
    expect(await listed(`handoff_status=${state}`), word).toEqual([id]);
    expect(await read()).toMatchObject({ handoff_status: state, is_taken_over: state === "active" });
    for (const other of ["none", "requested", "active", "released"].filter((one) => one !== state)) {
      expect(await listed(`handoff_status=${other}`), `${word}: ${other}`).toEqual([]);
    }
  }
  const { body } = await account.call("GET", "/api/dialogs");
  expect(body.dialogs[0]).toMatchObject({ handoff_status: "active", taken_over_by: account.id });
});

test("an archived dialog is in the list of archived ones at once, and a reopened one is not", async () => {
  const { account, id, read, listed } = await makeDialog();
  for (const [word, state] of [
    ["archive", "archived"],
    ["reopen", "active"],
    ["archive", "archived"],
  ] as const) {
    expect((await account.call("POST", `/api/dialogs/${id}/${word}`)).body.status).toBe(state);
    expect(await listed(`status=${state}`)).toEqual([id]);
    expect((await read()).status).toBe(state);
  }
});

test("a dialog shows its last message as soon as that is accepted", async () => {
  const { account, id, read } = await makeDialog();
  await account.call("POST", `/api/dialogs/${id}/takeover`, { json: {} });
  for (const text of ["One moment.", "Here it is.", "Anything else?"]) {
    const { body } = await account.call("POST", `/api/dialogs/${id}/messages`, { json: { text } });
    expect(await read()).toMatchObject({ last_message: text, last_message_time: body.created_at });
  }
});

test("what the visitor said last is kept with a request: what the caller says, otherwise what the dialog has", async () => {
  const { account, id } = await makeDialog();
  const status = async () => (await account.call("GET", `/api/dialogs/${id}/status`)).body;
  const json = { reason: "keyword", last_user_text: "Хочу поговорить с оператором" };
  const asked = await account.call("POST", `/api/dialogs/${id}/handoff/request`, { json });
  expect(asked.body).toMatchObject({ handoff_reason: "keyword", last_user_text: json.last_user_text });
  await account.call("POST", `/api/dialogs/${id}/handoff/take`, { json: {} });
  expect((await status()).last_user_text).toBe(json.last_user_text);
  const said = { content: "Are you there?", sender: "user" };
  await account.call("POST", `/api/dialogs/${id}/messages`, { json: said });
  await account.call("POST", `/api/dialogs/${id}/handoff/release`, { json: {} });
  await account.call("POST", "/api/handoff/request", { json: { dialog_id: id } });
  expect(await status()).toMatchObject({ handoff_reason: "api", last_user_text: said.content });
});

test("a reason that is none is refused and requests nothing", async () => {
  const { account, id, read } = await makeDialog();
  for (const [path, more] of [
    [`/api/dialogs/${id}/handoff/request`, {}],
    ["/api/request", { dialog_id: id }],
  ] as const) {
    const refused = await account.call("POST", path, { json: { reason: "because", ...more } });
    expect(refused.status).toBe(422);
    expect(refused.body.error.details.field).toBe("reason");
  }
  expect((await read()).handoff_status).toBe("none");
});
