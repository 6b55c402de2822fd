import type { Deps } from "../../domain/deps.ts";
import type { Authenticated } from "../../domain/people/account/authenticate.ts";
import type { GuestPrincipal, Principal } from "../../domain/people/account/types.ts";
import { createRequestLimiter } from "../../domain/platform/limits/create-request-limiter.ts";
import { rateLimitError } from "../../domain/platform/limits/rate-limit-error.ts";
import { type RequestRule, requestRuleOf } from "../../domain/platform/limits/rules.ts";
import { clientAddress } from "../../kit/client-address.ts";
import { countCaller } from "./count-caller.ts";

/**
 * Counts WebSocket upgrades like every other request: those of a valid caller for the caller, refused ones for their
 * address. `authenticate` reads the credential; for a user it counts in the same call. Throws what `authenticate` throws, and
 * `rate_limited`.
 */
export type UpgradeCounter = (
  request: Request,
  authenticate: (count: RequestRule) => Promise<Authenticated | GuestPrincipal>,
) => Promise<Principal>;

export function createUpgradeCounter(ctx: Deps): UpgradeCounter {
  const countRequest = createRequestLimiter(ctx);
  const general = requestRuleOf(ctx);
  return async (request, authenticate) => {
    const address = clientAddress(ctx.clientAddressHeader, request);
    const found = await authenticate(general).catch(async (refusal: unknown) => {
      await countRequest(`address:${address}`);
      throw refusal;
    });
    const caller = "user" in found ? found.user : found;
    if ("user" in found && found.allowance?.allowed === false) throw rateLimitError(found.allowance, ctx.clock());
    if (!("user" in found && found.isCounted)) await countCaller(ctx, countRequest, caller, address);
    return caller;
  };
}
