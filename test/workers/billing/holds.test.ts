import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { credit } from "../../../src/domain/money/billing/credit.ts";
import { release } from "../../../src/domain/money/billing/release.ts";
import { releaseStaleReservations } from "../../../src/domain/money/billing/release-stale-reservations.ts";
import { reserve } from "../../../src/domain/money/billing/reserve.ts";
import { settle } from "../../../src/domain/money/billing/settle.ts";
import { takeBack } from "../../../src/domain/money/billing/take-back.ts";
import { makePurse, readPurse } from "./purse.ts";

const deps = compose(env);
const price = 1_000;
const charge = { serviceType: "ai_message", description: "An answer", details: {} } as const;
const topUp = { serviceType: "top_up", description: "Top-up", details: {} } as const;

test("of fifty holds at once on a balance for twenty, exactly twenty are given", async () => {
  const { accountId } = await makePurse(20 * price);
  const keys = Array.from({ length: 50 }, (_, at) => `${accountId}:race:${at}`);
  const given = await Promise.all(keys.map((key) => reserve(deps, { accountId, key, amountMicro: price })));
  expect(given.filter(Boolean)).toHaveLength(20);
  expect(await readPurse(accountId)).toMatchObject({ balance: 20 * price, reserved: 20 * price });
  await Promise.all(keys.map((key) => settle(deps, { accountId, key, ...charge })));
  expect(await readPurse(accountId)).toEqual({ balance: 0, reserved: 0, debt: 0, spent: 20 * price, ledger: 0 });
});

test("one hold that is settled and released at once, many times, ends as one of the two", async () => {
  const { accountId } = await makePurse(100 * price);
  const others = { accountId, key: `${accountId}:other`, amountMicro: 50 * price };
  await reserve(deps, others);
  for (let round = 0; round < 10; round++) {
    const key = `${accountId}:both:${round}`;
    await reserve(deps, { accountId, key, amountMicro: price });
    const end = [0, 1, 2].flatMap(() => [
      settle(deps, { accountId, key, ...charge }),
      release(deps, { accountId, key }),
    ]);
    await Promise.all(end);
  }
  const purse = await readPurse(accountId);
  expect(purse.reserved).toBe(50 * price);
  expect(purse.balance).toBe(purse.ledger);
  expect(purse.balance + purse.spent).toBe(100 * price);
});

type Step =
  | { act: "reserve" | "settle" | "release"; key: number; amount: number }
  | { act: "credit" | "take"; key: number; amount: number };

/** What the tables must come to when the steps of each group happened in some order. */
test("holds, charges, releases, credits and money taken back, interleaved: never below zero, and the ledger is the balance", async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    act: fc.constantFrom("reserve", "reserve", "settle", "release", "credit", "take"),
    key: fc.integer({ min: 0, max: 5 }),
    amount: fc.integer({ min: 1, max: 8 }).map((units) => units * price),
  });
  const groups = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(groups, async (plan) => {
      const { accountId } = await makePurse(10 * price);
      let credited = 0;
      let [taken, serial] = [0, 0];
      const run = ({ act, key: number, amount }: Step): Promise<unknown> => {
        const key = `${accountId}:${number}`;
        if (act === "reserve") return reserve(deps, { accountId, key, amountMicro: amount });
        if (act === "settle") return settle(deps, { accountId, key, ...charge });
        if (act === "release") return release(deps, { accountId, key });
        const once = `${accountId}:money:${serial++}`;
        if (act === "credit") {
          credited += amount;
          return credit(deps, { accountId, key: once, amountMicro: amount, ...topUp });
        }
        taken += amount;
        return takeBack(deps, { accountId, key: once, amountMicro: amount, description: "Back", details: {} }, []);
      };
      for (const group of plan) {
        await Promise.all(group.map(run));
        const purse = await readPurse(accountId);
        expect(purse.balance).toBe(purse.ledger);
        expect(purse.balance).toBeGreaterThanOrEqual(purse.reserved);
        expect(purse.reserved).toBeGreaterThanOrEqual(0);
        expect(purse.balance - purse.debt).toBe(10 * price + credited - taken - purse.spent);
        const held = await env.DB.prepare(
          "SELECT coalesce(sum(amount_micro), 0) AS held FROM reservations WHERE account_id = ? AND state = 'held'",
        )
          .bind(accountId)
          .first();
        expect(held?.["held"]).toBe(purse.reserved);
      }
    }),
    { numRuns: 12 },
  );
});

test("a sequence of holds, charges and releases does what a purse on paper does", async () => {
  const command = fc.record({
    act: fc.constantFrom("reserve", "settle", "release"),
    key: fc.integer({ min: 0, max: 3 }),
    amount: fc.integer({ min: 1, max: 6 }).map((units) => units * price),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 4, maxLength: 24 }), async (commands) => {
      const { accountId } = await makePurse(10 * price);
      const paper = { balance: 10 * price, holds: new Map<number, { state: string; amount: number }>() };
      const reserved = () =>
        [...paper.holds.values()].filter(({ state }) => state === "held").reduce((sum, { amount }) => sum + amount, 0);
      for (const { act, key: number, amount } of commands) {
        const key = `${accountId}:${number}`;
        const hold = paper.holds.get(number);
        if (act === "reserve") {
          const given = await reserve(deps, { accountId, key, amountMicro: amount });
          const wanted = hold?.amount ?? amount;
          const isNew = hold === undefined || hold.state === "released";
          const fits = paper.balance - reserved() >= wanted;
          expect(given).toBe(!isNew || fits);
          if (isNew && fits) paper.holds.set(number, { state: "held", amount: wanted });
        } else if (act === "settle") {
          await settle(deps, { accountId, key, ...charge });
          if (hold?.state === "held") {
            hold.state = "settled";
            paper.balance -= hold.amount;
          }
        } else {
          await release(deps, { accountId, key });
          if (hold?.state === "held") hold.state = "released";
        }
        const purse = await readPurse(accountId);
        expect(purse).toMatchObject({ balance: paper.balance, reserved: reserved(), ledger: paper.balance });
      }
    }),
    { numRuns: 12 },
  );
});

test("a hold that a crash left is given back once, and one that is an hour younger stays", async () => {
  const { accountId } = await makePurse(10 * price);
  const [left, fresh] = [`${accountId}:left`, `${accountId}:fresh`];
  const anHourAgo = { ...deps, clock: () => Date.now() - 61 * 60_000 };
  await reserve(anHourAgo, { accountId, key: left, amountMicro: 3 * price });
  await reserve(deps, { accountId, key: fresh, amountMicro: 2 * price });
  await Promise.all([releaseStaleReservations(deps), releaseStaleReservations(deps), releaseStaleReservations(deps)]);
  expect(await readPurse(accountId)).toMatchObject({ balance: 10 * price, reserved: 2 * price });
  // Whoever held it comes back after all: it is held again, and charged once.
  const again = { accountId, key: left, amountMicro: 3 * price };
  expect(await Promise.all([reserve(deps, again), reserve(deps, again)])).toEqual([true, true]);
  expect((await readPurse(accountId)).reserved).toBe(5 * price);
  await Promise.all([
    settle(deps, { accountId, key: left, ...charge }),
    settle(deps, { accountId, key: left, ...charge }),
  ]);
  expect(await readPurse(accountId)).toMatchObject({ balance: 7 * price, reserved: 2 * price, spent: 3 * price });
});
