import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAmount, fromCents, toCents } from "../../../src/domain/money/billing/format-amount.ts";
import { spendingPeriods } from "../../../src/domain/money/billing/spending-periods.ts";
import { parseAmount } from "../../../src/kit/parse-amount.ts";

test.for([
  ["50.0", 50_000_000],
  ["0.1", 100_000],
  ["1000", 1_000_000_000],
  ["-10.25", -10_250_000],
  ["-0", 0],
  [50.1, 50_100_000],
  [0.000001, 1],
  [1e-7, null],
  [1e21, null],
  ["0.0000001", null],
] as const)("%s is %s micro-units", ([written, micro]) => {
  expect(parseAmount(written)).toBe(micro);
});

test.for([
  "",
  " 5",
  "5 ",
  "+5",
  "5.",
  ".5",
  "05",
  "1e3",
  "1,000.00",
  "1 000",
  "1.000,00",
  "NaN",
  "Infinity",
  "0x10",
  "٥",
  "5₽",
  "--5",
  "9999999999",
])("%j is no amount", (written) => expect(parseAmount(written)).toBeNull());

test("an amount in cents is written and read back unchanged, however large", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (cents) => {
      expect(parseAmount(formatAmount(fromCents(cents)))).toBe(fromCents(cents));
      expect(toCents(fromCents(cents))).toBe(cents);
    }),
  );
});

test("a number is read as it is written, so that no fraction is lost", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const written = `${whole}.${String(cents).padStart(2, "0")}`;
      expect(parseAmount(JSON.parse(written))).toBe(whole * 1_000_000 + cents * 10_000);
    }),
  );
});

test("days and months are those of UTC", () => {
  const { day, month } = spendingPeriods(Date.parse("2026-02-28T23:59:59.999Z"));
  expect(day).toEqual({ key: "day:2026-02-28", startsAt: Date.UTC(2026, 1, 28), endsAt: Date.UTC(2026, 2, 1) });
  expect(month).toEqual({ key: "month:2026-02", startsAt: Date.UTC(2026, 1), endsAt: Date.UTC(2026, 2) });
});
