import type { Db } from "../../db/client.ts";
import { findSessionOf } from "../../domain/people/account/find-session.ts";
import type { Admission, Sessions } from "../../domain/people/account/ports.ts";
import { sessionLeaseMs } from "../../domain/people/account/rules.ts";
import { generalBucket, limiterTimeoutMs } from "../../domain/platform/limits/rules.ts";
import type { Clock } from "../../kit/clock.ts";
import { randomToken } from "../../kit/random-token.ts";
import { within } from "../../kit/within.ts";
import { SessionLease } from "./session-lease.ts";

type Owners = Env["RATE_LIMITER"];
type Claims = Parameters<Sessions["admit"]>[0];
interface Input {
  owners: Owners;
  shards: readonly Db[];
  clock: Clock;
}

type Count = Parameters<Sessions["admit"]>[1];

/** Maximum number of leases of an isolate, about 500 bytes each. */
const maxLeases = 5000;

/** Attempts to invalidate sessions at their owner. */
const attempts = 3;

/**
 * `Sessions` over the users' `RateLimiter` objects. An isolate leases a session with some of its user's allowance, so a
 * client that sends many requests needs one call per `sessionLeaseMs`. Leases in use are renewed in the background.
 */
export function leasedSessions({ owners, shards, clock }: Input): Sessions {
  const holder = randomToken(9);
  /** By session, and by bucket where requests are not counted in the general one. */
  const leases = new Map<string, SessionLease>();

  /** The last change of each user. An answer from before a change may be returned, but not leased. */
  const changes = new Map<number, number>();
  let lastChange = 0;

  /**
   * Asks the owner. Null when it is unavailable; then the caller must read D1. `admit` takes the request's own place from the
   * renewed lease; it runs before any other request can.
   */
  async function ask(
    { sessionId, userId }: Claims,
    count: Count,
    admit: (lease: SessionLease) => Admission | null,
  ): Promise<Admission | null> {
    const asked = clock();
    const change = changes.get(userId);
    const key = keyOf(sessionId, count);
    const wanted = count === null ? 0 : (leases.get(key)?.wanted(asked) ?? 1);
    const call = async () => owners.getByName(`user:${userId}`).admit({ sessionId, count, wanted, holder });
    const answer = await within(limiterTimeoutMs, call()).catch(() => null);
    if (answer === null) return null;
    const { user, allowance, granted } = answer;
    if (user === null || changes.get(userId) !== change) {
      leases.delete(key);
      return {
        user,
        allowance: allowance && { ...allowance, remaining: allowance.remaining + Math.max(0, granted - 1) },
      };
    }
    const lease = leaseOf(key, user.userId);
    lease.renew({ user, allowance, granted, until: asked + sessionLeaseMs });
    return admit(lease);
  }

  async function renew(lease: SessionLease, claims: Claims, count: Count): Promise<void> {
    await ask(claims, count, () => null).finally(() => lease.endRenewal());
  }

  /** Ends the leases of a user here. Answers that are on their way are not leased either. */
  function forget(userId: number): void {
    if (changes.size >= maxLeases) changes.clear();
    lastChange += 1;
    changes.set(userId, lastChange);
    for (const [key, lease] of leases) if (lease.userId === userId) leases.delete(key);
  }

  function keyOf(sessionId: string, count: Count): string {
    return count === null || count.bucket === generalBucket ? sessionId : `${sessionId} ${count.bucket}`;
  }

  function leaseOf(key: string, userId: number): SessionLease {
    let lease = leases.get(key);
    if (lease === undefined) {
      if (leases.size >= maxLeases) leases.clear();
      lease = new SessionLease(userId);
      leases.set(key, lease);
    }
    return lease;
  }

  return {
    async admit(claims, count, background) {
      const lease = leases.get(keyOf(claims.sessionId, count));
      const admission = lease?.use(count, clock()) ?? null;
      if (lease !== undefined && admission !== null) {
        if (count !== null && lease.startRenewal(clock())) background(renew(lease, claims, count));
        return admission;
      }
      const asked = await ask(claims, count, (renewed) => renewed.admitGranted(count));
      return asked ?? { user: (await findSessionOf(shards, claims.userId, claims.sessionId)) ?? null, allowance: null };
    },
    async invalidate(userId) {
      forget(userId);
      for (let attempt = 1; attempt <= attempts; attempt++) {
        try {
          await owners.getByName(`user:${userId}`).invalidate(holder);
          // The owner may have renewed a lease before it knew of the change.
          return forget(userId);
        } catch (error) {
          console.error("sessions not invalidated at their owner", { userId, attempt, error });
        }
        // After this time no lease is valid. The owner reads its own cache again within `sessionCacheMs`.
        await new Promise((resolve) => setTimeout(resolve, sessionLeaseMs));
      }
    },
  };
}
