import { sql } from "drizzle-orm";
import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { hasTokens, readPool } from "../ai-tokens/has-tokens.ts";
import type { AppliedSettings } from "./types.ts";

/** A key that two sets of settings share when answers are made with the same: also whether a hosted model can answer. */
export async function settingsKey(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  accountId: number,
  settings: AppliedSettings,
): Promise<string> {
  const found = await ctx.db.get<{ found: number }>(sql`SELECT ${hasTokens(accountId, settings.aiModel)} AS found`);
  const isHosted = found.found === 1 || ctx.chatModel !== null || (await readPool(ctx))(settings.aiModel);
  const { systemPrompt, aiModel, abstainBelow, handoffKeywords, handoffAfterAbstentions, personality } = settings;
  const spoken = personality && { ...personality, name: "" };
  const parts = [systemPrompt, aiModel, abstainBelow, handoffKeywords, handoffAfterAbstentions, spoken, isHosted];
  return sha256(JSON.stringify(parts));
}
