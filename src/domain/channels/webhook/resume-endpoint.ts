import type { Deps } from "../../deps.ts";
import type { Endpoint } from "./types.ts";
import { updateEndpoint } from "./update-endpoint.ts";

/** Enables an endpoint and ends its pause: everything that waits is delivered. Throws `not_found`. */
export function resumeEndpoint(ctx: Deps, accountId: number, id: number): Promise<Endpoint> {
  return updateEndpoint(ctx, accountId, id, { isEnabled: true });
}
