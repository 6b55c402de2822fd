import { and, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { evaluationQuestions, evaluations } from "../../../db/evaluations.ts";
import type { Deps } from "../../deps.ts";
import { LEASE_MS } from "./evaluation-limits.ts";
import type { Evaluation, Result } from "./types.ts";

/** Another worker has claimed the evaluation: the worker that gets this error stops and writes nothing more. */
export class EvaluationLost extends Error {}

type Change = Partial<typeof evaluations.$inferInsert>;

/** A worker's lease on a step of an evaluation. After the lease is lost, its writes change nothing. */
export interface EvaluationLease {
  /** The row as it was claimed, without settings that were forgotten; `attempts` includes this one. */
  evaluation: Evaluation;
  /** Stores the result of a question and renews the lease. Throws `EvaluationLost`. */
  save(ordinal: number, outcome: { result: Result; isRight: boolean }): Promise<void>;
  /** Records that the answers are not all of one model, so that no run is compared with them. Throws `EvaluationLost`. */
  forgetSettings(): Promise<void>;
  /** Stores changes and releases the lease; the next job is for the next step. Throws `EvaluationLost`. */
  release(change: Change): Promise<Evaluation>;
}

/** Claims a step that is neither done nor leased; null otherwise. */
export async function claimEvaluation(
  ctx: Deps,
  { evaluationId, step }: { evaluationId: number; step: number },
): Promise<EvaluationLease | null> {
  const leaseId = crypto.randomUUID();
  const now = ctx.clock();
  const isFree = or(isNull(evaluations.leaseUntil), lte(evaluations.leaseUntil, now));
  const isUnfinished = inArray(evaluations.state, ["queued", "running"]);
  const [evaluation] = await ctx.db
    .update(evaluations)
    .set({ state: "running", leaseId, leaseUntil: now + LEASE_MS, attempts: sql`attempts + 1`, updatedAt: now })
    .where(and(eq(evaluations.id, evaluationId), eq(evaluations.step, step), isUnfinished, isFree))
    .returning();
  if (evaluation === undefined) return null;

  const isMine = and(eq(evaluations.id, evaluationId), eq(evaluations.leaseId, leaseId));
  const isStillMine = sql`EXISTS (SELECT 1 FROM ${evaluations} WHERE ${isMine})`;
  return {
    evaluation: evaluation as Evaluation,
    async save(ordinal, { result, isRight }) {
      const at = ctx.clock();
      const isIt = and(eq(evaluationQuestions.evaluationId, evaluationId), eq(evaluationQuestions.ordinal, ordinal));
      const done = sql`(SELECT count(*) FROM ${evaluationQuestions}
        WHERE evaluation_id = ${evaluationId} AND answered_at IS NOT NULL)`;
      const [, rows] = await ctx.db.batch([
        ctx.db.update(evaluationQuestions).set({ answeredAt: at, result, isRight }).where(and(isIt, isStillMine)),
        ctx.db
          .update(evaluations)
          .set({ questionsDone: done, attempts: 0, leaseUntil: at + LEASE_MS, updatedAt: at })
          .where(isMine)
          .returning({ id: evaluations.id }),
      ]);
      if (rows.length === 0) throw new EvaluationLost(`evaluation ${evaluationId}`);
    },
    async forgetSettings() {
      const forgotten = ctx.db.update(evaluations).set({ settingsKey: null }).where(isMine);
      const rows = await forgotten.returning({ id: evaluations.id });
      if (rows.length === 0) throw new EvaluationLost(`evaluation ${evaluationId}`);
      evaluation.settingsKey = null;
    },
    async release(change) {
      const given = { leaseId: null, leaseUntil: null, step: step + 1, updatedAt: ctx.clock() };
      const [row] = await ctx.db
        .update(evaluations)
        .set({ ...change, ...given })
        .where(isMine)
        .returning();
      if (row === undefined) throw new EvaluationLost(`evaluation ${evaluationId}`);
      return row as Evaluation;
    },
  };
}
