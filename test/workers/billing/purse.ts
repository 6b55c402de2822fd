import { env } from "cloudflare:workers";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

/** What an account has, micro-units, straight from the tables. */
export interface Purse {
  balance: number;
  reserved: number;
  debt: number;
  spent: number;
  ledger: number;
}

export async function accountIdOf(account: Pick<Account, "id">): Promise<number> {
  const row = await env.DB.prepare("SELECT account_id AS id FROM users WHERE id = ?").bind(account.id).first();
  return Number(row?.["id"]);
}

/** A fresh account with so many micro-units and nothing else: the ledger says so too. */
export async function makePurse(micro: number): Promise<{ account: Account; accountId: number }> {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  await env.DB.batch([
    env.DB.prepare("UPDATE ledger SET amount_micro = ? WHERE account_id = ?").bind(micro, accountId),
    env.DB.prepare("UPDATE balances SET balance_micro = ? WHERE account_id = ?").bind(micro, accountId),
  ]);
  return { account, accountId };
}

export async function readPurse(accountId: number): Promise<Purse> {
  const row = await env.DB.prepare(
    `SELECT balance_micro AS balance, reserved_micro AS reserved, debt_micro AS debt, spent_micro AS spent,
       (SELECT sum(amount_micro) FROM ledger WHERE ledger.account_id = balances.account_id) AS ledger
     FROM balances WHERE account_id = ?`,
  )
    .bind(accountId)
    .first<Purse>();
  if (row === null) throw new Error("no such account");
  return row;
}
