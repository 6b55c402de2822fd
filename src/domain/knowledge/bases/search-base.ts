import type { Deps } from "../../deps.ts";
import type { Retrieval } from "../ports.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { readBase } from "./read-base.ts";

/** Searches a knowledge base as answers do. Throws `not_found`, and `dependency_failed` when the index does not answer. */
export async function searchBase(
  ctx: Deps,
  accountId: number,
  baseId: number,
  { question, limit }: { question: string; limit: number },
): Promise<Retrieval> {
  const { assistantIds } = await readBase(ctx, accountId, baseId);
  const scope = { accountId, assistantId: assistantIds[0] ?? 0, knowledgeBaseId: baseId };
  return retrieve(ctx, { ...scope, question, k: limit });
}
