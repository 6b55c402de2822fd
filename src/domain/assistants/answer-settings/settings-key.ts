import { sha256 } from "../../../kit/sha256.ts";
import type { Deps } from "../../deps.ts";
import { environmentModel } from "../ai-tokens/environment-model.ts";
import { hasTokensFor } from "../ai-tokens/has-tokens.ts";
import type { AppliedSettings } from "./types.ts";

/** A key that two sets of settings share when answers are made with the same: also whether a hosted model can answer. */
export async function settingsKey(
  ctx: Pick<Deps, "db" | "shards" | "chatModel">,
  accountId: number,
  settings: AppliedSettings,
): Promise<string> {
  const { aiModel } = settings;
  return keyOfSettings(
    settings,
    environmentModel(ctx, aiModel) !== null || (await hasTokensFor(ctx, accountId, aiModel)),
  );
}

/** The same, where it is known whether a hosted model answers. */
export function keyOfSettings(settings: AppliedSettings, isHosted: boolean): Promise<string> {
  const { systemPrompt, aiModel, abstainBelow, handoffKeywords, handoffAfterAbstentions, personality } = settings;
  const spoken = personality && { ...personality, name: "" };
  const parts = [systemPrompt, aiModel, abstainBelow, handoffKeywords, handoffAfterAbstentions, spoken, isHosted];
  return sha256(JSON.stringify(parts));
}
