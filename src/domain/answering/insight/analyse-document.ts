import { documentAnalyses } from "../../../db/knowledge-quality.ts";
import { chatModelFor } from "../../assistants/ai-tokens/chat-model-for.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { readDocumentText } from "../../knowledge/catalogue/read-document-text.ts";
import type { Source } from "../../knowledge/catalogue/source.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { askForInsight } from "./ask-for-insight.ts";
import { extractInsight } from "./extract-insight.ts";
import type { Insight } from "./insight.ts";

/** Analyses that an account may run: they have no documented price, so this limits the cost of the chat model. */
const analyses = { limit: 20, windowMs: 10 * 60_000 };

export interface Analysis {
  source: Source;
  insight: Insight;
  /** Milliseconds; null for an insight that is not stored. */
  analysedAt: number | null;
}

/**
 * Analyses what a document is about and which facts could be confirmed, and stores the result until its text changes. A
 * chat model does it when one is configured, else, or when it fails, the built-in extraction. Free of charge: no price
 * is documented. Throws `not_found`, `rate_limited`, and `conflict` while there is no text.
 */
export async function analyseDocument(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<Analysis> {
  const { source, text, blocks } = await readDocumentText(ctx, { accountId, sourceId });
  await takeAllowance(ctx, `account:${accountId}`, "analyse-document", analyses);
  const document = { title: source.title, text, blocks };
  const { aiModel } = await readAssistant(ctx, accountId, source.assistantId);
  const chatModel = await chatModelFor(ctx, { accountId }, aiModel);
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
