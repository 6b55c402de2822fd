import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../support/until.ts";
import { api } from "./api.ts";
import { holderOf, inboxOf, makeDialogs, makeOperator, openInbox } from "./dialog/inbox-client.ts";

test("an owner adds an operator, who logs in, sees the account's dialogs, and is seen at work by the others", async () => {
  const owner = await api.makeAccount();
  const [dialogId] = await makeDialogs(owner, 1);
  const login = { email: `  ${crypto.randomUUID()}@Example.com`.trim(), password: "a-sound-password" };
  const json = { ...login, first_name: "Boris", last_name: "Ivanov" };
  const made = await owner.call("POST", "/api/operators", { json });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ name: "Boris Ivanov", role: "operator", is_owner: false, status: "offline" });
  expect(made.body.email).toBe(login.email.toLowerCase());
  const headers = { "cf-connecting-ip": login.email };
  const { body } = await api.call("POST", "/api/login", { json: login, headers });
  const token = body.access_token;
  expect((await api.call("GET", `/api/dialogs/${dialogId}`, { token })).status).toBe(200);
  const inbox = await openInbox(token);
  await api.call("POST", "/api/takeover", { token, json: { dialog_id: dialogId } });
  const list = async () => (await owner.call("GET", "/api/operators")).body;
  await until(async () => {
    expect(await list()).toMatchObject([
      { id: owner.id, is_owner: true, role: "user", status: "offline", active_dialogs: 0 },
      { id: made.body.id, is_owner: false, status: "online", active_dialogs: 1 },
    ]);
  });
  inbox.send({ type: "set_status", status: "away" });
  await until(async () => expect((await list())[1].status).toBe("away"));
  inbox.close();
  await until(async () => expect((await list())[1]).toMatchObject({ status: "offline", active_dialogs: 1 }));
  expect((await api.call("GET", "/api/operators", { token })).body).toHaveLength(2);
});

test("a taken address, an unsound password and a nameless operator are refused", async () => {
  const owner = await api.makeAccount();
  const valid = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "Boris" };
  const add = async (changes: object) =>
    (await owner.call("POST", "/api/operators", { json: { ...valid, ...changes } })).status;
  expect(await add({ email: owner.email.toUpperCase() })).toBe(409);
  for (const wrong of [{ password: "short" }, { first_name: " " }, { email: "nobody" }])
    expect(await add(wrong)).toBe(422);
  expect((await owner.call("GET", "/api/operators")).body).toHaveLength(1);
  expect((await Promise.all([add({}), add({})])).sort()).toEqual([201, 409]);
});

test("an operator manages neither the team nor how it works", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const vera = await makeOperator(owner, "Vera");
  const json = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password", first_name: "X" };
  expect((await boris.call("POST", "/api/operators", { json })).status).toBe(403);
  expect((await boris.call("DELETE", `/api/operators/${vera.id}`)).status).toBe(403);
  expect((await boris.call("PUT", "/api/handoff/settings", { json: {} })).status).toBe(403);
  expect((await boris.call("GET", "/api/handoff/settings")).status).toBe(200);
  expect((await owner.call("GET", "/api/operators")).body).toHaveLength(3);
});

test("a removed operator is out at once, and the AI answers again in the dialogs that were held", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const [one, two] = await makeDialogs(owner, 2);
  const say = async () =>
    (await owner.call("POST", `/api/dialogs/${one}/messages`, { json: { content: "Hello" } })).body.ai_response;
  const inbox = await openInbox(boris.token);
  await boris.call("POST", "/api/takeover", { json: { dialog_id: one } });
  await until(() => expect(inbox.last("presence")?.operators[0]?.active_dialogs).toBe(1));
  expect(await say()).toBeNull();
  await owner.call("POST", "/api/takeover", { json: { dialog_id: two } });
  expect((await owner.call("DELETE", `/api/operators/${boris.id}`)).status).toBe(200);
  expect((await boris.call("GET", "/api/me")).status).toBe(401);
  await until(() => expect(inbox.closedWith).toBe(4401));
  expect(await holderOf(owner, one ?? 0)).toBeNull();
  expect(await holderOf(owner, two ?? 0)).toBe(owner.id);
  expect(await say()).toMatchObject({ outcome: "answer" });
  expect((await owner.call("GET", "/api/operators")).body.map(({ id }: { id: number }) => id)).toEqual([owner.id]);
  expect((await owner.call("DELETE", `/api/operators/${boris.id}`)).status).toBe(404);
  const login = { email: boris.email, password: boris.password };
  expect((await api.call("POST", "/api/login", { json: login })).status).toBe(401);
});

test("what a removed operator turns out to hold only later is given back too", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const [dialogId = 0] = await makeDialogs(owner, 1);
  await owner.call("DELETE", `/api/operators/${boris.id}`);
  const operator = { id: boris.id, name: "Boris" };
  const caller = { accountId: Number((await inboxOf(owner)).name), key: "late", guestId: null, name: null, operator };
  await env.DIALOG_ROOM.getByName(String(dialogId)).command(caller, { type: "take", operator });
  await until(async () => expect(await holderOf(owner, dialogId)).toBeNull());
});

test("the owner stays, and nobody removes another account's people", async () => {
  const [owner, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const boris = await makeOperator(owner, "Boris");
  expect((await owner.call("DELETE", `/api/operators/${owner.id}`)).status).toBe(409);
  expect((await stranger.call("DELETE", `/api/operators/${boris.id}`)).status).toBe(404);
  expect((await boris.call("GET", "/api/me")).status).toBe(200);
});

test("a removal that was cut off can be made again", async () => {
  const owner = await api.makeAccount();
  const boris = await makeOperator(owner, "Boris");
  const [dialogId = 0] = await makeDialogs(owner, 1);
  await boris.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  // As far as the sessions, and no further.
  await env.DB.prepare("DELETE FROM sessions WHERE user_id = ?").bind(boris.id).run();
  expect(await holderOf(owner, dialogId)).toBe(boris.id);
  expect((await owner.call("DELETE", `/api/operators/${boris.id}`)).status).toBe(200);
  expect(await holderOf(owner, dialogId)).toBeNull();
});
