import { type SQL, sql } from "drizzle-orm";
import { maxBasesOfAssistant } from "./rules.ts";

/** Whether each of the assistants can answer from one more knowledge base: decided in the statement that adds it. */
export function hasRoom(assistantIds: readonly number[]): SQL {
  return sql`NOT EXISTS (SELECT 1 FROM json_each(${JSON.stringify(assistantIds)}) AS wanted WHERE (
    SELECT count(*) FROM knowledge_bases AS base WHERE base.deleted_at IS NULL AND (base.assistant_id = wanted.value
      OR base.id IN (SELECT knowledge_base_id FROM shared_knowledge_bases WHERE assistant_id = wanted.value))
  ) >= ${maxBasesOfAssistant})`;
}
