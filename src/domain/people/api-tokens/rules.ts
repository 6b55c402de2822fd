import type { ApiToken } from "./types.ts";

/** Prefix of API tokens: distinguishes them from session tokens, and lets secret scanners find leaked ones. */
export const apiTokenPrefix = "swb_";

/** API tokens that a user may have at a time. */
export const maxTokensOfUser = 100;

/** How often a token's last use is stored, milliseconds: not every request writes. */
export const lastUsedEveryMs = 60 * 60_000;

/** The columns of a token that may be shown. */
export function toApiToken(row: ApiTokenRow): ApiToken {
  const { id, userId, name, tokenMasked, scopes, expiresAt, lastUsedAt, createdAt } = row;
  return { id, userId, name, masked: tokenMasked, scopes, expiresAt, lastUsedAt, createdAt };
}

type ApiTokenRow = Omit<ApiToken, "masked"> & { tokenMasked: string };

/** Begins the session id of an API token, which has no session. */
export const apiTokenSessionPrefix = "api-token:";
