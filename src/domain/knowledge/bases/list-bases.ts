import { and, asc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { knowledgeBases, sharedKnowledgeBases, sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import type { KnowledgeBaseDetail } from "./types.ts";

/** The knowledge bases of an account that match, oldest first: those of one assistant, also shared ones, or one by its id. */
export async function listBases(
  ctx: Pick<Deps, "db">,
  accountId: number,
  which: { assistantId: number } | { id: number },
): Promise<KnowledgeBaseDetail[]> {
  const rows = await ctx.db
    .select({
      base: knowledgeBases,
      sharedWith: sql<string>`(SELECT json_group_array(shared.assistant_id) FROM shared_knowledge_bases AS shared
        JOIN assistants AS other ON other.id = shared.assistant_id AND other.deleted_at IS NULL
        WHERE shared.knowledge_base_id = ${knowledgeBases.id})`,
      itemsCount: sql<number>`(SELECT count(*) FROM ${sources} AS own INDEXED BY sources_by_base
        WHERE own.knowledge_base_id = ${knowledgeBases.id} AND own.deleted_at IS NULL)`,
    })
    .from(knowledgeBases)
    .innerJoin(assistants, and(eq(assistants.id, knowledgeBases.assistantId), isNull(assistants.deletedAt)))
    .where(and(eq(knowledgeBases.accountId, accountId), isNull(knowledgeBases.deletedAt), isMeant(which)))
    .orderBy(asc(knowledgeBases.id));
  return rows.map(({ base, sharedWith, itemsCount }) => ({
    ...{ id: base.id, accountId, name: base.name, description: base.description, itemsCount },
    assistantIds: [base.assistantId, ...(JSON.parse(sharedWith) as number[])],
    ...{ createdAt: base.createdAt, updatedAt: base.updatedAt ?? base.createdAt },
  }));
}

function isMeant(which: { assistantId: number } | { id: number }): SQL | undefined {
  if ("id" in which) return eq(knowledgeBases.id, which.id);
  return or(eq(knowledgeBases.assistantId, which.assistantId), isSharedWith(which.assistantId));
}

/** Whether a knowledge base is shared with an assistant. */
export function isSharedWith(assistantId: number): SQL {
  return sql`${knowledgeBases.id} IN (SELECT ${sharedKnowledgeBases.knowledgeBaseId} FROM ${sharedKnowledgeBases}
    WHERE ${sharedKnowledgeBases.assistantId} = ${assistantId})`;
}
