import { and, eq, sql } from "drizzle-orm";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { enqueueEvaluationStep } from "../evaluation/enqueue-evaluation-step.ts";
import { insertDraftRun } from "./insert-draft-run.ts";
import { publishSettingsDraft } from "./publish-settings-draft.ts";
import { readDraftRow } from "./read-draft-row.ts";
import { readSettingsDraft } from "./read-settings-draft.ts";
import type { DraftRow } from "./types.ts";

/**
 * Goes on with the check of a draft when one of its runs has ended: evaluates the draft after the live settings, and publishes one that
 * holds and shall go live by itself. Other evaluations change nothing. Never throws: the watchdog does it again.
 */
export async function followSettingsDraft(
  ctx: Deps,
  { id, ...which }: { id: number; accountId: number; assistantId: number },
): Promise<void> {
  try {
    const row = await readDraftRow(ctx, which);
    if (row?.nextAct === "evaluate" && row.baselineId === id) await evaluateNext(ctx, row);
    if (row?.nextAct === "judge" && row.evaluationId === id) await judge(ctx, row);
  } catch (error) {
    console.error("check of a draft of settings did not go on", { evaluationId: id, error });
  }
}

async function evaluateNext(ctx: Deps, row: DraftRow): Promise<void> {
  const { draft, ...current } = await readSettingsDraft(ctx, row);
  if (draft === null || draft.changed.length === 0 || draft.check.state !== "running") return endCheck(ctx, row);
  try {
    // Not a second time, where the watchdog and a worker go on with the same check.
    const condition = sql`next_act = 'evaluate' AND baseline_id = ${row.baselineId}`;
    const run = { baselineId: row.baselineId!, condition };
    const id = await insertDraftRun(ctx, row.accountId, { ...current, draft }, run);
    if (id !== null) await enqueueEvaluationStep(ctx, { id, step: 0 });
  } catch (error) {
    // Somebody has started another evaluation in between: the watchdog goes on after it.
    if (error instanceof DomainError && error.code === "conflict") return;
    if (!(error instanceof DomainError)) throw error;
    await endCheck(ctx, row);
  }
}

async function judge(ctx: Deps, row: DraftRow): Promise<void> {
  const { accountId, assistantId, version } = row;
  if (row.publishesItself) {
    const actor = { accountId, userId: row.updatedBy, displayName: row.updatedByName };
    try {
      await publishSettingsDraft(ctx, actor, { assistantId, version, isByItself: true });
    } catch (error) {
      // It does not hold, or was changed meanwhile: its owner decides.
      if (!(error instanceof DomainError)) throw error;
    }
  }
  await endCheck(ctx, row);
}

/** Nothing more is to be done after the runs that the row names. */
async function endCheck(ctx: Deps, { assistantId, nextAct, baselineId }: DraftRow): Promise<void> {
  const isIt = and(
    eq(settingsDrafts.assistantId, assistantId),
    eq(settingsDrafts.nextAct, nextAct!),
    eq(settingsDrafts.baselineId, baselineId!),
  );
  await ctx.db.update(settingsDrafts).set({ nextAct: null }).where(isIt);
}
