import { sql } from "drizzle-orm";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";

/** A key of what an assistant can find: it changes when a document of its knowledge bases is added, read anew, changed or deleted. */
export async function knowledgeKey(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<string> {
  const bases = sql`SELECT id FROM knowledge_bases WHERE account_id = ${accountId} AND deleted_at IS NULL
    AND (assistant_id = ${assistantId}
      OR id IN (SELECT knowledge_base_id FROM shared_knowledge_bases WHERE assistant_id = ${assistantId}))`;
  const found = await ctx.db.get(sql`
    WITH searched AS (SELECT id, generation FROM sources WHERE knowledge_base_id IN (${bases}) AND deleted_at IS NULL)
    SELECT sum(generation > 0) AS sources, sum(iif(generation > 0, id, 0)) AS ids, sum(generation) AS generations,
      sum(id * generation) AS both,
      -- A pair answers its question before it is in the index.
      (SELECT count(*) || ':' || max(updated_at) FROM qa_pairs WHERE source_id IN (SELECT id FROM searched)) AS pairs
    FROM searched`);
  return sha256(JSON.stringify(found));
}
