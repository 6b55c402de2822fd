import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { eraseClosedAccounts } from "../../../src/domain/administration/admin/erase-closed-accounts.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { actsOf, makeAdmin } from "./make-admin.ts";

const logIn = ({ email, password }: { email: string; password: string }) =>
  api.call("POST", "/api/login", { json: { email, password }, headers: { "cf-connecting-ip": crypto.randomUUID() } });

test("users are found by a part of their address or name, and counted; a wildcard is only text", async () => {
  const admin = await makeAdmin();
  const word = crypto.randomUUID();
  for (const [index, first] of ["Grace", "Ada", "Edsger"].entries()) {
    const json = { email: `${word}-${index}@example.com`, password: "a-sound-password", first_name: first };
    expect((await admin.call("POST", "/api/admin/users", { json })).status).toBe(201);
  }
  const find = async (query: string) => (await admin.call("GET", `/api/admin/users/detailed?${query}`)).body;
  const page = await find(`search=${word.toUpperCase()}&limit=2&page=2`);
  expect(page).toMatchObject({ total: 3, page: 2, limit: 2, pages: 2 });
  expect(page.users.map((user: { first_name: string }) => user.first_name)).toEqual(["Grace"]);
  expect((await find(`search=${word}-%25`)).total).toBe(0);
  expect((await find(`search=${word}&status=unconfirmed`)).total).toBe(3);
  expect((await find(`search=${word}&status=admin`)).total).toBe(0);
});

test("a name is found in another case, without accents, and with е for ё", async () => {
  const admin = await makeAdmin();
  const word = crypto.randomUUID().slice(0, 8);
  const json = {
    email: `${word}@example.com`,
    password: "a-sound-password",
    first_name: "Семён",
    last_name: `Ångström${word}`,
  };
  expect((await admin.call("POST", "/api/admin/users", { json })).status).toBe(201);
  for (const search of [
    `СЕМЕН angstrom${word}`,
    `ångström${word}`,
    `семён angstrom${word}`,
    `A\u030aNGSTROM${word} СЕМ`,
  ])
    expect((await admin.call("GET", `/api/admin/users/detailed?search=${encodeURIComponent(search)}`)).body.total).toBe(
      1,
    );
});

test("a list says what each user's account has and has spent", async () => {
  const admin = await makeAdmin();
  const user = await api.makeAccount();
  for (const name of ["One", "Two"]) await user.call("POST", "/api/assistants", { json: { name } });
  const { body: assistants } = await user.call("GET", "/api/assistants");
  await user.call("DELETE", `/api/assistants/${assistants[1].id}`);
  await user.call("POST", "/api/dialogs", { json: { assistant_id: assistants[0].id } });
  await env.DB.prepare(
    "UPDATE balances SET spent_micro = 250000 WHERE account_id = (SELECT account_id FROM users WHERE id = ?)",
  )
    .bind(user.id)
    .run();
  const { body } = await admin.call("GET", `/api/admin/users?search=${user.email}`);
  expect(body.users).toMatchObject([
    { id: user.id, assistants_count: 1, dialogs_count: 1, total_spent: 0.25, balance: 500, is_owner: true },
  ]);
});

test("a change keeps to what may be changed, and the log says what it was before", async () => {
  const admin = await makeAdmin();
  const user = await api.makeAccount();
  const json = { data: { first_name: "Grace", plan: "pro", balance: 1_000_000, id: 1, password_hash: "x" } };
  const changed = await admin.call("PATCH", `/api/admin/users/${user.id}`, { json });
  expect(changed.body).toMatchObject({ id: user.id, first_name: "Grace", plan: "pro", balance: 500 });
  expect((await logIn(user)).status).toBe(200);
  const [act] = await actsOf(admin);
  expect(act).toMatchObject({
    action: "adminUpdateUser",
    actor_email: admin.email,
    target_kind: "user",
    target_id: String(user.id),
    before: { first_name: "Ada", plan: "trial" },
    after: { first_name: "Grace", plan: "pro" },
  });
});

