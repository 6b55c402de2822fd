import type { SessionUser } from "../../domain/people/account/ports.ts";
import { sessionCacheMs, sessionLeaseMs } from "../../domain/people/account/rules.ts";

interface CachedSession {
  user: SessionUser;
  readAt: number;
}

/**
 * A user's open sessions as D1 had them, and until when isolates hold leases of them. Nothing is durable: an object that
 * was just made does not know the leases of the one before it, so it counts as if all had been given at its beginning.
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

  /** An open session, leased to `holder`; null when it has ended. A read that a change overtook is made again. */
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

  /** Forgets every copy, and waits until no other holder has a lease. */
  async invalidate(holder: string): Promise<void> {
    this.changes += 1;
    this.cache.clear();
    this.leases.delete(holder);
    const end = Math.max(this.firstLeasesEnd, ...this.leases.values());
    this.leases.clear();
    const left = end - this.clock();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}
