import { documentAnalyses } from "../../../db/knowledge-quality.ts";
import { chatModelFor } from "../../assistants/ai-tokens/chat-model-for.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { readDocumentText } from "../../knowledge/catalogue/read-document-text.ts";
import type { Source } from "../../knowledge/catalogue/source.ts";
import { requireAllowance } from "../../platform/limits/require-allowance.ts";
import { askForInsight } from "./ask-for-insight.ts";
import { extractInsight } from "./extract-insight.ts";
import type { Insight } from "./insight.ts";

/** Analyses an account may have made: no document prices them, so this bounds what a chat model costs. */
const allowance = { act: "analyse-document", limit: 20, windowMs: 10 * 60_000 };

export interface Analysis {
  source: Source;
  insight: Insight;
  /** Milliseconds; null for an insight that is not kept. */
  analysedAt: number | null;
}

/**
 * Says what a document is about and what could be confirmed of it, and keeps that until its text changes. A chat model
 * makes it where one is set up, else, or when that fails, the document's own words. Free of charge: no price is documented.
 * Throws `not_found`, `rate_limited`, and `conflict` while there is no text.
 */
export async function analyseDocument(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<Analysis> {
  const { source, text, blocks } = await readDocumentText(ctx, { accountId, sourceId });
  await requireAllowance(ctx, { accountId, ...allowance });
  const document = { title: source.title, text, blocks };
  const { aiModel } = await readAssistant(ctx, accountId, source.assistantId);
  const chatModel = await chatModelFor(ctx, { accountId });
  const asked = chatModel === null ? null : await askForInsight(chatModel, aiModel, document);
  const insight: Insight =
    asked?.state === "made"
      ? asked.insight
      : { ...extractInsight(document), ...(asked === null ? {} : { failure: asked.failure }) };
  const analysedAt = ctx.clock();
  const kept = { generation: source.generation, analysis: insight, analysedAt };
  await ctx.db
    .insert(documentAnalyses)
    .values({ sourceId, ...kept })
    .onConflictDoUpdate({ target: documentAnalyses.sourceId, set: kept });
  return { source, insight, analysedAt };
}
