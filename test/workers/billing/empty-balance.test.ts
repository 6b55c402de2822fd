import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { openSocket } from "../dialog/socket-client.ts";
import { accountIdOf, readPurse } from "./purse.ts";

async function makeBroke(account: Account, balanceMicro = 0): Promise<number> {
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: assistant.body.id } });
  await env.DB.prepare("UPDATE balances SET balance_micro = ? WHERE account_id = ?")
    .bind(balanceMicro, await accountIdOf(account))
    .run();
  return dialog.body.id;
}

const ask = (account: Account, dialogId: number, content: string) =>
  account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { content } });

test("over REST an empty balance is the documented refusal; the message is stored and a person can answer it", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeBroke(account);
  const { status, body } = await ask(account, dialogId, "Which wine goes with fish?");
  expect(status).toBe(400);
  expect(body.error.code).toBe("INSUFFICIENT_BALANCE");
  expect(body.detail).toContain("Ask for a person");
  const { body: history } = await account.call("GET", `/api/dialogs/${dialogId}/messages`);
  expect(history.map((message: { sender: string }) => message.sender)).toEqual(["user"]);
  await account.call("POST", `/api/dialogs/${dialogId}/handoff/take`, { json: {} });
  const said = await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "A white one." } });
  expect(said.status).toBe(201);
});

test("words that ask for a person call one, whatever the balance", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeBroke(account);
  expect((await ask(account, dialogId, "I want to talk to a human")).body.error.code).toBe("INSUFFICIENT_BALANCE");
  await until(async () => {
    const { body } = await account.call("GET", `/api/dialogs/${dialogId}`);
    expect(body).toMatchObject({ handoff_status: "requested", handoff_reason: "user_request" });
  });
});

test("as a stream it is an error event and an end, not a broken stream", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeBroke(account);
  const response = await api.send("POST", `/api/dialogs/${dialogId}/messages`, {
    token: account.token,
    json: { content: "Which wine?" },
    headers: { accept: "text/event-stream" },
  });
  expect(response.status).toBe(201);
  const text = await response.text();
  expect(text.match(/^event: .*$/gm)).toEqual(["event: user_message", "event: error", "event: done"]);
  expect(text).toContain('"INSUFFICIENT_BALANCE"');
});

test("a socket is told in an error frame and stays open", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeBroke(account);
  const client = await openSocket(dialogId, { token: account.token });
  for (const id of ["one", "two"]) {
    client.send({ type: "send_message", content: `Which wine, ${id}?`, client_message_id: id });
    const { message_id: asked } = await client.until("ack", (frame) => frame.client_message_id === id);
    const refused = await client.until("error", (frame) => frame.reply_to === asked);
    expect(refused.error).toEqual({
      code: "INSUFFICIENT_BALANCE",
      message: "The assistant cannot answer now. Ask for a person.",
    });
  }
  expect(client.closed).toBeNull();
  client.close();
});

test("the last answer is paid to the last micro-unit, the next one is refused, a top-up makes it answer again", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeBroke(account, 1_000);
  const accountId = await accountIdOf(account);
  expect((await ask(account, dialogId, "hello")).status).toBe(201);
  await until(async () => expect(await readPurse(accountId)).toMatchObject({ balance: 0, reserved: 0 }));
  expect((await ask(account, dialogId, "hello again")).status).toBe(400);
  const { body } = await account.call("POST", "/api/balance/topup", { json: { amount: 10 } });
  await api.send("POST", new URL(body.payment_url).pathname, { raw: "outcome=succeeded" });
  expect((await ask(account, dialogId, "hello")).status).toBe(201);
});

test("a spending limit refuses as an empty balance does, and lets answers through when it is lifted", async () => {
  const account = await api.makeAccount();
  const dialogId = await makeBroke(account, 10_000_000);
  await account.call("PUT", "/api/balance/limits", { json: { daily_limit: 0 } });
  expect((await ask(account, dialogId, "hello")).body.error.code).toBe("INSUFFICIENT_BALANCE");
  await account.call("PUT", "/api/balance/limits", { json: { daily_limit: null } });
  expect((await ask(account, dialogId, "hello")).status).toBe(201);
});

test("a document is charged when it is taken in; without the money for it, it is refused and nothing is kept", async () => {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const assistant = await account.call("POST", "/api/assistants", { json: { name: "Keeper" } });
  const upload = (text: string) => {
    const file = new File([text], "words.txt", { type: "text/plain" });
    return account.call("POST", "/api/documents", { form: { file, assistant_id: String(assistant.body.id) } });
  };
  const taken = await upload("Some words.");
  expect(taken.status).toBe(201);
  const { body } = await account.call("GET", "/api/balance/transactions?service_type=document_upload");
  expect(body).toMatchObject({ total: 1, transactions: [{ amount: -0.1, details: { document_id: taken.body.id } }] });
  expect((await upload("")).status).toBe(422);
  await env.DB.prepare("UPDATE balances SET balance_micro = 99999 WHERE account_id = ?").bind(accountId).run();
  const refused = await upload("More words.");
  expect([refused.status, refused.body.error.code]).toEqual([400, "INSUFFICIENT_BALANCE"]);
  expect((await account.call("GET", "/api/documents")).body).toHaveLength(1);
  expect(await readPurse(accountId)).toMatchObject({ balance: 99_999, reserved: 0 });
});
