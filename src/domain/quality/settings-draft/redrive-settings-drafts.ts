import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { evaluations } from "../../../db/evaluations.ts";
import { settingsDrafts } from "../../../db/settings-drafts.ts";
import type { Deps } from "../../deps.ts";
import { followSettingsDraft } from "./follow-settings-draft.ts";

/** Per run: the next run takes the rest. */
const BATCH = 50;

/** The watchdog of drafts, once a minute: goes on with checks whose run has ended while nobody went on. Returns their number. */
export async function redriveSettingsDrafts(ctx: Deps): Promise<number> {
  const { accountId, assistantId, nextAct, baselineId, evaluationId } = settingsDrafts;
  const awaited = sql<number>`iif(${nextAct} = 'evaluate', ${baselineId}, ${evaluationId})`;
  const ended = await ctx.db
    .select({ accountId, assistantId, id: awaited })
    .from(settingsDrafts)
    .leftJoin(evaluations, eq(evaluations.id, awaited))
    .where(and(isNotNull(nextAct), or(isNull(evaluations.id), inArray(evaluations.state, ["completed", "failed"]))))
    .limit(BATCH);
  for (const run of ended) await followSettingsDraft(ctx, run);
  return ended.length;
}
