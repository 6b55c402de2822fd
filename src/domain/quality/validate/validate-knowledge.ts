import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { sources } from "../../../db/knowledge.ts";
import { goldenQuestions } from "../../../db/knowledge-quality.ts";
import { confirmedKnowledge } from "../../../db/qa.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import type { ListedPassage } from "../../knowledge/index/index-types.ts";
import { searchScopeOf } from "../../knowledge/retrieval/search-scope-of.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { checkGoldenQuestion } from "../golden/check-golden-question.ts";
import type { GoldenQuestion } from "../golden/golden-question.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { findEmptiness } from "./find-empty.ts";
import { findStaleness } from "./find-stale.ts";
import { readPassages } from "./read-passages.ts";
import type { Excerpt, ValidationReport } from "./report.ts";

/** Validations that an account may run. */
const validations = { limit: 10, windowMs: 60_000 };
/** Findings of each kind that are listed, and excerpts of each finding. */
const shown = { findings: 50, excerpts: 10, characters: 300 };
const goldenConcurrency = 8;

/**
 * Validates an assistant's knowledge: finds duplicate passages, statements that may contradict each other, sources that
 * may be out of date or empty, and golden questions that no longer find their source. Throws `not_found`,
 * `rate_limited`, `dependency_failed`.
 */
export async function validateKnowledge(
  ctx: Deps,
  { accountId, assistantId, staleAfterDays }: { accountId: number; assistantId: number; staleAfterDays: number },
): Promise<ValidationReport> {
  await readAssistant(ctx, accountId, assistantId);
  await takeAllowance(ctx, `account:${accountId}`, "validate-knowledge", validations);
  const now = ctx.clock();
  const scope = await searchScopeOf(ctx, { accountId, assistantId, question: "" });
  const { passages, isPartial } = await readPassages(ctx, scope);
  const [rows, golden, [assistant], confirmed] = await ctx.db.batch([
    ctx.db
      .select()
      .from(sources)
      .where(and(eq(sources.assistantId, assistantId), isNull(sources.deletedAt))),
    ctx.db.select().from(goldenQuestions).where(eq(goldenQuestions.assistantId, assistantId)),
    ctx.db.select().from(assistants).where(eq(assistants.id, assistantId)),
    ctx.db
      .select({ sourceId: confirmedKnowledge.sourceId, documentId: confirmedKnowledge.documentId })
      .from(confirmedKnowledge)
      .where(eq(confirmedKnowledge.assistantId, assistantId)),
  ]);
  if (assistant === undefined) throw new Error(`assistant ${assistantId} was not returned`);

  // Confirmed knowledge repeats its document on purpose.
  const originOf = new Map(confirmed.map(({ sourceId, documentId }) => [sourceId, documentId]));
  const duplicates = findDuplicates(passages).filter(({ places }) => {
    const ids = new Set(places.map((place) => passages[place]!.sourceId));
    return ids.size < places.length || [...ids].filter((id) => !ids.has(originOf.get(id) ?? 0)).length > 1;
  });
  const contradictions = findContradictions(passages);
  const ofSource = Map.groupBy(passages, (passage) => passage.sourceId);
  const stale = rows.flatMap((source) => {
    const reasons = findStaleness(source, ofSource.get(source.id) ?? [], { now, staleAfterDays });
    return reasons.length === 0 ? [] : [{ sourceId: source.id, title: source.title, reasons }];
  });
  const empty = isPartial
    ? []
    : rows.flatMap((source) => {
        const length = (ofSource.get(source.id) ?? []).reduce((sum, { text }) => sum + text.length, 0);
        const reason = findEmptiness(source, length);
        return reason === null
          ? []
          : [{ sourceId: source.id, title: source.title, reason, message: source.errorMessage }];
      });
  const failed = await checkGolden(ctx, golden, assistant, new Set(rows.map((source) => source.id)));
  return {
    assistantId,
    checkedAt: now,
    milliseconds: ctx.clock() - now,
    ...{ sources: rows.length, passages: passages.length, isPartial, goldenChecked: golden.length },
    totals: {
      ...{ duplicates: duplicates.length, contradictions: contradictions.length },
      ...{ stale: stale.length, empty: empty.length, golden: failed.length },
    },
    duplicates: duplicates.slice(0, shown.findings).map(({ likeness, places }) => ({
      likeness,
      excerpts: places.slice(0, shown.excerpts).map((place) => excerptOf(passages[place]!)),
    })),
    contradictions: contradictions.slice(0, shown.findings).map(({ difference, likeness, first, second }) => ({
      ...{ difference, likeness },
      excerpts: [excerptOf(passages[first.passage]!, first), excerptOf(passages[second.passage]!, second)],
    })),
    stale: stale.slice(0, shown.findings),
    empty: empty.slice(0, shown.findings),
    golden: failed.slice(0, shown.findings),
  };
}

async function checkGolden(
  ctx: Deps,
  questions: GoldenQuestion[],
  assistant: typeof assistants.$inferSelect,
  sourceIds: ReadonlySet<number>,
): Promise<ValidationReport["golden"]> {
  const failed: ValidationReport["golden"] = [];
  for (let at = 0; at < questions.length; at += goldenConcurrency) {
    const checked = await Promise.all(
      questions.slice(at, at + goldenConcurrency).map(async ({ id, question, ...golden }) => ({
        ...{ id, question },
        ...(await checkGoldenQuestion(ctx, { id, question, ...golden }, assistant, sourceIds)),
      })),
    );
    for (const { problem, ...rest } of checked) if (problem !== null) failed.push({ ...rest, problem });
  }
  return failed;
}

function excerptOf(
  { sourceId, title, page, start, text }: ListedPassage,
  part = { start: 0, end: Math.min(text.length, shown.characters) },
): Excerpt {
  const place = { start: start + part.start, end: start + part.end };
  return { sourceId, title, page, ...place, text: text.slice(part.start, part.end) };
}
