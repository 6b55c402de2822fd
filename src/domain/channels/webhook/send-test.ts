import type { Deps } from "../../deps.ts";
import { readEndpoint } from "./read-endpoint.ts";
import { testEvent } from "./test-event.ts";
import type { DeliveryDetail } from "./types.ts";

/** Sends a test event to an endpoint once, also to a disabled one, and returns what happened. Throws `not_found`. */
export async function sendTest(ctx: Deps, accountId: number, id: number): Promise<DeliveryDetail> {
  await readEndpoint(ctx, accountId, id);
  return ctx.webhookOutboxes.of(id).sendTest(testEvent(accountId, ctx.clock()));
}
