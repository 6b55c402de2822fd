import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { reserve } from "../../../src/domain/money/billing/reserve.ts";
import { settle } from "../../../src/domain/money/billing/settle.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";
import { accountIdOf, readPurse } from "./purse.ts";

async function spend(account: Account, times: number): Promise<void> {
  const accountId = await accountIdOf(account);
  for (let at = 0; at < times; at++) {
    const key = `${accountId}:answer:${at}`;
    await reserve(compose(env), { accountId, key, amountMicro: 1_000 });
    const line = {
      serviceType: "ai_message",
      description: "AI message processing",
      details: { dialog_id: at },
    } as const;
    await settle(compose(env), { accountId, key, ...line });
  }
}

async function makeAdmin(): Promise<Account> {
  const account = await api.makeAccount();
  await env.DB.prepare("UPDATE users SET role = 'admin' WHERE id = ?").bind(account.id).run();
  return account;
}

test("both spellings of the balance come from one ledger: what came in less what was spent is what is there", async () => {
  const account = await api.makeAccount();
  expect((await account.call("GET", "/api/balance")).body).toEqual({
    ...{ balance: 500, available: 500, debt: 0, welcome_bonus: 500, total_spent: 0, pending_transactions: 0 },
    currency: "RUB",
  });
  await spend(account, 3);
  const { body: current } = await account.call("GET", "/api/balance/current");
  expect(current).toMatchObject({ balance: 499.997, total_spent: 0.003, total_topped_up: 500, currency: "RUB" });
  const { body: list } = await account.call("GET", "/api/balance/transactions");
  expect(list.total).toBe(4);
  expect(current.last_transaction).toBe(list.transactions[0].created_at);
  expect((await account.call("GET", "/api/balance")).body).toMatchObject({ balance: 499.997, total_spent: 0.003 });
});

test("what is held is not available, and still in the balance", async () => {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  await reserve(compose(env), { accountId, key: `${accountId}:held`, amountMicro: 1_500_000 });
  expect((await account.call("GET", "/api/balance")).body).toMatchObject({ balance: 500, available: 498.5 });
});

test("the price list is the one that is charged by", async () => {
  const account = await api.makeAccount();
  expect((await account.call("GET", "/api/balance/prices")).body).toMatchObject({
    services: {
      ai_message: { price: 0.001, unit: "per message" },
      document_upload: { price: 0.1, unit: "per document" },
    },
    currency: "RUB",
  });
});

test("transactions are filtered by type, service and time, and paged newest first", async () => {
  const account = await api.makeAccount();
  await spend(account, 5);
  const list = async (query: string) => (await account.call("GET", `/api/balance/transactions?${query}`)).body;
  const debits = await list("type=debit&limit=2&offset=1");
  expect(debits.total).toBe(5);
  expect(debits.transactions.map((line: { details: { dialog_id: number } }) => line.details.dialog_id)).toEqual([3, 2]);
  expect(debits.transactions[0]).toMatchObject({ amount: -0.001, service_type: "ai_message", type: "debit" });
  expect(await list("type=credit")).toMatchObject({
    total: 1,
    transactions: [{ amount: 500, service_type: "welcome_bonus" }],
  });
  expect((await list("service_type=document_upload")).total).toBe(0);
  expect((await list("since=2020-01-01T00:00:00Z&before=2021-01-01T00:00:00%2B03:00")).total).toBe(0);
  expect((await list("offset=100")).transactions).toEqual([]);
  for (const wrong of ["type=refund", "limit=0", "limit=501", "offset=-1", "since=yesterday", "limit=ten"]) {
    expect((await account.call("GET", `/api/balance/transactions?${wrong}`)).status, wrong).toBe(422);
  }
});

test("nobody sees another account's transactions", async () => {
  const [rich, other] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  await spend(rich, 2);
  expect((await other.call("GET", "/api/balance/transactions")).body.total).toBe(1);
});

test("an administrator adjusts a balance either way, and the ledger says who and why", async () => {
  const [admin, user] = [await makeAdmin(), await api.makeAccount()];
  const path = `/api/admin/users/${user.id}/balance/topup`;
  const up = await admin.call("POST", path, { json: { amount: "100.50", reason: "an outage" } });
  expect([up.status, up.body]).toEqual([201, { user_id: user.id, balance: 600.5, debt: 0, currency: "RUB" }]);
  const down = await admin.call("POST", path, { json: { data: { amount: -50 } } });
  expect(down.body.balance).toBe(550.5);
  const { body } = await user.call("GET", "/api/balance/transactions?service_type=adjustment");
  expect(body.transactions).toMatchObject([
    { type: "debit", amount: -50, details: { adjusted_by: admin.id, reason: null } },
    { type: "credit", amount: 100.5, details: { adjusted_by: admin.id, reason: "an outage" } },
  ]);
  const purse = await readPurse(await accountIdOf(user));
  expect(purse.balance).toBe(purse.ledger);
});

test("an adjustment never takes more than is free, however many come at once", async () => {
  const [admin, user] = [await makeAdmin(), await api.makeAccount()];
  const accountId = await accountIdOf(user);
  await reserve(compose(env), { accountId, key: `${accountId}:held`, amountMicro: 100_000_000 });
  const path = `/api/admin/users/${user.id}/balance/topup`;
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => admin.call("POST", path, { json: { amount: -100 } })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 400, 400]);
  expect(answers.find(({ status }) => status === 400)?.body.error.code).toBe("INSUFFICIENT_BALANCE");
  expect(await readPurse(accountId)).toMatchObject({
    balance: 100_000_000,
    reserved: 100_000_000,
    ledger: 100_000_000,
  });
});

test("an adjustment is an administrator's alone, of a user that exists, by an amount that is one", async () => {
  const [admin, user] = [await makeAdmin(), await api.makeAccount()];
  const path = `/api/admin/users/${user.id}/balance/topup`;
  expect((await user.call("POST", path, { json: { amount: 1_000_000 } })).status).toBe(403);
  expect((await admin.call("POST", "/api/admin/users/900000001/balance/topup", { json: { amount: 1 } })).status).toBe(
    404,
  );
  for (const amount of [0, "-0", "1e9", "ten", 10_000_001, "0.0000001"]) {
    expect((await admin.call("POST", path, { json: { amount } })).body.error.code, String(amount)).toBe(
      "INVALID_AMOUNT",
    );
  }
  expect((await admin.call("POST", path, { json: {} })).status).toBe(422);
  expect((await user.call("GET", "/api/balance")).body.balance).toBe(500);
});
