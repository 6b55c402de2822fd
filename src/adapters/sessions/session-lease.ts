import type { Admission, SessionUser } from "../../domain/people/account/ports.ts";
import { sessionLeaseMs } from "../../domain/people/account/rules.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";

/** Maximum number of requests counted in advance per call: ten thousand a second. Fewer are used up before the lease is renewed. */
const maxWanted = 1_024;

/** A lease that is used less often is not renewed in the background. */
const usesWorthRenewing = 4;

export interface Grant {
  user: SessionUser;
  /** The allowance after the grant; null when nothing was counted. */
  allowance: Allowance | null;
  /** Number of requests counted in advance. */
  granted: number;
  /** When the lease ends, milliseconds. */
  until: number;
}

/**
 * An isolate's lease of one session: its user, and requests counted in advance. Such a request stays usable until its window
 * ends. It carries the allowance that remains after it, so that clients see exact numbers.
 */
export class SessionLease {
  readonly userId: number;
  private user: SessionUser | null = null;
  private until = 0;
  private allowance: Allowance | null = null;
  /** The remaining allowance after each request counted in advance, in order of use. */
  private counted: number[] = [];
  /** How many the last grant left to use. */
  private lastCounted = 0;
  /** Counted requests admitted since `usesSince`. */
  private uses = 0;
  private usesSince = 0;
  private isRenewing = false;

  constructor(userId: number) {
    this.userId = userId;
  }

  /** Admits one request from the lease; null when the owner must be asked. `now` is milliseconds. */
  use(count: { limit: number } | null, now: number): Admission | null {
    if (this.user === null || now >= this.until) return null;
    if (count === null) return { user: this.user, allowance: null };
    const { allowance } = this;
    if (allowance === null || now >= allowance.resetAt || allowance.limit !== count.limit) {
      this.counted = [];
      return null;
    }
    if (this.counted.length === 0) return allowance.allowed ? null : { user: this.user, allowance };
    return this.admitGranted(count);
  }

  /** The admission of a request that the owner was just asked about, whatever the two clocks say. */
  admitGranted(count: { limit: number } | null): Admission {
    const { user, allowance } = this;
    if (count === null || allowance === null) return { user, allowance: null };
    this.uses += 1;
    const remaining = this.counted.shift();
    return { user, allowance: remaining === undefined ? allowance : { ...allowance, allowed: true, remaining } };
  }

  /** Applies the owner's grant. */
  renew({ user, allowance, granted, until }: Grant): void {
    this.user = user;
    this.until = until;
    const leasedAt = until - sessionLeaseMs;
    if (leasedAt >= this.usesSince + sessionLeaseMs) {
      this.uses = 0;
      this.usesSince = leasedAt;
    }
    if (allowance === null) return;
    if (allowance.resetAt !== this.allowance?.resetAt || allowance.limit !== this.allowance.limit) this.counted = [];
    this.allowance = allowance;
    for (let left = granted - 1; left >= 0; left -= 1) this.counted.push(allowance.remaining + left);
    this.lastCounted = this.counted.length;
  }

  /**
   * How many requests to count in advance: twice as many as were admitted in the last `sessionLeaseMs`, minus the unused
   * ones. One for a session that is seldom used.
   */
  wanted(now: number): number {
    const isBusy = this.uses >= usesWorthRenewing && now < this.usesSince + 2 * sessionLeaseMs;
    return isBusy ? Math.max(1, Math.min(maxWanted, 2 * this.uses) - this.counted.length) : 1;
  }

  /**
   * Whether to renew the lease now, before it ends or is used up: requests that find it used up ask the owner, each for itself. True
   * only once until `endRenewal`.
   */
  startRenewal(now: number): boolean {
    const isShort = this.counted.length <= this.lastCounted / 4 || this.until - now < sessionLeaseMs / 2;
    if (this.isRenewing || !isShort || this.uses < usesWorthRenewing) return false;
    this.isRenewing = true;
    return true;
  }

  endRenewal(): void {
    this.isRenewing = false;
  }
}
