/** The ports of limits: exact counters. */

export interface Allowance {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** When the window ends, milliseconds since the epoch. */
  resetAt: number;
}

/**
 * Exact counters in fixed windows, one `RateLimiter` Durable Object per principal. Every method throws `dependency_failed`
 * when it cannot be reached.
 */
export interface RateLimits {
  /** Counts one request of `principal` in `bucket`; a refused request is not counted. */
  take(principal: string, bucket: string, limit: number, windowMs: number): Promise<Allowance>;
  /** Reads an allowance without counting. */
  look(principal: string, bucket: string, limit: number, windowMs: number): Promise<Allowance>;
  /** Resets the count, for example of failed logins after a successful one. */
  clear(principal: string, bucket: string): Promise<void>;
}
