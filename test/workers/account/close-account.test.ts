import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { makeDialogs, makeOperator } from "../dialog/inbox-client.ts";

test("an owner closes the account with its address and password, and nobody can log in any more", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const close = (json: object) => owner.call("POST", "/api/account/close", { json });
  expect((await close({ email: "other@example.com", password: owner.password })).status).toBe(422);
  expect((await close({ email: owner.email, password: "wrong" })).status).toBe(401);
  expect((await boris.call("POST", "/api/account/close", { json: owner })).status).toBe(403);
  expect((await owner.call("GET", "/api/me")).status).toBe(200);
  const { email, password } = owner;
  expect((await close({ email: email.toUpperCase(), password })).status).toBe(200);
  expect((await owner.call("GET", "/api/me")).status).toBe(401);
  expect((await boris.call("GET", "/api/me")).status).toBe(401);
  const headers = { "cf-connecting-ip": email };
  expect((await api.call("POST", "/api/login", { json: { email, password }, headers })).status).toBe(401);
});

test("the export of an account has its people, and its contacts with what was said", async () => {
  const owner = await api.makeAccount();
  await makeOperator(owner, "Boris");
  const { body: contact } = await owner.call("POST", "/api/contacts", { json: { name: "Ida" } });
  const [dialogId] = await makeDialogs(owner, 1);
  await owner.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content: "Do you ship to Norway?" } });
  await until(async () => {
    const { body } = await owner.call("GET", "/api/account/export");
    expect(body.operators.map((one: { name: string }) => one.name)).toEqual(["Ada", "Boris"]);
    expect(body.contacts.map((one: { contact: { id: number } }) => one.contact.id)).toContain(contact.id);
    // A dialog that a program has started is with no contact.
    expect(body.other_dialogs.map((one: { dialog: { id: number } }) => one.dialog.id)).toEqual([dialogId]);
    expect(JSON.stringify(body.other_dialogs)).toContain("Do you ship to Norway?");
    expect(JSON.stringify(body)).not.toContain("password");
  });
});
