import fc from "fast-check";
import { expect, test } from "vitest";
import type { PaymentState } from "../../../src/domain/money/payments/ports.ts";
import { isTopUpAmount, nextCheckAfterMs, planPayment } from "../../../src/domain/money/payments/rules.ts";

const ordered = { status: "pending" as const, amountMicro: 50_000_000, currency: "RUB", returnedMicro: 0 };
const paid: PaymentState = {
  ...{ status: "succeeded", failure: null, amountMicro: 50_000_000, currency: "RUB", returnedMicro: 0 },
};

test("what is paid is credited, once", () => {
  expect(planPayment(ordered, paid)).toEqual([{ kind: "credit" }]);
  expect(planPayment({ ...ordered, status: "succeeded" }, paid)).toEqual([]);
  expect(planPayment({ ...ordered, status: "failed" }, paid)).toEqual([{ kind: "credit" }]);
});

test.for([{ amountMicro: 49_990_000 }, { amountMicro: 5_000_000_000 }, { currency: "USD" }])(
  "another amount or currency than was ordered is not credited: %j",
  (other) =>
    expect(planPayment(ordered, { ...paid, ...other })).toEqual([{ kind: "fail", failure: "amount_mismatch" }]),
);

test("refunds count as a whole, never as more than was paid", () => {
  const done = { ...ordered, status: "succeeded" as const, returnedMicro: 10_000_000 };
  expect(planPayment(done, { ...paid, returnedMicro: 10_000_000 })).toEqual([]);
  expect(planPayment(done, { ...paid, returnedMicro: 90_000_000 })).toEqual([
    { kind: "return", returnedMicro: 50_000_000 },
  ]);
  expect(planPayment(done, paid)).toEqual([{ kind: "return", returnedMicro: 0 }]);
});

test("a payment that ended stays as it is when the provider calls it pending or failed", () => {
  const failed: PaymentState = { ...paid, status: "failed", failure: "expired" };
  expect(planPayment(ordered, failed)).toEqual([{ kind: "fail", failure: "expired" }]);
  for (const status of ["succeeded", "failed"] as const) {
    expect(planPayment({ ...ordered, status }, failed)).toEqual([]);
    expect(planPayment({ ...ordered, status }, { ...paid, status: "pending" })).toEqual([]);
  }
});

test("only whole kopecks within the bounds can be topped up", () => {
  expect([null, 0, -50_000_000, 9_990_000, 10_005_000, 300_000_010_000].filter(isTopUpAmount)).toEqual([]);
  expect([10_000_000, 10_010_000, 300_000_000_000].filter(isTopUpAmount)).toHaveLength(3);
});

test("a provider is asked less and less often, at least once an hour", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), (checks) => {
      expect(nextCheckAfterMs(checks + 1)).toBeGreaterThanOrEqual(nextCheckAfterMs(checks));
      expect(nextCheckAfterMs(checks)).toBeLessThanOrEqual(3_600_000);
    }),
  );
});
