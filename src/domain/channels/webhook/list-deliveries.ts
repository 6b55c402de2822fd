import type { Deps } from "../../deps.ts";
import type { DeliveryFilter } from "./ports.ts";
import { readEndpoint } from "./read-endpoint.ts";
import type { Delivery } from "./types.ts";

/** The deliveries to an endpoint, newest first. Throws `not_found`. */
export async function listDeliveries(
  ctx: Deps,
  accountId: number,
  endpointId: number,
  filter: DeliveryFilter,
): Promise<Delivery[]> {
  await readEndpoint(ctx, accountId, endpointId);
  return ctx.webhookOutboxes.of(endpointId).list(filter);
}
