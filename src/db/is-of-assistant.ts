import { type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

/** Whether a record's assistant is not deleted: records of a deleted one are hidden until the watchdog erases them. */
export function isOfAssistant(assistantId: SQLiteColumn): SQL {
  return sql`EXISTS (SELECT 1 FROM assistants WHERE assistants.id = ${assistantId} AND assistants.deleted_at IS NULL)`;
}
