import type { Deps } from "../../deps.ts";
import { widening } from "./rules.ts";
import { takeAllowance } from "./take-allowance.ts";
import type { CountedVisitor, VisitorRule } from "./visitor-rules.ts";

/**
 * Counts one act of a visitor, for its contact (null: a new one) and for its address. Outside production the limits grow with
 * `requestsPerMinute`. Throws `rate_limited` (`retryAfterSeconds`, `allowance`).
 */
export async function takeVisitorAllowance(
  ctx: Pick<Deps, "limits" | "clock" | "requestsPerMinute">,
  { contact, network }: { contact: string | null; network: string | null },
  act: string,
  { ofContact, ofNetwork, windowMs }: VisitorRule,
): Promise<void> {
  const factor = widening(ctx);
  const counted: [CountedVisitor["network"], number][] = [
    [contact, ofContact],
    [network, ofNetwork],
  ];
  await Promise.all(
    counted.map(async ([principal, limit]) => {
      if (principal !== null) await takeAllowance(ctx, principal, act, { limit: limit * factor, windowMs });
    }),
  );
}
