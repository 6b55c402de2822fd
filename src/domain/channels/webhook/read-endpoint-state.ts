import type { Deps } from "../../deps.ts";
import { readEndpoint } from "./read-endpoint.ts";
import type { Endpoint, OutboxState } from "./types.ts";

/** An endpoint of an account, and how it does. Throws `not_found`. */
export async function readEndpointState(ctx: Deps, accountId: number, id: number): Promise<Endpoint & OutboxState> {
  const endpoint = await readEndpoint(ctx, accountId, id);
  return { ...endpoint, ...(await ctx.webhookOutboxes.of(id).state()) };
}
