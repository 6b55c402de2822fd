import { and, eq } from "drizzle-orm";
import { confirmedKnowledge } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { plainKey } from "../../language/text/plain-key.ts";
import { readDocument } from "../catalogue/read-document.ts";
import type { Source } from "../catalogue/source.ts";
import { requireText } from "./create-text.ts";
import { reviseSource } from "./revise-source.ts";

export interface TextChanges {
  accountId: number;
  sourceId: number;
  title?: string | undefined;
  text?: string | undefined;
}

/**
 * Changes a written text; undefined fields stay unchanged. The old text is searched until the new one is indexed.
 * Throws `not_found`, `validation_failed`, and `conflict` for a source that was not written here or was changed
 * concurrently.
 */
export async function updateText(ctx: Deps, { accountId, sourceId, ...changes }: TextChanges): Promise<Source> {
  const source = await readDocument(ctx, { accountId, sourceId });
  if (source.kind !== "text") throw new DomainError("conflict", "Only a text that was written here can be changed.");
  const text = requireText(changes.text ?? (await ctx.files.readText(source.fileKey)) ?? "");
  const isFact = eq(confirmedKnowledge.sourceId, sourceId);
  const fact = ctx.db.update(confirmedKnowledge).set({ fact: text, factKey: plainKey(text) });
  return reviseSource(ctx, source, {
    title: changes.title ?? source.title,
    text,
    also: (isRevised) => (changes.text === undefined ? [] : [fact.where(and(isFact, isRevised))]),
  });
}
