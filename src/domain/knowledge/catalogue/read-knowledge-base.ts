import { and, eq, sql } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { knowledgeBases } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";

export interface KnowledgeBase {
  id: number;
  accountId: number;
  assistantId: number;
  name: string;
}

/**
 * Reads a knowledge base of an account. Throws `not_found`, and `knowledge_base_deleted` (`accountId`) when the account had
 * it until it was deleted, or its assistant was.
 */
export async function readKnowledgeBase(ctx: Pick<Deps, "db">, accountId: number, id: number): Promise<KnowledgeBase> {
  const [base] = await ctx.db
    .select({
      id: knowledgeBases.id,
      accountId: knowledgeBases.accountId,
      assistantId: knowledgeBases.assistantId,
      name: knowledgeBases.name,
      deletedAt: sql<number | null>`coalesce(${knowledgeBases.deletedAt}, ${assistants.deletedAt})`,
    })
    .from(knowledgeBases)
    .innerJoin(assistants, eq(assistants.id, knowledgeBases.assistantId))
    .where(and(eq(knowledgeBases.id, id), eq(knowledgeBases.accountId, accountId)));
  if (base === undefined) throw new DomainError("not_found", "No such knowledge base.");
  const { deletedAt, ...found } = base;
  if (deletedAt === null) return found;
  throw new DomainError("knowledge_base_deleted", "This knowledge base was deleted, or its assistant.", { accountId });
}
