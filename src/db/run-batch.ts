import type { SQL } from "drizzle-orm";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import type { Db } from "./client.ts";

/**
 * Runs SQL statements as one transaction; Drizzle's own batch only accepts built queries. Returns the rows that each one
 * returns: what a statement changed is in its `RETURNING`. D1 also counts changes (`meta.changes`), but with those of triggers.
 */
export async function runBatch(db: Db, statements: SQL[]): Promise<Record<string, unknown>[][]> {
  const dialect = new SQLiteAsyncDialect();
  const prepared = statements.map((statement) => {
    const { sql, params } = dialect.sqlToQuery(statement);
    return db.$client.prepare(sql).bind(...params);
  });
  const results = await db.$client.batch(prepared);
  return results.map((result) => result.results as Record<string, unknown>[]);
}