test("a blocked user is out at once and stays out until let in again", async () => {
  const admin = await makeAdmin();
  const user = await api.makeAccount();
  await admin.call("PATCH", `/api/admin/users/${user.id}`, { json: { is_active: false } });
  expect((await user.call("GET", "/api/me")).status).toBe(401);
  expect((await logIn(user)).status).toBe(403);
  expect((await logIn({ ...user, password: "another-password" })).status).toBe(401);
  await admin.call("PATCH", `/api/users/admin/users/${user.id}`, { json: { is_active: true } });
  expect((await logIn(user)).status).toBe(200);
});

test("an address that somebody has is refused, and a role and its opposite too", async () => {
  const admin = await makeAdmin();
  const [user, other] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const change = (json: unknown) => admin.call("PATCH", `/api/admin/users/${user.id}`, { json });
  expect((await change({ email: other.email })).body.error.code).toBe("EMAIL_TAKEN");
  expect((await change({ role: "admin", is_admin: false })).status).toBe(422);
  expect((await change({ role: "operator" })).status).toBe(409);
  expect((await change({ is_admin: true })).body).toMatchObject({ role: "admin", is_admin: true });
  expect((await user.call("GET", "/api/admin/users")).status).toBe(200);
});

test("nobody deletes, blocks or demotes themselves", async () => {
  const admin = await makeAdmin();
  expect((await admin.call("DELETE", `/api/admin/users/${admin.id}`)).status).toBe(409);
  expect((await admin.call("PATCH", `/api/admin/users/${admin.id}`, { json: { is_admin: false } })).status).toBe(409);
  expect((await admin.call("PATCH", `/api/admin/users/${admin.id}`, { json: { is_active: false } })).status).toBe(409);
});

test("a deleted operator leaves the account, which goes on", async () => {
  const admin = await makeAdmin();
  const owner = await api.makeAccount();
  const login = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  const { body: operator } = await owner.call("POST", "/api/operators", { json: { ...login, first_name: "Boris" } });
  const gone = await admin.call("DELETE", `/api/admin/users/${operator.id}`);
  expect(gone.body.account_closed).toBe(false);
  expect((await logIn(login)).status).toBe(401);
  expect((await owner.call("GET", "/api/operators")).body).toHaveLength(1);
});

