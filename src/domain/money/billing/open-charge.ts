import type { Deps } from "../../deps.ts";
import type { services } from "./prices.ts";
import { release } from "./release.ts";
import { reserve } from "./reserve.ts";
import { settle } from "./settle.ts";

/** The price of one operation whose result decides whether it costs anything. */
export interface OpenCharge {
  /** Reserves the price. Returns false when the balance or a spending limit does not cover it. */
  hold(): Promise<boolean>;
  /** Charges what is reserved, if anything is, or releases it. Returns what was charged, in micro-units. */
  close(isCharged: boolean, details?: Record<string, unknown>): Promise<number>;
}

/** Opens the charge of an operation. `key` is its own: it is charged at most once. */
export function openCharge(
  ctx: Pick<Deps, "db" | "clock">,
  {
    description,
    ...price
  }: { accountId: number; key: string; amountMicro: number; description: string; serviceType: keyof typeof services },
): OpenCharge {
  const { accountId, key, amountMicro, serviceType } = price;
  let isHeld = false;
  return {
    async hold() {
      isHeld = await reserve(ctx, { accountId, key, amountMicro });
      return isHeld;
    },
    async close(isCharged, details = {}) {
      if (!isHeld) return 0;
      isHeld = false;
      if (isCharged) await settle(ctx, { accountId, key, serviceType, description, details });
      else await release(ctx, { accountId, key });
      return isCharged ? amountMicro : 0;
    },
  };
}
