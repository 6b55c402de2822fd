import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { authenticateApiToken } from "../api-tokens/authenticate-api-token.ts";
import { apiTokenPrefix } from "../api-tokens/rules.ts";
import { findSession } from "./find-session.ts";
import type { UserPrincipal } from "./types.ts";

const refusal = "Token expired or invalid. Please login again.";

/**
 * Who calls, by an access token or an API token. The session row is read each time, so a logout or a password change
 * ends the token at once. Throws `token_expired` or `unauthenticated`.
 */
export async function authenticate(ctx: Deps, token: string): Promise<UserPrincipal> {
  if (token.startsWith(apiTokenPrefix)) return authenticateApiToken(ctx, token);
  const claims = await ctx.tokens.read(token);
  if (claims === "expired") throw new DomainError("token_expired", refusal);
  if (claims === "invalid") throw new DomainError("unauthenticated", refusal);
  const user = await findSession(ctx.db, claims.sessionId);
  if (user === undefined) throw new DomainError("unauthenticated", refusal);
  const { firstName, lastName, ...who } = user;
  const displayName = `${firstName} ${lastName}`.trim() || user.email;
  return { kind: "user", ...who, displayName, sessionId: claims.sessionId };
}
