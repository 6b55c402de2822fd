import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { closeTurn } from "../../src/domain/conversations/dialog/close-turn.ts";
import type { DialogFacts, Message } from "../../src/domain/conversations/dialog/types.ts";
import { reserve } from "../../src/domain/money/billing/reserve.ts";
import { makeAdmin } from "./admin/make-admin.ts";
import { api } from "./api.ts";
import { openSocket } from "./dialog/socket-client.ts";
import { openSite } from "./site/visitor-client.ts";

interface Parameter {
  name: string;
  in: string;
}
type Paths = Record<string, Record<string, { operationId: string; parameters: Parameter[] }>>;

test("an empty query parameter is an absent one, on every route", async () => {
  const [owner, admin] = [await api.makeAccount(), await makeAdmin()];
  const { paths } = (await (await api.send("GET", "/openapi/replyx.json")).json()) as { paths: Paths };
  const refused: string[] = [];
  let sent = 0;
  for (const [path, { get }] of Object.entries(paths)) {
    const queried = get?.parameters.filter((one) => one.in === "query") ?? [];
    if (queried.length === 0) continue;
    const address = path.replaceAll(/\{\w+\}/g, "1");
    for (const { name } of queried) {
      const ask = (query: string) => (path.includes("admin") ? admin : owner).call("GET", `${address}?${query}`);
      const [empty, absent] = [await ask(`${name}=`), await ask("")];
      sent++;
      if (empty.status !== absent.status)
        refused.push(`${path}?${name}=: ${empty.status}, without it ${absent.status}`);
    }
  }
  expect(sent).toBeGreaterThan(80);
  expect(refused).toEqual([]);
});

test("the filters of lists take `all`, which filters nothing", async () => {
  const owner = await api.makeAccount();
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await owner.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const all = "status=all&handoff_status=all&platform=all&all=False&user_id=&page=&limit=";
  const { body } = await owner.call("GET", `/api/dialogs?${all}`);
  expect(body.dialogs.map(({ id }: { id: number }) => id)).toEqual([dialog.id]);
  const lines = await owner.call("GET", "/api/balance/transactions?type=all&service_type=all");
  expect(lines.body.total).toBe(1);
  const admin = await makeAdmin();
  expect((await admin.call("GET", "/api/admin/users?status=all&limit=1")).body.users).toHaveLength(1);
  expect((await admin.call("GET", "/api/admin/users?status=asleep")).status).toBe(422);
});

test("`sender: \"user\"` over a socket is a visitor's turn as over REST, in a visitor's dialog too", async () => {
  const { account, visit } = await openSite();
  const { dialogId } = await visit();
  const socket = await openSocket(dialogId, { token: account.token });
  socket.send({ type: "send_message", content: "Hello", sender: "user", client_message_id: "a" });
  const ack = await socket.until("ack");
  const said = await socket.until("new_message", ({ message }) => message.id === ack.message_id);
  expect(said.message.sender).toBe("user");
  const answered = (frame: { message: { reply_to?: number } }) => frame.message.reply_to === ack.message_id;
  const answer = await socket.until("new_message", answered as never);
  expect(answer.message.sender).toBe("assistant");
  socket.send({ type: "send_message", text: "Anna here.", client_message_id: "b" });
  const own = await socket.until("new_message", ({ message }) => message.client_message_id === "b");
  expect(own.message.sender).toBe("operator");
  socket.close();
});

test("a resend of a text with half a surrogate pair is the same message", async () => {
  const account = await api.makeAccount();
  const { body: assistant } = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { body: dialog } = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.id } });
  const json = { content: "Hello \ud83d there", client_message_id: "half" };
  const path = `/api/dialogs/${dialog.id}/messages`;
  const first = await account.call("POST", path, { json });
  const again = await account.call("POST", path, { json });
  expect(again.status).toBe(201);
  expect(again.body.user_message).toEqual(first.body.user_message);
  expect(first.body.user_message.content).toBe("Hello \ufffd there");
});

