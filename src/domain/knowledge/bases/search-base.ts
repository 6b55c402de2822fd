import type { Deps } from "../../deps.ts";
import type { Retrieval } from "../ports.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { readBase } from "./read-base.ts";

/** Passages that a search finds at most, without the few preceding ones: always as many, so that its pages fit together. */
const maxFound = 50;

/** Searches a knowledge base as answers do. Throws `not_found`, and `dependency_failed` when the index does not answer. */
export async function searchBase(ctx: Deps, accountId: number, baseId: number, question: string): Promise<Retrieval> {
  const { assistantIds } = await readBase(ctx, accountId, baseId);
  const scope = { accountId, assistantId: assistantIds[0] ?? 0, knowledgeBaseId: baseId };
  return retrieve(ctx, { ...scope, question, k: maxFound });
}
