import { DurableObject } from "cloudflare:workers";
import type { Deps } from "../../domain/deps.ts";
import { findSessionOf } from "../../domain/people/account/find-session.ts";
import type { Admission } from "../../domain/people/account/ports.ts";
import type { Allowance, BlockInput } from "../../domain/platform/limits/ports.ts";
import type { RequestRule } from "../../domain/platform/limits/rules.ts";
import { visitorSocketMs } from "../../protocol/limits.ts";
import {
  blockOf,
  canWriteLater,
  grantOf,
  type Held,
  holdIn,
  lookAt,
  takeFrom,
  type Window,
  writeAfterMs,
} from "./rules.ts";
import { SessionCache } from "./session-cache.ts";
import { VisitorSockets } from "./visitor-sockets.ts";

/** The input of an isolate for a request with a session. */
export interface AdmitInput {
  sessionId: string;
  /** null: count nothing. */
  count: RequestRule | null;
  /** How many requests to count in advance. */
  wanted: number;
  /** The isolate that calls. */
  holder: string;
}

/**
 * Counts the requests of one principal exactly, because one object counts them one after another. Windows of a minute are
 * counted in memory and stored within a second; longer windows are stored before the answer. For a user, the object also
 * leases the user's sessions to isolates.
 */
export function rateLimiterWith(compose: (env: Env) => Deps) {
  return class RateLimiter extends DurableObject<Env> {
    private readonly windows = new Map<string, Window>();
    private readonly sessions: SessionCache;
    private readonly visitorSockets: VisitorSockets;
    private readonly unwritten = new Set<string>();
    /** When the last of the unwritten windows ends, milliseconds; null when no write is due. */
    private unwrittenUntil: number | null = null;

    constructor(ctx: DurableObjectState, env: Env) {
      super(ctx, env);
      const { shards, clock, rooms } = compose(env);
      // `user:7`: only a user has sessions.
      const userId = Number(ctx.id.name?.replace("user:", ""));
      this.visitorSockets = new VisitorSockets(ctx.storage.kv, rooms, clock);
      this.sessions = new SessionCache(
        async (sessionId) => (await findSessionOf(shards, userId, sessionId)) ?? null,
        clock,
      );
    }

    /**
     * Leases a session to an isolate for `sessionLeaseMs` and counts requests in advance. `granted` is their number: up to
     * `wanted`, but only a small part of the remaining allowance, so that isolates share it fairly.
     */
    async admit({ sessionId, count, wanted, holder }: AdmitInput): Promise<Admission & { granted: number }> {
      const user = await this.sessions.lease(sessionId, holder);
      if (user === null || count === null) return { user, allowance: null, granted: 0 };
      const { bucket, limit, windowMs } = count;
      const { remaining } = this.look(bucket, limit, windowMs);
      const granted = grantOf(wanted, remaining);
      const allowance = this.take(bucket, limit, windowMs, Math.max(1, granted));
      return { user, allowance, granted };
    }

    /** Makes a change of the user or the user's sessions, already written to D1, effective for every isolate. */
    async invalidate(holder: string): Promise<void> {
      await this.sessions.invalidate(holder);
    }

    /**
     * Counts requests in `bucket` and returns whether they are allowed. Windows are fixed and last `windowMs` milliseconds.
     */
    take(bucket: string, limit: number, windowMs: number, requests = 1): Allowance {
      const decided = takeFrom(this.read(bucket), limit, windowMs, Date.now(), requests);
      if (!decided.allowance.allowed) return decided.allowance;
      this.windows.set(bucket, decided.window);
      this.unwritten.add(bucket);
      if (canWriteLater(windowMs)) this.writeSoon(decided.allowance.resetAt);
      else this.write(decided.allowance.resetAt);
      return decided.allowance;
    }

    /** Counts a block of acts in advance (`BlockCounts`). */
    takeBlock({ bucket, limit, windowMs, wanted, share }: BlockInput): { allowance: Allowance; granted: number } {
      const granted = blockOf(wanted, this.look(bucket, limit, windowMs).remaining, share);
      return { allowance: this.take(bucket, limit, windowMs, Math.max(1, granted)), granted };
    }

    /** Counts `key` in a sliding window; false when the window is full. The count is stored before the answer. */
    hold(bucket: string, key: string, rule: { limit: number; windowMs: number }): boolean {
      const now = Date.now();
      const held = holdIn(this.ctx.storage.kv.get<Held>(`held:${bucket}`) ?? [], key, rule, now);
      if (held === null) return false;
      this.ctx.storage.kv.put(`held:${bucket}`, held);
      this.forgetAfter(now + rule.windowMs);
      return true;
    }

    /** Returns the place of `key`. */
    drop(bucket: string, key: string): void {
      const held = this.ctx.storage.kv.get<Held>(`held:${bucket}`) ?? [];
      this.ctx.storage.kv.put(
        `held:${bucket}`,
        held.filter(([known]) => known !== key),
      );
    }

    /** Counts a socket that a visitor is about to open in a dialog; false when it has too many. */
    async openSocket(dialogId: number): Promise<boolean> {
      this.forgetAfter(Date.now() + visitorSocketMs);
      return this.visitorSockets.open(dialogId);
    }

    /** Reads the allowance of `bucket` without counting. */
    look(bucket: string, limit: number, windowMs: number): Allowance {
      return lookAt(this.read(bucket), limit, windowMs, Date.now());
    }

    /** Resets the count of `bucket`. */
    clear(bucket: string): void {
      this.windows.delete(bucket);
      this.unwritten.delete(bucket);
      this.ctx.storage.kv.delete(bucket);
    }

    /** Deletes all data when the longest window has ended, so that inactive principals use no storage. */
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
      const isDue = this.unwrittenUntil !== null;
      this.unwrittenUntil = Math.max(this.unwrittenUntil ?? 0, resetAt);
      if (isDue) return;
      setTimeout(() => {
        const until = this.unwrittenUntil ?? resetAt;
        this.unwrittenUntil = null;
        this.write(until);
      }, writeAfterMs);
    }

    private write(resetAt: number): void {
      for (const bucket of this.unwritten) this.ctx.storage.kv.put(bucket, this.windows.get(bucket));
      this.unwritten.clear();
      this.forgetAfter(resetAt);
    }

    /** Keeps the data until a time, milliseconds. */
    private forgetAfter(resetAt: number): void {
      const forgetAt = this.ctx.storage.kv.get<number>("forget-at") ?? 0;
      if (resetAt <= forgetAt) return;
      this.ctx.storage.kv.put("forget-at", resetAt);
      if (forgetAt === 0) this.ctx.waitUntil(this.ctx.storage.setAlarm(resetAt));
    }
  };
}
