import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Allowance } from "../../platform/limits/ports.ts";
import type { RequestRule } from "../../platform/limits/rules.ts";
import { authenticateApiToken } from "../api-tokens/authenticate-api-token.ts";
import { apiTokenPrefix } from "../api-tokens/rules.ts";
import type { ApiTokenScope } from "../api-tokens/types.ts";
import type { UserPrincipal } from "./types.ts";

const refusal = "Token expired or invalid. Please login again.";

export interface Authenticated {
  user: UserPrincipal;
  /** The user's allowance after the request; null when it was not or could not be counted. */
  allowance: Allowance | null;
  /** Whether the request was counted, or counting failed: it must not be counted again. */
  isCounted: boolean;
}

/**
 * Authenticates a user by an access token or an API token. With `count`, the same call counts the request against the user's
 * allowance. `scope` is what an API token with scopes must have. A logout or a password change revokes a token at once. Throws `token_expired` or `unauthenticated`.
 */
export async function authenticate(
  ctx: Deps,
  token: string,
  { count = null, scope }: { count?: RequestRule | null; scope?: ApiTokenScope | undefined } = {},
): Promise<Authenticated> {
  if (token.startsWith(apiTokenPrefix))
    return { user: await authenticateApiToken(ctx, token, scope), allowance: null, isCounted: false };
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
