import type { Admission, SessionUser } from "../../domain/people/account/ports.ts";
import { sessionLeaseMs } from "../../domain/people/account/rules.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";

/** Most requests counted ahead in one call. */
const maxWanted = 128;

/** A lease used less often than this is not worth renewing before it is needed again. */
const usesWorthRenewing = 4;

export interface Grant {
  user: SessionUser;
  /** After the grant; null when nothing was counted. */
  allowance: Allowance | null;
  /** Requests that were counted and may be made. */
  granted: number;
  /** When the lease ends, milliseconds. */
  until: number;
}

/**
 * What an isolate holds of one session: its user for a moment, and requests counted ahead. A request counted ahead stays
 * usable until its window ends, and carries what was left after it, so that clients see exact numbers.
 */
export class SessionLease {
  readonly userId: number;
  private user: SessionUser | null = null;
  private until = 0;
  private allowance: Allowance | null = null;
  /** What is left of the allowance after each request that is counted ahead, in the order of use. */
  private counted: number[] = [];
  private uses = 0;
  private isRenewing = false;

  constructor(userId: number) {
    this.userId = userId;
  }

  /** Admits one request from what is held; null when the owner must be asked. `now` is milliseconds. */
  use(count: { limit: number } | null, now: number): Admission | null {
    if (this.user === null || now >= this.until) return null;
    if (count === null) return { user: this.user, allowance: null };
    const { allowance } = this;
    if (allowance === null || now >= allowance.resetAt || allowance.limit !== count.limit) {
      this.counted = [];
      return null;
    }
    const remaining = this.counted.shift();
    if (remaining === undefined) return allowance.allowed ? null : { user: this.user, allowance };
    this.uses += 1;
    return { user: this.user, allowance: { ...allowance, allowed: true, remaining } };
  }

  /** Takes what the owner granted. */
  renew({ user, allowance, granted, until }: Grant): void {
    this.user = user;
    this.until = until;
    this.uses = 0;
    if (allowance === null) return;
    if (allowance.resetAt !== this.allowance?.resetAt || allowance.limit !== this.allowance.limit) this.counted = [];
    this.allowance = allowance;
    for (let left = granted - 1; left >= 0; left -= 1) this.counted.push(allowance.remaining + left);
  }

  /** How many requests to have counted: twice as many as the last lease served, less those that are left. */
  wanted(): number {
    return Math.max(1, Math.min(maxWanted, 2 * this.uses) - this.counted.length);
  }

  /** Whether the lease is to be renewed now, before it ends; true once until `endRenewal`. */
  startRenewal(now: number): boolean {
    const isShort = this.counted.length === 0 || this.until - now < sessionLeaseMs / 2;
    if (this.isRenewing || !isShort || this.uses < usesWorthRenewing) return false;
    this.isRenewing = true;
    return true;
  }

  endRenewal(): void {
    this.isRenewing = false;
  }
}
