import type { Deps } from "../../domain/deps.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import { clientAddress } from "../../kit/client-address.ts";

/** Answers requests that are not signed, and counts them by their address. Throws `rate_limited`. */
export function refuseSignature(ctx: Deps): (request: Request) => Promise<Response> {
  const countRequest = createRequestLimiter(ctx);
  return async (request) => {
    await countRequest(`address:${clientAddress(ctx.clientAddressHeader, request)}`);
    return Response.json({ error: "Unauthorized" }, { status: 401 });
  };
}
