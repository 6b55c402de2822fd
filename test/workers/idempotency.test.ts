import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { claimRequest } from "../../src/domain/platform/idempotency/claim-request.ts";
import { deleteOldRequests } from "../../src/domain/platform/idempotency/delete-old-requests.ts";
import { endRequest } from "../../src/domain/platform/idempotency/end-request.ts";
import type { Account, Answer } from "../support/client.ts";
import { api } from "./api.ts";

const minute = 60_000;
const key = () => ({ "Idempotency-Key": crypto.randomUUID() });

async function makeAssistant(account: Account): Promise<number> {
  return (await account.call("POST", "/api/assistants", { json: { name: "Keeper" } })).body.id;
}

function topUp(account: Account, headers: Record<string, string>, json: unknown = { amount: 50 }): Promise<Answer> {
  return account.call("POST", "/api/balance/top-up", { json, headers });
}

async function paymentsOf(account: Account): Promise<number> {
  return (await account.call("GET", "/api/balance/payments")).body.total;
}

test("a resend gets the first answer and starts no second payment, over the other spelling too", async () => {
  const account = await api.makeAccount();
  const headers = key();
  const first = await topUp(account, headers);
  expect([first.status, first.headers.get("idempotency-replayed")]).toEqual([201, null]);
  const second = await topUp(account, headers);
  const third = await account.call("POST", "/api/balance/topup", { json: { amount: 50 }, headers });
  for (const resent of [second, third]) {
    expect([resent.status, resent.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
    expect(resent.body).toEqual(first.body);
  }
  expect(await paymentsOf(account)).toBe(1);
});

test("of twenty resends at once one acts; the others get its answer or are told to come again", async () => {
  const account = await api.makeAccount();
  const headers = key();
  const answers = await Promise.all(Array.from({ length: 20 }, () => topUp(account, headers)));
  const made = answers.filter(({ status }) => status === 201);
  const waiting = answers.filter(({ status }) => status === 409);
  expect(made.length + waiting.length).toBe(20);
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
  for (const answer of waiting) {
    expect([answer.body.error.code, answer.headers.get("retry-after")]).toEqual(["CONFLICT", "1"]);
  }
  expect(await paymentsOf(account)).toBe(1);
  expect((await topUp(account, headers)).body.id).toBe(made[0]?.body.id);
});

test("the same key with another body is refused and does nothing", async () => {
  const account = await api.makeAccount();
  const headers = key();
  await topUp(account, headers);
  const other = await topUp(account, headers, { amount: 60 });
  expect(other.status).toBe(422);
  expect(other.body.detail[0]).toMatchObject({ loc: ["header", "idempotency-key"] });
  expect(await paymentsOf(account)).toBe(1);
});

test("fields in another order are the same body", async () => {
  const account = await api.makeAccount();
  const headers = key();
  const return_url = "https://example.com/";
  const first = await topUp(account, headers, { amount: 50, return_url });
  expect((await topUp(account, headers, { return_url, amount: 50 })).body.id).toBe(first.body.id);
});

test("a key is one caller's and one route's", async () => {
  const [one, other] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const headers = key();
  const first = await topUp(one, headers);
  expect((await topUp(other, headers)).body.id).not.toBe(first.body.id);
  const json = { assistant_id: await makeAssistant(one) };
  expect((await one.call("POST", "/api/dialogs", { json, headers })).status).toBe(201);
});

test("a refused request is not remembered: its key may be used again", async () => {
  const account = await api.makeAccount();
  const headers = key();
  expect((await topUp(account, headers, { amount: -1 })).status).toBe(400);
  expect((await topUp(account, headers, { amount: "many" })).status).toBe(400);
  expect((await topUp(account, headers)).status).toBe(201);
});

test.for(["", "a b", "x".repeat(256)])("%j is no key", async (written) => {
  const account = await api.makeAccount();
  expect((await topUp(account, { "Idempotency-Key": written })).status).toBe(422);
  expect(await paymentsOf(account)).toBe(0);
});

test("a dialog is started once, a file is taken in and charged once, whatever boundary it is sent with", async () => {
  const account = await api.makeAccount();
  const assistantId = await makeAssistant(account);
  const [dialog, document] = [key(), key()];
  const start = () => account.call("POST", "/api/dialogs", { json: { assistant_id: assistantId }, headers: dialog });
  expect((await start()).body.id).toBe((await start()).body.id);
  const upload = (text: string) => {
    const form = { file: new File([text], "words.txt", { type: "text/plain" }), assistant_id: String(assistantId) };
    return account.call("POST", "/api/documents", { form, headers: document });
  };
  const first = await upload("Some words.");
  const second = await upload("Some words.");
  expect([second.status, second.body.id]).toEqual([201, first.body.id]);
  expect((await upload("Other words.")).status).toBe(422);
  expect((await account.call("GET", "/api/documents")).body).toHaveLength(1);
  expect((await account.call("GET", "/api/balance")).body.total_spent).toBe(0.1);
});

test("a message keeps its own way: the key is its client id", async () => {
  const account = await api.makeAccount();
  const dialog = await account.call("POST", "/api/dialogs", { json: { assistant_id: await makeAssistant(account) } });
  const headers = key();
  const send = (content: string) =>
    account.call("POST", `/api/dialogs/${dialog.body.id}/messages`, { json: { content }, headers });
  const [first, second] = [await send("hello"), await send("hello")];
  expect(second.body.user_message.id).toBe(first.body.user_message.id);
  expect(second.body.ai_response.id).toBe(first.body.ai_response.id);
  expect((await send("something else")).status).toBe(409);
});

test("a request that died lets the next one run, and cannot write over its answer", async () => {
  const name = { caller: "user:1", route: "test", key: crypto.randomUUID() };
  const now = Date.now();
  const at = (time: number) => ({ ...compose(env), clock: () => time });
  const dead = await claimRequest(at(now), name, "a");
  if (dead.kind !== "run") throw new Error("not claimed");
  await expect(claimRequest(at(now + minute), name, "a")).rejects.toMatchObject({ code: "conflict" });
  const claims = await Promise.allSettled([1, 2, 3].map(() => claimRequest(at(now + 3 * minute), name, "a")));
  const [next] = claims.flatMap((claim) => (claim.status === "fulfilled" ? [claim.value] : []));
  if (next?.kind !== "run") throw new Error("not claimed again");
  expect(claims.filter(({ status }) => status === "rejected")).toHaveLength(2);
  await endRequest(at(now), name, next.leaseId, { status: 201, body: '"new"' });
  await endRequest(at(now), name, dead.leaseId, { status: 201, body: '"old"' });
  expect(await claimRequest(at(now), name, "a")).toEqual({ kind: "answered", answer: { status: 201, body: '"new"' } });
  // A day after it was claimed the answer is forgotten, swept or not.
  expect((await claimRequest(at(now + 25 * 60 * minute), name, "b")).kind).toBe("run");
  await deleteOldRequests(at(now + 50 * 60 * minute));
  const left = await env.DB.prepare("SELECT count(*) AS n FROM idempotent_requests WHERE key = ?")
    .bind(name.key)
    .first();
  expect(left).toEqual({ n: 0 });
});
