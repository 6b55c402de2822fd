import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { api } from "../api.ts";

const path = "/api/account/audit";

test("an owner sees who changed what, without secrets and texts; others do not", async () => {
  const [owner, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const json = { name: "Keeper", system_prompt: "A secret way of working" };
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json });
  await owner.call("PATCH", `/api/assistants/${assistant.id}`, { json: { is_active: false } });
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Boris" };
  const { body: operator } = await owner.call("POST", "/api/operators", { json: login });
  const headers = { "cf-connecting-ip": login.email };
  const token = (await api.call("POST", "/api/login", { json: login, headers })).body.access_token;
  await api.call("POST", "/api/saved-replies", { token, json: { shortcut: "hi", title: "Hi", text: "Hello" } });
  const { body } = await owner.call("GET", path);
  expect(body.next_before).toBeNull();
  const [saved, added, changed, created] = body.entries;
  expect(created).toMatchObject({
    ...{ actor: { kind: "user", id: owner.id }, action: "createAssistant" },
    target: { kind: "assistant", id: String(assistant.id) },
    change: { fields: ["name", "system_prompt"], values: { name: "Keeper" } },
  });
  expect(changed).toMatchObject({
    ...{ action: "patchAssistant", target: { kind: "assistant", id: String(assistant.id) } },
    change: { values: { is_active: false } },
  });
  expect(added).toMatchObject({ action: "addOperator", target: { kind: "operator", id: String(operator.id) } });
  expect(saved).toMatchObject({ actor: { id: operator.id, name: "Boris" }, action: "createSavedReply" });
  expect(JSON.stringify(body)).not.toContain("secret way");
  expect(JSON.stringify(body)).not.toContain("a-sound-password");
  expect((await api.call("GET", path, { token })).status).toBe(403);
  expect((await stranger.call("GET", path)).body.entries).toEqual([]);
});

test("what was refused is not in the log, nor what was only read", async () => {
  const owner = await api.makeAccount();
  await owner.call("POST", "/api/assistants", { json: { name: "" } });
  await owner.call("DELETE", "/api/labels/900000001");
  await owner.call("GET", "/api/labels");
  expect((await owner.call("GET", path)).body.entries).toEqual([]);
});

test("the log is paged while it grows, and filtered by action, actor and time", async () => {
  const owner = await api.makeAccount();
  const add = (name: string) => owner.call("POST", "/api/labels", { json: { name } });
  for (const name of ["a", "b", "c", "d", "e"]) await add(name);
  const namesOf = (body: { entries: { change: { values: { name: string } } }[] }) =>
    body.entries.map(({ change }) => change.values.name);
  const first = (await owner.call("GET", `${path}?limit=2`)).body;
  expect(namesOf(first)).toEqual(["e", "d"]);
  await add("f");
  const second = (await owner.call("GET", `${path}?limit=2&before=${first.next_before}`)).body;
  expect(namesOf(second)).toEqual(["c", "b"]);
  const third = (await owner.call("GET", `${path}?limit=2&before=${second.next_before}`)).body;
  expect(namesOf(third)).toEqual(["a"]);
  expect(third.next_before).toBeNull();
  expect((await owner.call("GET", `${path}?action=deleteLabel`)).body.entries).toEqual([]);
  expect((await owner.call("GET", `${path}?actor_id=${owner.id}`)).body.entries).toHaveLength(6);
  expect((await owner.call("GET", `${path}?actor_id=${owner.id + 1}`)).body.entries).toEqual([]);
  expect((await owner.call("GET", `${path}?since=2200-01-01T00:00:00Z`)).body.entries).toEqual([]);
  expect((await owner.call("GET", `${path}?until=2200-01-01T00:00:00Z`)).body.entries).toHaveLength(6);
});

test("what is about a contact keeps nothing of the person", async () => {
  const owner = await api.makeAccount();
  const { body: contact } = await owner.call("POST", "/api/contacts", { json: { name: "Ada Lovelace" } });
  await owner.call("POST", `/api/contacts/${contact.id}/block`);
  await owner.call("DELETE", `/api/contacts/${contact.id}`);
  const rows = await env.DB.prepare(
    "SELECT action, target_id, change FROM account_audit WHERE account_id = (SELECT account_id FROM users WHERE id = ?) ORDER BY id",
  )
    .bind(owner.id)
    .all<{ action: string; target_id: string; change: string | null }>();
  expect(rows.results.map(({ action, target_id }) => [action, target_id])).toEqual([
    ["blockContact", String(contact.id)],
    ["eraseContact", String(contact.id)],
  ]);
  expect(JSON.stringify(rows.results)).not.toContain("Ada");
});
