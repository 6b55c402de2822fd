import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { credit } from "../../../src/domain/money/billing/credit.ts";
import { warnLowBalances } from "../../../src/domain/money/billing/warn-low-balances.ts";
import { sendDueMail } from "../../../src/domain/people/mail/send-due-mail.ts";
import { api } from "../api.ts";
import { accountIdOf } from "./purse.ts";

const deps = compose(env);
const hour = 60 * 60_000;
const at = (ms: number) => ({ ...deps, clock: () => Date.now() + ms });

async function makeAccountWith(balanceMicro: number) {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const setBalance = (micro: number) =>
    env.DB.prepare("UPDATE balances SET balance_micro = ? WHERE account_id = ?").bind(micro, accountId).run();
  await setBalance(balanceMicro);
  const warnings = async () => {
    const { results } = await env.DB.prepare(
      "SELECT subject, text FROM kept_mails WHERE recipient = ? AND key LIKE 'low_balance:%'",
    )
      .bind(account.email)
      .all<{ subject: string; text: string }>();
    return results;
  };
  return { account, accountId, setBalance, warnings };
}

test("an owner is told once that the balance is low, and again only after it was above the threshold", async () => {
  const { accountId, setBalance, warnings } = await makeAccountWith(49_990_000);
  await Promise.all([warnLowBalances(deps), warnLowBalances(deps)]);
  await warnLowBalances(at(2 * hour));
  await sendDueMail(at(3 * hour));
  const [told, ...more] = await warnings();
  expect(more).toEqual([]);
  expect(told?.text).toContain("49.99 RUB");
  expect(told?.text).toContain("50 RUB");
  const line = {
    accountId,
    amountMicro: 100_000_000,
    serviceType: "top_up",
    description: "Top-up",
    details: {},
  } as const;
  await credit(deps, { ...line, key: `${accountId}:more` });
  await warnLowBalances(at(4 * hour));
  await setBalance(1_000_000);
  await warnLowBalances(at(5 * hour));
  await sendDueMail(at(6 * hour));
  expect(await warnings()).toHaveLength(2);
});

test("a balance above the threshold, or without one, warns nobody; another threshold counts at once", async () => {
  const { account, warnings } = await makeAccountWith(60_000_000);
  const set = (threshold: number | null) =>
    account.call("PUT", "/api/balance/limits", { json: { low_balance_threshold: threshold } });
  await warnLowBalances(at(10 * hour));
  await set(null);
  await warnLowBalances(at(11 * hour));
  expect(
    await env.DB.prepare("SELECT id FROM mails WHERE recipient = ? AND kind = 'low_balance'")
      .bind(account.email)
      .first(),
  ).toBeNull();
  await set(70);
  await warnLowBalances(at(12 * hour));
  await sendDueMail(at(13 * hour));
  expect(await warnings()).toHaveLength(1);
});

test("where no mail is set up nobody counts as told", async () => {
  const { account, accountId } = await makeAccountWith(1_000_000);
  await warnLowBalances({ ...deps, mail: null });
  const row = await env.DB.prepare("SELECT warned_at FROM balances WHERE account_id = ?").bind(accountId).first();
  expect(row).toEqual({ warned_at: null });
  expect((await account.call("GET", "/api/balance")).body.balance).toBe(1);
});
