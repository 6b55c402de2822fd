import type { z } from "zod";
import type { Profile } from "../../../domain/people/account/types.ts";
import { type ApiToken, apiTokenScopes } from "../../../domain/people/api-tokens/types.ts";
import type { SessionTokens } from "../../../domain/people/refresh/issue-tokens.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toUser(profile: Profile): z.input<typeof wire.User> {
  const { id, username, email, firstName, lastName, avatarUrl, role, isEmailConfirmed } = profile;
  return {
    ...{ id, username, email, firstName, lastName, avatarUrl, role, isEmailConfirmed },
    createdAt: toTime(profile.createdAt),
  };
}

/** `now` is milliseconds since the epoch. */
export function toTokens(tokens: SessionTokens, now: number) {
  return {
    accessToken: tokens.accessToken,
    tokenType: "Bearer" as const,
    expiresIn: Math.floor((tokens.accessExpiresAt - now) / 1000),
    refreshToken: tokens.refreshToken,
    refreshExpiresAt: toTime(tokens.refreshExpiresAt),
  };
}

export function toApiKey({ id, name, masked, ...token }: ApiToken): z.input<typeof wire.ApiKey> {
  return {
    ...{ id, name, key: masked },
    scopes: token.scopes ?? [...apiTokenScopes],
    expiresAt: toTime(token.expiresAt),
    lastUsedAt: toTime(token.lastUsedAt),
    createdAt: toTime(token.createdAt),
  };
}
