import { and, eq, gt, isNull, or, type SQL, sql } from "drizzle-orm";
import { accountTokens } from "../../../db/account-tokens.ts";
import { DomainError } from "../../errors.ts";
import type { AccountToken } from "./types.ts";

/** Prefix of account tokens: distinguishes them from API tokens and sessions, and lets secret scanners find leaked ones. */
export const accountTokenPrefix = "swa_";

/** Tokens of an account that are accepted at the same time. */
export const maxAccountTokens = 20;

/** How long a rotated token may be accepted beside its successor, minutes: 30 days, and a day by default. */
export const rotationOverlap = { maxMinutes: 30 * 24 * 60, defaultMinutes: 24 * 60 };

/** The condition for the tokens of an account that are accepted at a time, milliseconds. */
export function acceptedTokens(accountId: number, now: number): SQL | undefined {
  const isLive = or(isNull(accountTokens.expiresAt), gt(accountTokens.expiresAt, now));
  return and(eq(accountTokens.accountId, accountId), isNull(accountTokens.revokedAt), isLive);
}

/** The condition for an account that may have another token. */
export function hasRoom(accountId: number, now: number): SQL {
  return sql`(SELECT count(*) FROM account_tokens WHERE account_id = ${accountId} AND revoked_at IS NULL
              AND (expires_at IS NULL OR expires_at > ${now})) < ${maxAccountTokens}`;
}

export function tooManyTokens(): DomainError {
  return new DomainError("conflict", `An account may have at most ${maxAccountTokens} tokens. Revoke one first.`);
}

/** The columns of a token that may be shown. */
export function toAccountToken(row: typeof accountTokens.$inferSelect): AccountToken {
  const { id, accountId, name, tokenMasked: masked, createdBy, expiresAt, lastUsedAt, createdAt } = row;
  return { id, accountId, name, masked, createdBy, expiresAt, lastUsedAt, createdAt };
}
