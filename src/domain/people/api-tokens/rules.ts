import type { ApiToken } from "./types.ts";

/** What an API token begins with: tells it from a session's token, and lets scanners find one that leaked. */
export const apiTokenPrefix = "swb_";

/** How exactly a token's last use is kept, milliseconds: not every request writes. */
export const lastUsedEveryMs = 60 * 60_000;

/** The columns of a token as it may be shown. */
export function toApiToken(row: ApiTokenRow): ApiToken {
  const { id, userId, name, tokenMasked, expiresAt, lastUsedAt, createdAt } = row;
  return { id, userId, name, masked: tokenMasked, expiresAt, lastUsedAt, createdAt };
}

type ApiTokenRow = Omit<ApiToken, "masked"> & { tokenMasked: string };
