import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { createDialog } from "../../../src/domain/conversations/dialog/create-dialog.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "./socket-client.ts";

async function makeDialog(account: Account): Promise<number> {
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  return (await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } })).body.id;
}

function note(account: Account, dialogId: number, text: string) {
  return account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text } });
}

test("words are found in one's own dialogs, in any case and script, begun or whole", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const dialogId = await makeDialog(account);
  await note(account, dialogId, "The Invoice number is AB-1234.");
  await note(account, dialogId, "Счёт отправлен сегодня утром");
  await note(stranger, await makeDialog(stranger), "Their invoice is secret");
  const search = async (q: string, who = account) => {
    const { body } = await who.call("GET", `/api/dialogs/search?q=${encodeURIComponent(q)}`);
    return body.messages.map((message: { text: string }) => message.text);
  };
  await until(async () => expect(await search("сегодня")).toHaveLength(1));
  await until(async () => expect(await search("secret", stranger)).toEqual(["Their invoice is secret"]));
  expect(await search("invoice")).toEqual(["The Invoice number is AB-1234."]);
  expect(await search("INVOICE 1234")).toHaveLength(1);
  expect(await search("invoi")).toHaveLength(1);
  expect(await search("счёт утро")).toEqual(["Счёт отправлен сегодня утром"]);
  for (const q of ["счет", "СЧЕТ УТРО", "сче\u0308т"]) expect(await search(q)).toHaveLength(1);
  expect(await search("invoice missing")).toEqual([]);
  for (const trick of ['" OR account:a1 OR "', "a1", "*", "text:secret", ")("]) expect(await search(trick)).toEqual([]);
});

test("an archived dialog is read and listed, takes no message, and reopens", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeDialog(account);
  const socket = await openSocket(dialogId, { token: account.token });
  await note(account, dialogId, "Before");
  expect((await account.call("POST", `/api/dialogs/${dialogId}/archive`)).body.status).toBe("archived");
  await socket.until("dialog_status", (frame) => frame.status === "archived");
  const refused = await note(account, dialogId, "During");
  expect(refused.status).toBe(409);
  expect(refused.body.error.code).toBe("DIALOG_ARCHIVED");
  socket.send({ type: "send_message", text: "During", client_message_id: "d" });
  const told = await socket.until("error");
  expect(told).toMatchObject({ client_message_id: "d", error: { code: "DIALOG_ARCHIVED" } });
  const listed = async (status: string) => (await account.call("GET", `/api/dialogs?status=${status}`)).body.total;
  await until(async () => expect([await listed("archived"), await listed("active")]).toEqual([1, 0]));
  await account.call("POST", `/api/dialogs/${dialogId}/reopen`);
  expect((await note(account, dialogId, "After")).status).toBe(201);
  const { body } = await account.call("GET", `/api/dialogs/${dialogId}/messages`);
  expect(body.map((message: { text: string }) => message.text)).toEqual(["Before", "After"]);
});

test("an export has the dialog and every message, and no stranger gets one", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const dialogId = await makeDialog(account);
  await note(account, dialogId, "One");
  await note(account, dialogId, "Two");
  const exported = await account.call("GET", `/api/dialogs/${dialogId}/export`);
  expect(exported.headers.get("content-disposition")).toContain(`dialog-${dialogId}.json`);
  expect(exported.body.dialog.id).toBe(dialogId);
  expect(exported.body.messages).toEqual((await account.call("GET", `/api/dialogs/${dialogId}/messages`)).body);
  expect((await stranger.call("GET", `/api/dialogs/${dialogId}/export`)).status).toBe(404);
  expect((await stranger.call("POST", `/api/dialogs/${dialogId}/archive`)).status).toBe(404);
});

test("lists page in both documented styles, by assistant and by platform", async () => {
  const account = await api.makeAccount();
  const ids: number[] = [];
  for (let n = 0; n < 3; n++) ids.unshift(await makeDialog(account));
  const page = async (path: string) => {
    const { body } = await account.call("GET", path);
    return { ids: body.dialogs.map((dialog: { id: number }) => dialog.id), total: body.total, more: body.has_more };
  };
  expect(await page("/api/dialogs")).toEqual({ ids, total: 3, more: false });
  expect(await page("/api/dialogs?limit=2")).toEqual({ ids: ids.slice(0, 2), total: 3, more: true });
  expect(await page("/api/dialogs?limit=2&page=2")).toEqual({ ids: ids.slice(2), total: 3, more: false });
  expect(await page("/api/dialogs?limit=1&offset=1&page=9")).toEqual({ ids: ids.slice(1, 2), total: 3, more: true });
  expect(await page("/api/dialogs?platform=website")).toMatchObject({ total: 3 });
  expect(await page("/api/dialogs?platform=telegram")).toMatchObject({ total: 0 });
  const { body } = await account.call("GET", `/api/dialogs/${ids[0]}`);
  expect(await page(`/api/assistants/${body.assistant_id}/dialogs`)).toEqual({ ids: [ids[0]], total: 1, more: false });
});

test("only an administrator lists the dialogs of others, one user's or everybody's", async () => {
  const [account, stranger, admin] = await Promise.all([1, 2, 3].map(() => api.makeAccount()));
  if (account === undefined || stranger === undefined || admin === undefined) throw new Error("no accounts");
  const own = await makeDialog(account);
  const foreign = await makeDialog(stranger);
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(admin.id).run();
  const list = async (who: Account, query: string) => {
    const { status, body } = await who.call("GET", `/api/dialogs?limit=200&${query}`);
    return status === 200 ? body.dialogs.map((dialog: { id: number }) => dialog.id) : status;
  };
  expect(await list(account, `user_id=${account.id}&all=false&page=1`)).toEqual([own]);
  expect(await list(account, `user_id=${stranger.id}`)).toBe(403);
  expect(await list(account, "all=true")).toBe(403);
  expect(await list(account, "all=perhaps")).toBe(422);
  expect(await list(admin, "")).toEqual([]);
  expect(await list(admin, `user_id=${stranger.id}`)).toEqual([foreign]);
  expect(await list(admin, "user_id=999999")).toBe(404);
  expect(await list(admin, "all=1")).toEqual(expect.arrayContaining([own, foreign]));
});

test("the dialog of a Telegram chat is found by the chat, by nobody but its account", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const { accountId } = await readAccount(account);
  const { id } = await createDialog(compose(env), {
    ...{ accountId, assistantId: assistant.body.id, madeBy: "v1", channel: "telegram" },
    telegram: { chatId: "-100123456789", username: "user123", firstName: "John", lastName: null },
  });
  const found = await account.call("GET", "/api/dialogs/by-telegram-chat/-100123456789");
  const told = { platform: "telegram", telegram_chat_id: "-100123456789", telegram_username: "user123" };
  expect(found.body).toMatchObject({ id, ...told, first_name: "John", last_name: null });
  expect((await account.call("GET", "/api/dialogs?platform=telegram")).body.dialogs).toHaveLength(1);
  expect((await account.call("GET", "/api/dialogs/by-telegram-chat/7")).status).toBe(404);
  expect((await account.call("GET", "/api/dialogs/by-telegram-chat/x")).status).toBe(422);
  expect((await stranger.call("GET", "/api/dialogs/by-telegram-chat/-100123456789")).status).toBe(404);
});

async function readAccount(account: Account): Promise<{ accountId: number }> {
  const row = await env.DB.prepare("SELECT account_id AS accountId FROM users WHERE id = ?").bind(account.id).first();
  return row as { accountId: number };
}
