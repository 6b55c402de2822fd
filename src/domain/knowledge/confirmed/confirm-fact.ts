import { and, eq } from "drizzle-orm";
import { confirmedKnowledge } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { plainKey } from "../../language/text/plain-key.ts";
import { addSource } from "../written/add-source.ts";
import { requireText } from "../written/create-text.ts";

/** Length of the title of a fact that comes from no document. */
const titleLength = 80;

export interface NewFact {
  accountId: number;
  assistantId: number;
  fact: string;
  /** The document in which it was found. */
  document: { id: number; title: string } | null;
  userId: number;
}

/**
 * Adds a confirmed fact to the knowledge of an assistant. Returns the id of its source. A fact that was confirmed
 * before is unchanged.
 */
export async function confirmFact(ctx: Deps, input: NewFact): Promise<number> {
  const { accountId, assistantId, document, userId } = input;
  const fact = requireText(input.fact.replace(/\s+/g, " ").trim());
  const factKey = plainKey(fact) || fact;
  const find = async () => {
    const isIt = and(eq(confirmedKnowledge.assistantId, assistantId), eq(confirmedKnowledge.factKey, factKey));
    const [row] = await ctx.db.select({ id: confirmedKnowledge.sourceId }).from(confirmedKnowledge).where(isIt);
    return row?.id ?? null;
  };
  const known = await find();
  if (known !== null) return known;
  const row = { accountId, assistantId, type: "fact" as const, fact, factKey, documentId: document?.id ?? null };
  const confirmed = { ...row, confirmedBy: userId, confirmedAt: ctx.clock() };
  try {
    const source = await addSource(ctx, {
      ...{ accountId, assistantId, kind: "text", title: document?.title ?? fact.slice(0, titleLength), text: fact },
      also: (sourceId) => [ctx.db.insert(confirmedKnowledge).values({ ...confirmed, sourceId })],
    });
    return source.id;
  } catch (error) {
    const meanwhile = error instanceof DomainError ? null : await find();
    if (meanwhile === null) throw error;
    return meanwhile;
  }
}
