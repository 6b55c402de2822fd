import { and, eq } from "drizzle-orm";
import { idempotentRequests } from "../../../db/idempotent-requests.ts";
import type { Deps } from "../../deps.ts";
import type { RequestName, StoredResponse } from "./types.ts";

/**
 * Stores the response of a request that ran under `leaseId`; null: it failed and may run again. A caller that lost the
 * lease changes nothing.
 */
export async function endRequest(
  ctx: Pick<Deps, "db">,
  { caller, route, key }: RequestName,
  leaseId: string,
  answer: StoredResponse | null,
): Promise<void> {
  const isOurs = and(
    eq(idempotentRequests.caller, caller),
    eq(idempotentRequests.route, route),
    eq(idempotentRequests.key, key),
    eq(idempotentRequests.leaseId, leaseId),
  );
  if (answer === null) await ctx.db.delete(idempotentRequests).where(isOurs);
  else await ctx.db.update(idempotentRequests).set(answer).where(isOurs);
}
