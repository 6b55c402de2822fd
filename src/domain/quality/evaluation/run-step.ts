import { and, asc, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { evaluationQuestions } from "../../../db/evaluations.ts";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import { chatModelFor } from "../../assistants/ai-tokens/chat-model-for.ts";
import { keyOfSettings } from "../../assistants/answer-settings/settings-key.ts";
import type { Deps } from "../../deps.ts";
import { answerQuestion } from "./answer-question.ts";
import { closeCharge, reserveCharge } from "./charge.ts";
import type { EvaluationLease } from "./evaluation-lease.ts";
import { HOSTED_CONCURRENCY, STEP_MS, STEP_QUESTIONS } from "./evaluation-limits.ts";
import { EvaluationStopped } from "./evaluation-stopped.ts";
import { expectedSources } from "./expected-sources.ts";
import { openSourceTexts } from "./open-source-texts.ts";
import type { Evaluation, GoldenQuestion } from "./types.ts";

/**
 * Answers the first unanswered questions, each saved before the next one begins. Throws `EvaluationStopped`,
 * `EvaluationLost`, and errors of the dependencies.
 */
export async function runStep(ctx: Deps, lease: EvaluationLease): Promise<{ isFinished: boolean }> {
  const until = ctx.clock() + STEP_MS;
  const { evaluation } = lease;
  const [assistant] = await ctx.db
    .select()
    .from(assistants)
    .where(and(eq(assistants.id, evaluation.assistantId), isNull(assistants.deletedAt)));
  if (assistant === undefined) throw new EvaluationStopped("assistant_deleted");
  if (evaluation.ofDraft && !(await isOfDraft(ctx, evaluation))) throw new EvaluationStopped("draft_ended");
  const answering = { ...assistant, ...evaluation.settings };
  const own = { ...ctx, chatModel: await chatModelFor(ctx, { accountId: assistant.accountId }, answering.aiModel) };
  await forgetOtherSettings(lease, own.chatModel !== null);
  const pending = await pendingQuestions(ctx, evaluation.id);
  const expected = await expectedSources(ctx, assistant.id, pending);
  const queue = pending
    .slice(0, STEP_QUESTIONS)
    .map((question, at) => ({ ...question, expectedSourceIds: expected[at] ?? null }));
  const isInSource = openSourceTexts(ctx, assistant.accountId);

  async function work(): Promise<void> {
    for (let asked = queue.shift(); asked !== undefined; asked = queue.shift()) {
      const charge = { accountId: assistant!.accountId, evaluationId: evaluation.id, ordinal: asked.ordinal };
      await reserveCharge(own, charge);
      const outcome = await answerQuestion(own, answering, asked, isInSource);
      await lease.save(asked.ordinal, outcome);
      await closeCharge(own, charge, outcome.result);
      if (ctx.clock() >= until) return;
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: own.chatModel ? HOSTED_CONCURRENCY : 1 }, work));
  const failed = workers.find((worker) => worker.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return { isFinished: queue.length === 0 && pending.length <= STEP_QUESTIONS };
}

/** A token that was added or taken away since the run began changes which model answers: no other run is compared with such a mixture. */
async function forgetOtherSettings({ evaluation, forgetSettings }: EvaluationLease, isHosted: boolean): Promise<void> {
  const { settings, settingsKey: begun } = evaluation;
  if (settings === null || begun === null) return;
  if (begun !== (await keyOfSettings(settings, isHosted))) await forgetSettings();
}

/** A draft that was discarded or published needs no more questions, which cost. */
async function isOfDraft(ctx: Pick<Deps, "db">, { id, assistantId }: Evaluation): Promise<boolean> {
  const { evaluationId } = settingsDrafts;
  const isIt = and(eq(settingsDrafts.assistantId, assistantId), eq(evaluationId, id));
  return (await ctx.db.$count(settingsDrafts, isIt)) > 0;
}

/** One more than a step answers, to detect the last step. */
async function pendingQuestions(ctx: Deps, evaluationId: number): Promise<(GoldenQuestion & { ordinal: number })[]> {
  const rows = await ctx.db
    .select()
    .from(evaluationQuestions)
    .where(and(eq(evaluationQuestions.evaluationId, evaluationId), isNull(evaluationQuestions.answeredAt)))
    .orderBy(asc(evaluationQuestions.ordinal))
    .limit(STEP_QUESTIONS + 1);
  return rows.map((row) => ({ ...row, history: row.history as GoldenQuestion["history"] }));
}
