import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Excerpt } from "../validate/report.ts";
import { validateKnowledge } from "../validate/validate-knowledge.ts";
import { findingId } from "./finding-id.ts";
import type { Gap } from "./types.ts";

/** Only what repeats or contradicts is used of the validation. */
const staleAfterDays = 3_650;

/**
 * Passages that repeat or contradict one another, by the validation of the knowledge. All are open: a decision is the caller's to add.
 * Throws as the validation does: `not_found`, `rate_limited`, `dependency_failed`.
 */
export async function findRepeated(
  ctx: Deps,
  of: { accountId: number; assistantId: number },
): Promise<{ gaps: Gap[]; isPartial: boolean }> {
  const report = await validateKnowledge(ctx, { ...of, staleAfterDays });
  const repeated = report.duplicates.map(({ excerpts }) => ({
    kind: "duplicated" as const,
    excerpts,
    difference: null,
  }));
  const contrary = report.contradictions.map(({ excerpts, difference }) => ({
    ...{ kind: "contradictory" as const, excerpts: [...excerpts], difference },
  }));
  const findings = [...contrary, ...repeated];
  const cited = await countCitations(
    ctx,
    findings.map(({ excerpts }) => excerpts.map(({ sourceId }) => sourceId)),
  );
  const gaps = await Promise.all(
    findings.map(async ({ kind, excerpts, difference }, at): Promise<Gap> => {
      const asked = cited.get(at) ?? 0;
      return {
        ...{ id: await findingId(kind === "duplicated" ? "d" : "c", aboutOf(excerpts)), kind, state: "open" },
        ...{ question: null, reasons: { cited: asked }, asked, lastSeen: null, examples: [] },
        ...{ excerpts, difference, draft: null, qaId: null },
      };
    }),
  );
  return { gaps, isPartial: report.isPartial };
}

/** What is said where: a changed text is another finding. */
function aboutOf(excerpts: Excerpt[]): string[] {
  return excerpts.map(({ sourceId, text }) => `${sourceId} ${text}`).sort();
}

/** The answers that cite one of the sources, by the place of the finding. */
async function countCitations(ctx: Pick<Deps, "db">, sources: number[][]): Promise<Map<number, number>> {
  const pairs = sources.flatMap((ids, at) => [...new Set(ids)].map((id) => [at, id]));
  if (pairs.length === 0) return new Map();
  const rows = await ctx.db.all<{ finding: number; answers: number }>(sql`
    SELECT pair.value ->> 0 AS finding, count(DISTINCT dialog_id * 1048576 + seq) AS answers
    FROM json_each(${JSON.stringify(pairs)}) AS pair JOIN source_citations ON source_id = pair.value ->> 1
    GROUP BY 1`);
  return new Map(rows.map(({ finding, answers }) => [finding, answers]));
}
