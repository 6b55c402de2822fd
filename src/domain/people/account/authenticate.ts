import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Allowance } from "../../platform/limits/ports.ts";
import { authenticateApiToken } from "../api-tokens/authenticate-api-token.ts";
import { apiTokenPrefix } from "../api-tokens/rules.ts";
import type { UserPrincipal } from "./types.ts";

const refusal = "Token expired or invalid. Please login again.";

export interface Authenticated {
  user: UserPrincipal;
  /** What the request left of the user's allowance; null when it was not counted, or could not be. */
  allowance: Allowance | null;
  /** Whether the request has been counted, as far as that was possible. */
  isCounted: boolean;
}

/**
 * Who calls, by an access token or an API token. With `count` the request is counted against its user's allowance in the same
 * call. A logout or a password change ends a token at once. Throws `token_expired` or `unauthenticated`.
 */
export async function authenticate(
  ctx: Deps,
  token: string,
  count: { limit: number; windowMs: number } | null = null,
): Promise<Authenticated> {
  if (token.startsWith(apiTokenPrefix))
    return { user: await authenticateApiToken(ctx, token), allowance: null, isCounted: false };
  const claims = await ctx.tokens.read(token);
  if (claims === "expired") throw new DomainError("token_expired", refusal);
  if (claims === "invalid") throw new DomainError("unauthenticated", refusal);
  const { user, allowance } = await ctx.sessions.admit(claims, count, ctx.background);
  if (user === null) throw new DomainError("unauthenticated", refusal);
  const { firstName, lastName, ...who } = user;
  const displayName = `${firstName} ${lastName}`.trim() || user.email;
  return {
    user: { kind: "user", ...who, displayName, sessionId: claims.sessionId },
    allowance,
    isCounted: count !== null,
  };
}
