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

/** Counts acts in advance, so that several need one call. */
export interface BlockCounts {
  /**
   * Counts up to `wanted` acts of `principal` in `bucket`, but at most one in `share` of the remaining ones, so that several
   * holders share them. `granted` is their number; 0 when none is left. Throws `dependency_failed`.
   */
  takeBlock(principal: string, input: BlockInput): Promise<{ allowance: Allowance; granted: number }>;
}

export interface BlockInput {
  bucket: string;
  limit: number;
  windowMs: number;
  wanted: number;
  share: number;
}

/** Counts by key in a sliding window: the same key counts once, and can be returned. Throws `dependency_failed`. */
export interface KeyCounts {
  /** Counts `key`; false when `limit` other keys have been counted in the last `windowMs` milliseconds. */
  hold(principal: string, bucket: string, key: string, rule: { limit: number; windowMs: number }): Promise<boolean>;
  /** Returns the place of `key`. */
  drop(principal: string, bucket: string, key: string): Promise<void>;
}

/** A limit that is counted in blocks. */
export interface BlockRule extends Omit<BlockInput, "wanted"> {
  principal: string;
}

/**
 * Counts frequent acts against the limits of several principals, usually without a call: each call counts a block of acts in
 * advance, which is used until its window ends. No more acts pass than the limits allow, whatever number of isolates count.
 */
export interface BlockCounter {
  /** Counts one act if that needs no call: null when it is counted, the exhausted allowance, or "ask" when `take` must. */
  takeNow(rules: BlockRule[]): Allowance | null | "ask";
  /** Counts one act; null when it is counted, else the exhausted allowance. Acts pass while the counters are unavailable. */
  take(rules: BlockRule[]): Promise<Allowance | null>;
}

/** Counts the open sockets of a visitor over all its dialogs. Throws `dependency_failed`. */
export interface SocketCounts {
  /** Counts a socket that the visitor is about to open in a dialog; false when too many are open. */
  openSocket(contact: string, dialogId: number): Promise<boolean>;
}
