import { microUnits } from "../../../kit/micro-units.ts";
import { isWholeCents } from "../billing/write-amount.ts";
import type { PaymentState } from "./ports.ts";
import type { Payment } from "./types.ts";

/** Least and most of one top-up, micro-units; the documents name none. */
export const topUpBounds = { minMicro: 10 * microUnits, maxMicro: 300_000 * microUnits };

/** A payment that its provider never confirmed having started is given up after this. */
export const startPatienceMs = 10 * 60 * 1000;

/** A pending payment is asked about for so long; a notification counts for ever. */
export const pendingPatienceMs = 7 * 24 * 60 * 60 * 1000;

/** When to ask the provider again after so many times: two minutes, doubling to an hour. */
export function nextCheckAfterMs(checks: number): number {
  return Math.min(60 * 60 * 1000, 2 * 60 * 1000 * 2 ** Math.min(checks, 10));
}

/** Whether an amount may be topped up. */
export function isTopUpAmount(amountMicro: number | null): amountMicro is number {
  const { minMicro, maxMicro } = topUpBounds;
  return amountMicro !== null && amountMicro >= minMicro && amountMicro <= maxMicro && isWholeCents(amountMicro);
}

/** What to do about a payment, in order. */
export type PaymentStep =
  | { kind: "credit" }
  /** `returnedMicro` is the whole of it, not what came on top. */
  | { kind: "return"; returnedMicro: number }
  | { kind: "fail"; failure: string };

/**
 * What brings a payment's row to where its provider says it is. The provider is believed in everything but another amount
 * or currency than was ordered: then nothing is credited. A payment that we gave up and that is paid after all is credited.
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
