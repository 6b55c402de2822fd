import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { aiTokens } from "../../../db/ai-tokens.ts";

/** A column for a query that knows the account: whether it has a usable token, its own or one of the pool. */
export function hasTokens(accountId: AnySQLiteColumn | number): SQL<boolean> {
  return sql`EXISTS (SELECT 1 FROM ${aiTokens} WHERE is_active = 1 AND deleted_at IS NULL
    AND (${aiTokens.accountId} IS NULL OR ${aiTokens.accountId} = ${accountId}))`.mapWith(Boolean);
}
