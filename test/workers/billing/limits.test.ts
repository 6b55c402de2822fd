import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { release } from "../../../src/domain/money/billing/release.ts";
import { reserve } from "../../../src/domain/money/billing/reserve.ts";
import { settle } from "../../../src/domain/money/billing/settle.ts";
import { api } from "../api.ts";
import { accountIdOf } from "./purse.ts";

const price = 1_000_000;
const charge = { serviceType: "ai_message", description: "An answer", details: {} } as const;
const day = 24 * 60 * 60_000;
/** Noon in the middle of a month, so that tomorrow is another day of the same month. */
const noon = Date.parse("2026-05-15T12:00:00Z");
const at = (time: number) => ({ ...compose(env), clock: () => time });

async function makeSpender(limits: Record<string, unknown>) {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const set = (json: Record<string, unknown>) => account.call("PUT", "/api/balance/limits", { json });
  expect((await set(limits)).status).toBe(200);
  let serial = 0;
  const hold = async (time: number) => {
    const key = `${accountId}:spend:${serial++}`;
    return (await reserve(at(time), { accountId, key, amountMicro: price })) ? key : null;
  };
  return { account, accountId, set, hold };
}

test("of many holds at once no more are given than the day's limit lets through", async () => {
  const { hold } = await makeSpender({ daily_limit: "7" });
  const given = await Promise.all(Array.from({ length: 20 }, () => hold(noon)));
  expect(given.filter((key) => key !== null)).toHaveLength(7);
});

test("a day counts from zero, a month goes on counting; what is given back may be spent again", async () => {
  const { accountId, hold } = await makeSpender({ daily_limit: 2, monthly_limit: 3 });
  const [first, second] = [await hold(noon), await hold(noon)];
  expect(await hold(noon)).toBeNull();
  await settle(at(noon), { accountId, key: String(first), ...charge });
  expect(await hold(noon)).toBeNull();
  await Promise.all([1, 2, 3].map(() => release(at(noon), { accountId, key: String(second) })));
  expect(await hold(noon)).not.toBeNull();
  expect(await hold(noon)).toBeNull();
  expect(await hold(noon + day)).not.toBeNull();
  expect(await hold(noon + day)).toBeNull();
  expect(await hold(noon + 31 * day)).not.toBeNull();
});

test("what was spent before a limit was set counts; one below it refuses, and giving back still works", async () => {
  const account = await api.makeAccount();
  const accountId = await accountIdOf(account);
  const keys = [0, 1, 2].map((number) => `${accountId}:before:${number}`);
  for (const key of keys) await reserve(compose(env), { accountId, key, amountMicro: price });
  const { body } = await account.call("PUT", "/api/balance/limits", { json: { daily_limit: 2, monthly_limit: 100 } });
  expect(body).toMatchObject({ daily: { limit: 2, spent: 3 }, monthly: { limit: 100, spent: 3 } });
  const next = { accountId, key: `${accountId}:next`, amountMicro: price };
  expect(await reserve(compose(env), next)).toBe(false);
  for (const key of keys.slice(0, 2)) await release(compose(env), { accountId, key });
  expect(await reserve(compose(env), next)).toBe(true);
  expect((await account.call("GET", "/api/balance/limits")).body.daily.spent).toBe(2);
});

test("limits are changed one by one, lifted with null, and refused when they are no amounts", async () => {
  const { account, set } = await makeSpender({ daily_limit: "10.50", monthly_limit: 100 });
  expect((await set({ low_balance_threshold: 5 })).body).toMatchObject({
    daily: { limit: 10.5 },
    monthly: { limit: 100 },
    low_balance_threshold: 5,
  });
  expect((await set({ daily_limit: null })).body).toMatchObject({ daily: { limit: null }, monthly: { limit: 100 } });
  for (const wrong of [-1, "1e3", "NaN", "1,5", 1e15]) {
    expect((await set({ daily_limit: wrong })).body.error.code, String(wrong)).toBe("INVALID_AMOUNT");
  }
  expect((await set({ daily_limit: true })).status).toBe(422);
  expect((await account.call("GET", "/api/balance/limits")).body.monthly.limit).toBe(100);
});

test("another account's limit is no limit of mine", async () => {
  const stingy = await makeSpender({ daily_limit: 0 });
  const generous = await makeSpender({});
  expect(await stingy.hold(noon)).toBeNull();
  expect(await generous.hold(noon)).not.toBeNull();
});
