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
  /** What the ledger line says of the act. */
  details(made: T): Record<string, unknown>;
}

/**
 * Acts for a price: holds it, acts, charges it. An act that fails costs nothing; one whose charge fails is given away, since
 * it cannot be undone. Throws `insufficient_balance`, and whatever the act throws.
 */
export async function chargeAct<T>(
  ctx: Pick<Deps, "db" | "clock">,
  charge: Charge<T>,
  act: () => Promise<T>,
): Promise<T> {
  const { accountId, key, amountMicro, serviceType, description } = charge;
  if (!(await reserve(ctx, { accountId, key, amountMicro }))) {
    throw new DomainError("insufficient_balance", "The balance or a spending limit does not cover this.");
  }
  let made: T;
  try {
    made = await act();
  } catch (error) {
    await release(ctx, { accountId, key });
    throw error;
  }
  await settle(ctx, { accountId, key, serviceType, description, details: charge.details(made) }).catch((error) =>
    console.error("act not charged; what it held will be given back", { key, error }),
  );
  return made;
}
