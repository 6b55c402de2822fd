import { and, eq } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { appliedPersonality } from "./applied-personality.ts";
import type { AnswerSettings, AppliedSettings } from "./types.ts";

/**
 * The live settings of an assistant with changes. A personality that it does not have, or no longer has, changes nothing: the live
 * one stays.
 */
export async function applyChanges(
  ctx: Pick<Deps, "db">,
  assistantId: number,
  live: AppliedSettings,
  changes: Partial<AnswerSettings>,
): Promise<AppliedSettings> {
  const { personalityId = live.personalityId, ...others } = changes;
  const changed = { ...live, ...others };
  if (personalityId === live.personalityId) return changed;
  if (personalityId === null) return { ...changed, personalityId, personality: null };
  const own = and(eq(personalities.id, personalityId), eq(personalities.assistantId, assistantId));
  const found = await ctx.db.select().from(personalities).where(own).get();
  return found === undefined ? changed : { ...changed, personalityId, personality: appliedPersonality(found) };
}
