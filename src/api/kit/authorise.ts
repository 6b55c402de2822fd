import { authenticateGuest } from "../../domain/assistants/site/authenticate-guest.ts";
import { readSite } from "../../domain/assistants/site/read-site.ts";
import type { Deps } from "../../domain/deps.ts";
import { DomainError } from "../../domain/errors.ts";
import { authenticate } from "../../domain/people/account/authenticate.ts";
import { authenticateService, authenticateServiceOrUser } from "../../domain/people/account/authenticate-service.ts";
import type { Caller, Principal, UserPrincipal } from "../../domain/people/account/types.ts";
import { authenticateAccountToken } from "../../domain/people/account-tokens/authenticate-account-token.ts";
import { authenticateApiToken } from "../../domain/people/api-tokens/authenticate-api-token.ts";
import type { Allowance } from "../../domain/platform/limits/ports.ts";
import type { RequestRule } from "../../domain/platform/limits/rules.ts";
import { clientAddress } from "../../kit/client-address.ts";
import type { Credential, Route } from "./route.ts";

export interface Authorised {
  caller: Caller | null;
  /** The user's allowance after the request; null when it was not or could not be counted. */
  allowance: Allowance | null;
  /** Whether the request was counted, or counting failed: it must not be counted again. */
  isCounted: boolean;
}

/**
 * Authenticates a request by the credential that its route declares. A guest sends a site token (`X-Site-Token` or `token`)
 * and its signed `guest_id` (header `X-Guest-Id` or query). For a user, one call checks the session and counts the request
 * against `count`. Throws `unauthenticated`, `token_expired`, `forbidden`, and as `authenticateAccountToken` does.
 */
export async function authorise(
  ctx: Deps,
  { credential, scope }: Pick<Route, "credential" | "scope">,
  request: Request,
  count: RequestRule | null,
): Promise<Authorised> {
  const takesKeys = credential === "owner_or_key" || credential === "user_or_key";
  const takesUsersOnly = takesKeys || credential === "user" || credential === "owner" || credential === "admin";
  const bearer = bearerOf(request);
  const apiKey = takesKeys ? request.headers.get("x-api-key") : null;
  // Of a key and a session, the key counts: it may do less.
  if (apiKey !== null) {
    const user = await authenticateApiToken(ctx, apiKey, scope);
    return { caller: ownerOf(credential, user), allowance: null, isCounted: false };
  }
  const isUser = takesUsersOnly || (credential === "visitor" && (bearer !== null || siteTokenOf(request) === null));
  if (!isUser)
    return { caller: await authoriseOther(ctx, credential, request, bearer), allowance: null, isCounted: false };
  if (bearer === null) throw new DomainError("unauthenticated", "Token expired or invalid. Please login again.");
  const { user, ...counted } = await authenticate(ctx, bearer, { count, scope });
  if (credential === "admin" && user.role !== "admin") {
    throw new DomainError("forbidden", "Insufficient permissions. Admin access required.");
  }
  return { caller: ownerOf(credential, user), ...counted };
}

/** The user, who must not be an operator where the route is for owners. */
function ownerOf(credential: Credential, user: UserPrincipal): UserPrincipal {
  return credential === "owner" || credential === "owner_or_key" ? refuseOperators(user) : user;
}

async function authoriseOther(
  ctx: Deps,
  credential: Credential,
  request: Request,
  bearer: string | null,
): Promise<Caller | null> {
  if (credential === "none") return null;
  if (credential === "account") return authenticateAccountToken(ctx, bearer);
  if (credential === "site") return readSite(ctx, siteTokenOf(request), pageOf(request));
  const shown = { serviceKey: request.headers.get("x-service-key"), token: bearer };
  if (credential === "service") return authenticateService(ctx, shown);
  if (credential === "service_or_owner") return refuseOperators(await authenticateServiceOrUser(ctx, shown));
  if (credential === "service_or_user") return authenticateServiceOrUser(ctx, shown);
  const isSite = bearer === null && siteTokenOf(request) !== null;
  if (credential === "guest" || credential === "visitor" || isSite) return authoriseGuest(ctx, request);
  if (bearer === null) return authenticateService(ctx, shown);
  return (await authenticate(ctx, bearer)).user;
}

function refuseOperators<C extends Caller>(caller: C): C {
  if (caller.kind === "user" && caller.role === "operator") {
    throw new DomainError("forbidden", "Insufficient permissions. An operator may not do this.");
  }
  return caller;
}

/** The user of a request to a route that needs no credential; null without a valid token. */
export async function optionalUser(ctx: Deps, request: Request): Promise<UserPrincipal | null> {
  const bearer = bearerOf(request);
  if (bearer === null) return null;
  return authenticate(ctx, bearer).then(
    ({ user }) => user,
    () => null,
  );
}

/** The token of an `Authorization: Bearer` header; null without one. */
export function bearerOf(request: Request): string | null {
  const match = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "");
  return match?.[1] ?? null;
}

/** The site token of a widget's request; an empty one is none. */
export function siteTokenOf(request: Request): string | null {
  return request.headers.get("x-site-token") || new URL(request.url).searchParams.get("token") || null;
}

/**
 * The origin of the page that embeds a widget: `Origin`, otherwise the origin of `Referer`, otherwise null. Browsers send
 * `Origin` with every cross-origin request; only apps, servers and same-origin reads omit it.
 */
export function pageOf(request: Request): string | null {
  const origin = request.headers.get("origin");
  if (origin !== null) return origin;
  const referer = request.headers.get("referer");
  return referer !== null && URL.canParse(referer) ? new URL(referer).origin : null;
}

function authoriseGuest(ctx: Deps, request: Request): Promise<Principal> {
  const siteToken = siteTokenOf(request);
  const query = new URL(request.url).searchParams;
  const guestId = request.headers.get("x-guest-id") || query.get("guest_id") || null;
  const address = clientAddress(ctx.clientAddressHeader, request);
  return authenticateGuest(ctx, { siteToken, guestId, page: pageOf(request), address });
}
