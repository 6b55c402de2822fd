import { and, eq, isNull, lt, or } from "drizzle-orm";
import { idempotentRequests } from "../../../db/idempotent-requests.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { keyPattern, requestLeaseMs, responseRetentionMs } from "./rules.ts";
import type { Claim, RequestName } from "./types.ts";

/**
 * Decides whether a request with an idempotency key runs: of concurrent requests exactly one does. `fingerprint`
 * identifies the content of the request. Throws `validation_failed` for a malformed key or one used for another
 * request, and `conflict` (`retryAfterSeconds`) while the first request is in progress.
 */
export async function claimRequest(
  ctx: Pick<Deps, "db" | "clock">,
  name: RequestName,
  fingerprint: string,
): Promise<Claim> {
  if (!keyPattern.test(name.key)) throw badKey("must be 1 to 255 visible ASCII characters");
  const now = ctx.clock();
  const leaseId = crypto.randomUUID();
  const lease = { fingerprint, leaseId, leaseUntil: now + requestLeaseMs, createdAt: now, status: null, body: null };
  const isDead = and(isNull(idempotentRequests.status), lt(idempotentRequests.leaseUntil, now));
  const [claimed] = await ctx.db
    .insert(idempotentRequests)
    .values({ ...name, ...lease })
    .onConflictDoUpdate({
      target: [idempotentRequests.caller, idempotentRequests.route, idempotentRequests.key],
      set: lease,
      setWhere: or(isDead, lt(idempotentRequests.createdAt, now - responseRetentionMs)),
    })
    .returning({ leaseId: idempotentRequests.leaseId });
  if (claimed?.leaseId === leaseId) return { kind: "run", leaseId };
  const { caller, route, key } = name;
  const isThis = and(
    eq(idempotentRequests.caller, caller),
    eq(idempotentRequests.route, route),
    eq(idempotentRequests.key, key),
  );
  const first = await ctx.db.select().from(idempotentRequests).where(isThis).get();
  if (first !== undefined && first.fingerprint !== fingerprint) throw badKey("was used for another request");
  if (first === undefined || first.status === null) {
    const reason = "A request with this Idempotency-Key is in progress. Try again in 1 seconds.";
    throw new DomainError("conflict", reason, { retryAfterSeconds: 1 });
  }
  return { kind: "answered", answer: { status: first.status, body: first.body ?? "null" } };
}

function badKey(issue: string): DomainError {
  return new DomainError("validation_failed", `The Idempotency-Key ${issue}.`, {
    issues: [{ path: ["header", "idempotency-key"], issue, kind: "invalid" }],
  });
}
