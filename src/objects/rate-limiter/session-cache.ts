import type { SessionUser } from "../../domain/people/account/ports.ts";
import { sessionCacheMs, sessionLeaseMs } from "../../domain/people/account/rules.ts";

interface CachedSession {
  user: SessionUser;
  readAt: number;
}

/**
 * A user's open sessions as read from D1, and the leases that isolates have of them. Nothing is durable: a new object does
 * not know the leases of its predecessor, so it assumes that they were all granted when it started.
 */
export class SessionCache {
  private readonly read: (sessionId: string) => Promise<SessionUser | null>;
  private readonly clock: () => number;
  private readonly cache = new Map<string, CachedSession>();
  /** When the last lease of each holder ends, milliseconds. */
  private readonly leases = new Map<string, number>();
  private readonly firstLeasesEnd: number;
  private changes = 0;

  constructor(read: (sessionId: string) => Promise<SessionUser | null>, clock: () => number) {
    this.read = read;
    this.clock = clock;
    this.firstLeasesEnd = clock() + sessionLeaseMs;
  }

  /** Leases an open session to `holder`; null when it has ended. Repeats a read when the session has changed meanwhile. */
  async lease(sessionId: string, holder: string): Promise<SessionUser | null> {
    for (;;) {
      const now = this.clock();
      const copy = this.cache.get(sessionId);
      if (copy !== undefined && now < copy.readAt + sessionCacheMs) {
        this.leases.set(holder, now + sessionLeaseMs);
        return copy.user;
      }
      const { changes } = this;
      const user = await this.read(sessionId);
      if (this.changes !== changes) continue;
      this.cache.delete(sessionId);
      if (user === null) return null;
      this.cache.set(sessionId, { user, readAt: now });
    }
  }

  /** Clears the cache and waits until no other holder has a lease. */
  async invalidate(holder: string): Promise<void> {
    this.changes += 1;
    this.cache.clear();
    this.leases.delete(holder);
    const now = this.clock();
    // Leases stay until they end: another change at the same time waits for them too.
    for (const [other, end] of this.leases) if (end <= now) this.leases.delete(other);
    const left = Math.max(this.firstLeasesEnd, ...this.leases.values()) - now;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}
