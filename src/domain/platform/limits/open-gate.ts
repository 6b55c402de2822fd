import type { Deps } from "../../deps.ts";
import type { Allowance } from "./ports.ts";
import { refuseSpent } from "./refuse-spent.ts";
import { generalBucket, generalRequests, limiterPatienceMs } from "./rules.ts";

/**
 * Counts a request of `principal`, which may make `factor` times as many as usual: null when nobody could. Throws
 * `rate_limited`, at once when it is known to be spent.
 */
export type Gate = (principal: string, factor?: number) => Promise<Allowance | null>;

/** So many principals are remembered as spent: a flood from more of them asks their limiters again. */
const maxSpent = 1000;

/**
 * The general limit of an API. One call of the principal's limiter a request, and none for a principal that has spent its
 * window: a flood costs nothing. It lets requests pass while the limiter is away, because a limit that cannot be counted
 * must not close the platform; what is worth guarding then (logins, money, files, codes) is counted by its own verb.
 */
export function openGate(ctx: Pick<Deps, "limits" | "clock" | "requestsPerMinute">): Gate {
  const spent = new Map<string, Allowance>();
  const { windowMs } = generalRequests;
  return (principal, factor = 1) => {
    const known = spent.get(principal);
    if (known !== undefined && ctx.clock() < known.resetAt) throw refuseSpent(known, ctx.clock());
    spent.delete(principal);
    return ask(principal, ctx.requestsPerMinute * factor);
  };

  async function ask(principal: string, limit: number): Promise<Allowance | null> {
    const allowance = await unlessAway(ctx.limits.take(principal, generalBucket, limit, windowMs));
    if (allowance === null || allowance.allowed) return allowance;
    if (spent.size >= maxSpent) spent.clear();
    spent.set(principal, allowance);
    throw refuseSpent(allowance, ctx.clock());
  }
}

/** Null when the limiter fails, or does not answer in time. */
async function unlessAway(counted: Promise<Allowance>): Promise<Allowance | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limiterPatienceMs);
  });
  try {
    return await Promise.race([counted.catch(() => null), patience]);
  } finally {
    clearTimeout(timer);
  }
}
