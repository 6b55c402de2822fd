import { and, eq, type SQL } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { qaPairs } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { QaPair } from "./qa-pair.ts";

/** Reads one pair of an account. Throws `not_found`. */
export async function readQaPair(
  ctx: Pick<Deps, "db">,
  { accountId, id }: { accountId: number; id: number },
): Promise<QaPair> {
  const [pair] = await selectPairs(ctx, and(eq(qaPairs.sourceId, id), eq(qaPairs.accountId, accountId)));
  if (pair === undefined) throw new DomainError("not_found", "No such question and answer.");
  return pair;
}

/** The query for pairs that match a condition; the caller adds order and limit. */
export function selectPairs(ctx: Pick<Deps, "db">, condition: SQL | undefined) {
  return ctx.db
    .select({
      id: qaPairs.sourceId,
      assistantId: qaPairs.assistantId,
      question: qaPairs.question,
      answer: qaPairs.answer,
      tags: qaPairs.tags,
      createdAt: qaPairs.createdAt,
      updatedAt: qaPairs.updatedAt,
      status: sources.status,
    })
    .from(qaPairs)
    .innerJoin(sources, eq(sources.id, qaPairs.sourceId))
    .where(condition)
    .$dynamic();
}
