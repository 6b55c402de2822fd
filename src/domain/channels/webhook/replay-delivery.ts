import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDelivery } from "./read-delivery.ts";
import { requireEnabled } from "./require-enabled.ts";
import type { Delivery } from "./types.ts";

/**
 * Delivers an event again, with the same id and body. Throws `not_found`, and `conflict` while it still waits, for a test, and
 * when the endpoint is disabled.
 */
export async function replayDelivery(ctx: Deps, accountId: number, endpointId: number, id: number): Promise<Delivery> {
  await requireEnabled(ctx, accountId, endpointId);
  const { status, type } = await readDelivery(ctx, accountId, endpointId, id);
  if (status === "waiting") throw new DomainError("conflict", "This delivery still waits.");
  if (type === "test") throw new DomainError("conflict", "A test is not repeated: send a new one.");
  const again = await ctx.webhookOutboxes.of(endpointId).replay(id);
  if (again === null) throw new DomainError("not_found", "No such delivery.");
  return again;
}
