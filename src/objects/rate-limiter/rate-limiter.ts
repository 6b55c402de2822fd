import { DurableObject } from "cloudflare:workers";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import { lookAt, mayWait, takeFrom, type Window, writeAfterMs } from "./rules.ts";

/**
 * How many requests one principal made: exact, because one object counts them one after another. Windows of a minute are
 * counted in memory and written down within a second; longer ones are written before the answer.
 */
export class RateLimiter extends DurableObject<Env> {
  private readonly windows = new Map<string, Window>();
  private readonly unwritten = new Set<string>();
  private isWriteDue = false;

  /** Counts a request in `bucket` and says whether it may go on. Windows are fixed and `windowMs` milliseconds long. */
  take(bucket: string, limit: number, windowMs: number): Allowance {
    const decided = takeFrom(this.read(bucket), limit, windowMs, Date.now());
    if (!decided.allowance.allowed) return decided.allowance;
    this.windows.set(bucket, decided.window);
    this.unwritten.add(bucket);
    if (mayWait(windowMs)) this.writeSoon(decided.allowance.resetAt);
    else this.write(decided.allowance.resetAt);
    return decided.allowance;
  }

  /** What is left in `bucket`, without counting. */
  look(bucket: string, limit: number, windowMs: number): Allowance {
    return lookAt(this.read(bucket), limit, windowMs, Date.now());
  }

  /** Forgets what `bucket` counted. */
  clear(bucket: string): void {
    this.windows.delete(bucket);
    this.unwritten.delete(bucket);
    this.ctx.storage.kv.delete(bucket);
  }

  /** Nothing was counted since the longest window ended: a principal that went away leaves nothing behind. */
  override async alarm(): Promise<void> {
    const forgetAt = this.ctx.storage.kv.get<number>("forget-at") ?? 0;
    if (Date.now() < forgetAt) {
      await this.ctx.storage.setAlarm(forgetAt);
      return;
    }
    for (const [bucket] of this.windows) if (!this.unwritten.has(bucket)) this.windows.delete(bucket);
    await this.ctx.storage.deleteAll();
  }

  private read(bucket: string): Window | undefined {
    return this.windows.get(bucket) ?? this.ctx.storage.kv.get<Window>(bucket);
  }

  private writeSoon(resetAt: number): void {
    if (this.isWriteDue) return;
    this.isWriteDue = true;
    setTimeout(() => {
      this.isWriteDue = false;
      this.write(resetAt);
    }, writeAfterMs);
  }

  private write(resetAt: number): void {
    for (const bucket of this.unwritten) this.ctx.storage.kv.put(bucket, this.windows.get(bucket));
    this.unwritten.clear();
    const forgetAt = this.ctx.storage.kv.get<number>("forget-at") ?? 0;
    if (resetAt <= forgetAt) return;
    this.ctx.storage.kv.put("forget-at", resetAt);
    if (forgetAt === 0) this.ctx.waitUntil(this.ctx.storage.setAlarm(resetAt));
  }
}
