import type { z } from "zod";
import type { GoldenQuestion } from "../../../domain/quality/golden/golden-question.ts";
import type { Staleness } from "../../../domain/quality/validate/find-stale.ts";
import type { Excerpt, ValidationReport } from "../../../domain/quality/validate/report.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./validation-wire.ts";

export function toValidation(report: ValidationReport): z.input<typeof wire.Validation> {
  return {
    assistant_id: report.assistantId,
    checked_at: toTime(report.checkedAt),
    took_ms: report.milliseconds,
    is_sound: Object.values(report.totals).every((total) => total === 0),
    is_partial: report.isPartial,
    sources_checked: report.sources,
    passages_checked: report.passages,
    golden_questions_checked: report.goldenChecked,
    totals: report.totals,
    duplicates: report.duplicates.map(({ likeness, excerpts }) => ({ likeness, excerpts: excerpts.map(toExcerpt) })),
    contradictions: report.contradictions.map(({ difference, likeness, excerpts }) => ({
      ...{ is_candidate: true as const, difference, likeness, excerpts: excerpts.map(toExcerpt) },
    })),
    stale_sources: report.stale.map(({ sourceId, title, reasons }) => ({
      ...{ source_id: sourceId, title, reasons: reasons.map(toStaleness) },
    })),
    empty_sources: report.empty.map(({ sourceId, ...empty }) => ({ source_id: sourceId, ...empty })),
    golden_questions: report.golden.map(({ foundSourceIds, ...golden }) => ({
      ...{ ...golden, found_source_ids: foundSourceIds },
    })),
  };
}

function toExcerpt({ sourceId, ...excerpt }: Excerpt) {
  return { source_id: sourceId, ...excerpt };
}

function toStaleness(staleness: Staleness) {
  if (staleness.reason === "not_updated") return staleness;
  return { ...staleness, date: toTime(staleness.date).slice(0, 10) };
}

export function toGoldenQuestion(golden: GoldenQuestion): z.input<typeof wire.GoldenQuestion> {
  return {
    id: golden.id,
    assistant_id: golden.assistantId,
    question: golden.question,
    expected_source_id: golden.expectedSourceId,
    expected_answer: golden.expectedAnswer,
    must_abstain: golden.mustAbstain,
    created_at: toTime(golden.createdAt),
  };
}
