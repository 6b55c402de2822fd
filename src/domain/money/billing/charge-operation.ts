import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { services } from "./prices.ts";
import { release } from "./release.ts";
import { reserve } from "./reserve.ts";
import { settle } from "./settle.ts";

export interface Charge<T> {
  accountId: number;
  key: string;
  amountMicro: number;
  serviceType: keyof typeof services;
  description: string;
  /** Details for the ledger line, made from the result of the operation. */
  details(made: T): Record<string, unknown>;
}

/**
 * Runs a priced operation: reserves the price, runs the operation, charges the price. A failed operation costs nothing.
 * If the charge fails, the operation is free, because it cannot be undone. Throws `insufficient_balance`, and whatever
 * the operation throws.
 */
export async function chargeOperation<T>(
  ctx: Pick<Deps, "db" | "clock">,
  charge: Charge<T>,
  operation: () => Promise<T>,
): Promise<T> {
  const { accountId, key, amountMicro, serviceType, description } = charge;
  if (!(await reserve(ctx, { accountId, key, amountMicro }))) {
    throw new DomainError("insufficient_balance", "The balance or a spending limit does not cover this.");
  }
  let made: T;
  try {
    made = await operation();
  } catch (error) {
    await release(ctx, { accountId, key });
    throw error;
  }
  await settle(ctx, { accountId, key, serviceType, description, details: charge.details(made) }).catch((error) =>
    console.error("operation not charged; its reservation will be released", { key, error }),
  );
  return made;
}