test("with its owner an account is closed, its people forgotten, its dialogs erased, and its ledger kept", async () => {
  const admin = await makeAdmin();
  const owner = await api.makeAccount();
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const { body: embed } = await owner.call("GET", `/api/assistants/${assistant.id}/embed-code`);
  const site = { "X-Site-Token": new URL(embed.iframe_url).searchParams.get("token") ?? "" };
  const word = `zanzibar${owner.id}`;
  await owner.call("POST", `/api/dialogs/${dialog.id}/messages`, { json: { content: `about ${word}` } });
  const form = { file: new File(["A secret."], "secret.txt") };
  const { body: sent } = await owner.call("POST", `/api/dialogs/${dialog.id}/files`, { form });
  const textsOf = async () => {
    const sql = "SELECT text FROM messages WHERE dialog_id = ? ORDER BY seq";
    const { results } = await env.DB.prepare(sql).bind(dialog.id).all<{ text: string }>();
    return results.map(({ text }) => text);
  };
  await until(async () => expect((await textsOf()).length).toBe(3));
  const keys = async () => (await env.FILES.list({ prefix: "channel-files/" })).objects.map(({ key }) => key);
  const isKept = async () => (await keys()).some((key) => key.endsWith(`/${sent.attachments[0].id}`));
  expect(await isKept()).toBe(true);
  const found = "SELECT count(*) AS n FROM message_search WHERE message_search MATCH ?";
  expect((await env.DB.prepare(found).bind(word).first())?.["n"]).toBe(1);

  const gone = await admin.call("DELETE", `/api/admin/users/${owner.id}`);
  expect(gone.body.account_closed).toBe(true);
  expect((await owner.call("GET", "/api/me")).status).toBe(401);
  expect((await logIn(owner)).status).toBe(401);
  expect((await api.call("POST", "/api/site/dialogs", { json: {}, headers: site })).status).toBe(401);
  expect((await admin.call("GET", `/api/admin/users?search=${owner.email}`)).body.total).toBe(0);
  expect((await admin.call("PATCH", `/api/admin/users/${owner.id}`, { json: { plan: "pro" } })).status).toBe(404);
  const row = await env.DB.prepare("SELECT * FROM users WHERE id = ?").bind(owner.id).first();
  expect(JSON.stringify(row)).not.toContain(owner.email);

  await until(async () => {
    await eraseClosedAccounts(compose(env));
    expect(await textsOf()).toEqual(["", "", ""]);
  });
  expect(await isKept()).toBe(false);
  expect((await env.DB.prepare(found).bind(word).first())?.["n"]).toBe(0);
  const caller = { accountId: Number(row?.["account_id"]), key: "", guestId: null, name: null, operator: null };
  await expect(compose(env).rooms.of(dialog.id).history(caller, { afterSeq: 0, limit: 10 })).rejects.toThrow();
  const ledger = "SELECT count(*) AS n FROM ledger WHERE account_id = ?";
  expect((await env.DB.prepare(ledger).bind(caller.accountId).first())?.["n"]).toBe(1);

  const again = { email: owner.email, password: "another-password", first_name: "Ada" };
  const headers = { "cf-connecting-ip": crypto.randomUUID() };
  expect((await api.call("POST", "/api/register", { json: again, headers })).status).toBe(201);
});

test("every act of an administrator is in the log, without secrets, and a line is neither changed nor removed", async () => {
  const admin = await makeAdmin();
  const user = await api.makeAccount();
  await admin.call("POST", `/api/admin/users/${user.id}/balance/topup`, { json: { amount: 5, reason: "a gift" } });
  const email = `${crypto.randomUUID()}@example.com`;
  await admin.call("POST", "/api/admin/users", { json: { email, password: "a-secret-of-mine" } });
  await admin.call("DELETE", `/api/admin/users/${admin.id}`);
  const acts = await actsOf(admin);
  expect(acts.map(({ action }) => action)).toEqual(["adminCreateUser", "adjustBalance"]);
  expect(acts[1]).toMatchObject({ target_kind: "user", target_id: String(user.id), after: { reason: "a gift" } });
  expect(JSON.stringify(acts)).not.toContain("a-secret-of-mine");
  await expect(env.DB.prepare("UPDATE audit_log SET actor_id = 1").run()).rejects.toThrow("append-only");
  await expect(env.DB.prepare("DELETE FROM audit_log").run()).rejects.toThrow("append-only");
});

test("an administrator reads one user and the ledger of their account", async () => {
  const [admin, owner] = [await makeAdmin(), await api.makeAccount()];
  const { body: user } = await admin.call("GET", `/api/admin/users/${owner.id}`);
  expect(user).toMatchObject({ email: owner.email, is_active: true, dialogs_count: 0 });
  const json = { amount: 5, reason: "A refund" };
  await admin.call("POST", `/api/admin/users/${owner.id}/balance/topup`, { json });
  const { body } = await admin.call("GET", `/api/admin/users/${owner.id}/transactions?limit=1`);
  expect(body.transactions).toMatchObject([{ type: "credit", amount: 5 }]);
  expect(JSON.stringify(body.transactions)).toContain("A refund");
  expect((await admin.call("GET", "/api/admin/users/999999999")).status).toBe(404);
  expect((await admin.call("GET", "/api/admin/users/999999999/transactions")).status).toBe(404);
});
