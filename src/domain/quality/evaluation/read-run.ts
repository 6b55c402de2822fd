import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import { evaluationQuestions } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import type { RunQuestion } from "./compare-runs.ts";
import type { JudgedQuestion } from "./measure-run.ts";
import type { GoldenQuestion, Result } from "./types.ts";

/** Results read at a time: each has a few kilobytes. */
const PAGE = 200;

/** The answered questions of an evaluation, in order, with the data for its measures and comparisons. */
export async function readRun(ctx: Pick<Deps, "db">, evaluationId: number): Promise<(JudgedQuestion & RunQuestion)[]> {
  const run: (JudgedQuestion & RunQuestion)[] = [];
  for (let after = -1; ; ) {
    const rows = await ctx.db
      .select()
      .from(evaluationQuestions)
      .where(
        and(
          eq(evaluationQuestions.evaluationId, evaluationId),
          gt(evaluationQuestions.ordinal, after),
          isNotNull(evaluationQuestions.answeredAt),
        ),
      )
      .orderBy(asc(evaluationQuestions.ordinal))
      .limit(PAGE);
    for (const { ordinal, question, history, mustAbstain, isRight, result } of rows) {
      const { trace: _, answer: __, citations: ___, ...kept } = result as Result;
      const asked = { ordinal, question, history: history as GoldenQuestion["history"], mustAbstain };
      run.push({ ...asked, isRight: isRight === true, rank: kept.rank, result: kept });
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return run;
    after = last.ordinal;
  }
}
