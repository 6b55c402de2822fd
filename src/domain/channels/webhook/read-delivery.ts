import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readEndpoint } from "./read-endpoint.ts";
import type { DeliveryDetail } from "./types.ts";

/** A delivery to an endpoint, with its request body and attempts. Throws `not_found`. */
export async function readDelivery(
  ctx: Deps,
  accountId: number,
  endpointId: number,
  id: number,
): Promise<DeliveryDetail> {
  await readEndpoint(ctx, accountId, endpointId);
  const delivery = await ctx.webhookOutboxes.of(endpointId).read(id);
  if (delivery === null) throw new DomainError("not_found", "No such delivery.");
  return delivery;
}
