import { DurableObject } from "cloudflare:workers";
import type { Allowance } from "../../domain/account/ports.ts";
import { takeFrom, type Window } from "./rules.ts";

/** How many requests one principal made: exact, because one object counts them one after another. */
export class RateLimiter extends DurableObject<Env> {
  /** Counts a request in `bucket` and says whether it may go on. Windows are fixed and `windowMs` milliseconds long. */
  take(bucket: string, limit: number, windowMs: number): Allowance {
    const decided = takeFrom(this.ctx.storage.kv.get<Window>(bucket), limit, windowMs, Date.now());
    if (decided.allowance.allowed) {
      this.ctx.storage.kv.put(bucket, decided.window);
      this.forgetAfter(decided.allowance.resetAt);
    }
    return decided.allowance;
  }

  /** Forgets what `bucket` counted. */
  clear(bucket: string): void {
    this.ctx.storage.kv.delete(bucket);
  }

  /** Nothing was counted since the longest window ended: a principal that went away leaves nothing behind. */
  override async alarm(): Promise<void> {
    const forgetAt = this.ctx.storage.kv.get<number>("forget-at") ?? 0;
    if (Date.now() < forgetAt) await this.ctx.storage.setAlarm(forgetAt);
    else await this.ctx.storage.deleteAll();
  }

  private forgetAfter(resetAt: number): void {
    const forgetAt = this.ctx.storage.kv.get<number>("forget-at") ?? 0;
    if (resetAt <= forgetAt) return;
    this.ctx.storage.kv.put("forget-at", resetAt);
    if (forgetAt === 0) this.ctx.waitUntil(this.ctx.storage.setAlarm(resetAt));
  }
}
