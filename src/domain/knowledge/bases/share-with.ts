import { type SQL, sql } from "drizzle-orm";
import { hasRoom } from "./has-room.ts";

/** The statement that shares a knowledge base with assistants: with all of them, or with none when one has no room. */
export function shareWith(id: number, assistantIds: readonly number[], now: number): SQL {
  return sql`INSERT INTO shared_knowledge_bases (assistant_id, knowledge_base_id, created_at)
    SELECT value, ${id}, ${now} FROM json_each(${JSON.stringify(assistantIds)}) WHERE ${hasRoom(assistantIds)}
    ON CONFLICT DO NOTHING`;
}

/** Whether a knowledge base is shared with all of the assistants. */
export function isSharedWithAll(id: number, assistantIds: readonly number[]): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(assistantIds)}) WHERE value NOT IN
    (SELECT assistant_id FROM shared_knowledge_bases WHERE knowledge_base_id = ${id}))`;
}
