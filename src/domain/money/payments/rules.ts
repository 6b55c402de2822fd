import { microUnits } from "../../../kit/micro-units.ts";
import { isWholeCents } from "../billing/format-amount.ts";
import type { PaymentState } from "./ports.ts";
import type { Payment } from "./types.ts";

/** Smallest and largest top-up, micro-units; the documents name none. */
export const topUpBounds = { minMicro: 10 * microUnits, maxMicro: 300_000 * microUnits };

/** A payment is given up after this time when its provider never confirmed its start. */
export const startTimeoutMs = 10 * 60 * 1000;

/** A pending payment is checked for this long; a notification is accepted at any time. */
export const pendingTimeoutMs = 7 * 24 * 60 * 60 * 1000;

/** Delay before the next check of a payment: two minutes, doubling to an hour. */
export function nextCheckAfterMs(checks: number): number {
  return Math.min(60 * 60 * 1000, 2 * 60 * 1000 * 2 ** Math.min(checks, 10));
}

/** Whether an amount may be topped up. */
export function isTopUpAmount(amountMicro: number | null): amountMicro is number {
  const { minMicro, maxMicro } = topUpBounds;
  return amountMicro !== null && amountMicro >= minMicro && amountMicro <= maxMicro && isWholeCents(amountMicro);
}

/** Steps to apply to a payment, in order. */
export type PaymentStep =
  | { kind: "credit" }
  /** `returnedMicro` is the total, not the increase. */
  | { kind: "return"; returnedMicro: number }
  | { kind: "fail"; failure: string };

/**
 * Plans the steps that bring a payment's row to its provider's state. The provider is trusted except when amount or
 * currency differ from the order: then nothing is credited. A payment that we gave up is credited when it is paid after
 * all.
 */
export function planPayment(
  payment: Pick<Payment, "status" | "amountMicro" | "currency" | "returnedMicro">,
  state: PaymentState,
): PaymentStep[] {
  if (state.status === "pending") return [];
  if (state.status === "failed") {
    return payment.status === "pending" ? [{ kind: "fail", failure: state.failure ?? "declined" }] : [];
  }
  if (state.amountMicro !== payment.amountMicro || state.currency !== payment.currency) {
    return payment.status === "pending" ? [{ kind: "fail", failure: "amount_mismatch" }] : [];
  }
  const returnedMicro = Math.min(state.returnedMicro, payment.amountMicro);
  return [
    ...(payment.status === "succeeded" ? [] : [{ kind: "credit" } as const]),
    ...(returnedMicro === payment.returnedMicro ? [] : [{ kind: "return", returnedMicro } as const]),
  ];
}
