import { type SQL, sql } from "drizzle-orm";

/** Whether an assistant has a draft for which the condition is met, for another statement. */
export function inDraft(assistantId: number, condition: SQL): SQL {
  return sql`EXISTS (SELECT 1 FROM settings_drafts WHERE assistant_id = ${assistantId} AND changes IS NOT NULL
    AND ${condition})`;
}