test("an answer in a website's dialog is charged as a message of the widget, with the number of messages", async () => {
  const account = await api.makeAccount();
  const owner = await env.DB.prepare("SELECT account_id FROM users WHERE id = ?").bind(account.id).first();
  const accountId = Number(owner?.["account_id"]);
  for (const [madeBy, serviceType] of [
    ["site", "widget_message"],
    ["quickstart", "ai_message"],
  ] as const) {
    const dialogId = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const facts: DialogFacts = { dialogId, accountId, assistantId: 1, guestId: null, madeBy };
    const key = `turn:${dialogId}:1`;
    expect(await reserve(compose(env), { accountId, key, amountMicro: 1_000 })).not.toBe(false);
    await closeTurn(compose(env), facts, 1, { id: 2, answer: { outcome: "answer" } } as Message);
    const { body } = await account.call("GET", `/api/balance/transactions?service_type=${serviceType}`);
    expect(body.transactions).toMatchObject([
      { type: "debit", service_type: serviceType, details: { dialog_id: dialogId, message_count: 2 } },
    ]);
  }
});

test("a logout says what it did: it ends a session, and an API token stays valid", async () => {
  const [admin, owner] = [await makeAdmin(), await api.makeAccount()];
  const { body: issued } = await admin.call("POST", "/api/admin/tokens", { json: { name: "Till", user_id: owner.id } });
  const token = issued.token as string;
  const kept = await api.call("POST", "/api/auth/logout", { token });
  expect(kept.body.message).toMatch(/API token/);
  expect((await api.call("GET", "/api/me", { token })).status).toBe(200);
  expect((await owner.call("POST", "/api/auth/logout")).body.message).toBe("Logged out.");
  expect((await owner.call("GET", "/api/me")).status).toBe(401);
});

test("a user's status is set or refused, never dropped", async () => {
  const [admin, user] = [await makeAdmin(), await api.makeAccount()];
  const path = `/api/admin/users/${user.id}`;
  expect((await admin.call("PATCH", path, { json: { status: "asleep" } })).status).toBe(422);
  expect((await admin.call("PATCH", path, { json: { status: "active", is_active: false } })).status).toBe(422);
  expect((await user.call("GET", "/api/me")).status).toBe(200);
  expect((await admin.call("PATCH", path, { json: { status: "blocked" } })).body.is_active).toBe(false);
  expect((await user.call("GET", "/api/me")).status).toBe(401);
  expect((await admin.call("PATCH", path, { json: { status: "active" } })).body.is_active).toBe(true);
});

test("the picture of a profile or an operator is what a visitor sees when that person takes the dialog", async () => {
  const { account, visit } = await openSite();
  const avatar_url = "https://example.com/anna.png";
  for (const wrong of ["anna.png", "http://example.com/anna.png", "javascript:alert(1)"]) {
    expect((await account.call("PATCH", "/api/me", { json: { avatar_url: wrong } })).status).toBe(422);
  }
  expect((await account.call("PATCH", "/api/me", { json: { avatar_url } })).body.avatar_url).toBe(avatar_url);
  expect((await account.call("GET", "/api/me")).body.avatar_url).toBe(avatar_url);
  const credentials = { email: `${crypto.randomUUID()}@example.com`, password: "a-sound-password" };
  const person = { ...credentials, first_name: "Boris", avatar_url: "https://example.com/boris.png" };
  expect((await account.call("POST", "/api/operators", { json: person })).body.avatar_url).toBe(person.avatar_url);
  const { body: login } = await api.call("POST", "/api/login", { json: credentials });
  for (const [token, avatar] of [
    [account.token, avatar_url],
    [login.access_token as string, person.avatar_url],
  ] as const) {
    const { dialogId } = await visit();
    const socket = await openSocket(dialogId, { token });
    await api.call("POST", `/api/dialogs/${dialogId}/handoff/take`, { json: {}, token });
    expect((await socket.until("handoff_started")).manager.avatar).toBe(avatar);
    socket.close();
  }
});
