import { and, asc, count, eq, sql } from "drizzle-orm";
import { evaluationQuestions, evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Evaluation, EvaluationQuestion, GoldenQuestion, Result } from "./types.ts";

export interface ReadEvaluation {
  accountId: number;
  evaluationId: number;
  /** Only wrong questions, or those that became worse or better than in the previous run. */
  only?: "wrong" | "worse" | "better" | undefined;
  limit: number;
  offset: number;
}

/** An evaluation and a page of its questions in order, with their total number. Throws `not_found`. */
export async function readEvaluation(
  ctx: Pick<Deps, "db">,
  { accountId, evaluationId, only, limit, offset }: ReadEvaluation,
): Promise<{ evaluation: Evaluation; questions: EvaluationQuestion[]; total: number }> {
  const [row] = await ctx.db
    .select()
    .from(evaluations)
    .where(and(eq(evaluations.id, evaluationId), eq(evaluations.accountId, accountId)));
  if (row === undefined) throw new DomainError("not_found", "No such evaluation.");
  const evaluation = row as Evaluation;
  const ordinals = only === undefined || only === "wrong" ? null : (evaluation.comparison?.[only] ?? []);
  const page = ordinals?.slice(offset, offset + limit);
  const wanted = and(
    eq(evaluationQuestions.evaluationId, evaluationId),
    only === "wrong" ? eq(evaluationQuestions.isRight, false) : undefined,
    page === undefined
      ? undefined
      : sql`${evaluationQuestions.ordinal} IN (SELECT value FROM json_each(${JSON.stringify(page)}))`,
  );
  const [rows, [counted]] = await ctx.db.batch([
    ctx.db
      .select()
      .from(evaluationQuestions)
      .where(wanted)
      .orderBy(asc(evaluationQuestions.ordinal))
      .limit(limit)
      .offset(page === undefined ? offset : 0),
    ctx.db.select({ total: count() }).from(evaluationQuestions).where(wanted),
  ]);
  const questions = rows.map((question) => ({
    ...question,
    history: question.history as GoldenQuestion["history"],
    result: question.result as Result | null,
  }));
  return { evaluation, questions, total: ordinals?.length ?? counted?.total ?? 0 };
}
