import { and, eq } from "drizzle-orm";
import { documentAnalyses } from "../../../db/knowledge-quality.ts";
import type { Deps } from "../../deps.ts";
import { readDocument } from "../../knowledge/catalogue/read-document.ts";
import { readDocumentText } from "../../knowledge/catalogue/read-document-text.ts";
import type { Analysis } from "./analyse-document.ts";
import { extractInsight } from "./extract-insight.ts";
import type { Insight } from "./insight.ts";

/**
 * The insight into a document: the stored analysis of its current text, else the built-in extraction, computed now.
 * Throws `not_found`, and `conflict` while there is no text.
 */
export async function readSummary(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<Analysis> {
  const source = await readDocument(ctx, { accountId, sourceId });
  const isCurrent = and(eq(documentAnalyses.sourceId, sourceId), eq(documentAnalyses.generation, source.generation));
  const [kept] = await ctx.db.select().from(documentAnalyses).where(isCurrent);
  if (kept !== undefined) return { source, insight: kept.analysis as Insight, analysedAt: kept.analysedAt };
  const { text, blocks } = await readDocumentText(ctx, { accountId, sourceId });
  return { source, insight: extractInsight({ title: source.title, text, blocks }), analysedAt: null };
}
