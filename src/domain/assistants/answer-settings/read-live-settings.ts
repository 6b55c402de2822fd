import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { appliedPersonality } from "./applied-personality.ts";
import type { AppliedSettings } from "./types.ts";

/** The settings with which an assistant answers its visitors now. Throws `not_found`. */
export async function readLiveSettings(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId: number },
): Promise<AppliedSettings> {
  const found = await ctx.db
    .select({ assistant: assistants, personality: personalities })
    .from(assistants)
    .leftJoin(personalities, and(eq(personalities.assistantId, assistants.id), eq(personalities.isDefault, true)))
    .where(and(eq(assistants.id, assistantId), eq(assistants.accountId, accountId), isNull(assistants.deletedAt)))
    .get();
  if (found === undefined) throw new DomainError("not_found", "No such assistant.");
  const { assistant, personality } = found;
  return {
    systemPrompt: assistant.systemPrompt,
    aiModel: assistant.aiModel,
    abstainBelow: assistant.abstainBelow,
    personalityId: personality?.id ?? null,
    handoffKeywords: assistant.handoffKeywords,
    handoffAfterAbstentions: assistant.handoffAfterAbstentions,
    personality: personality === null ? null : appliedPersonality(personality),
  };
}
