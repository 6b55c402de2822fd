import type { Output } from "../../../client/call.ts";

export type State = Output<"GET /api/assistants/{assistant_id}/settings-draft">;
export type Settings = State["live"];
export type StoredDraft = NonNullable<State["draft"]>;
export type Check = StoredDraft["check"];
export type Figure = keyof StoredDraft["minimums"];
/** What the form of a draft holds. */
export type Fields = Settings & Pick<StoredDraft, "minimums" | "publishes_itself">;

export const settingNames = [
  ...(["system_prompt", "ai_model", "personality_id", "abstain_below"] as const),
  ...(["handoff_keywords", "handoff_after_abstentions"] as const),
] as const satisfies readonly (keyof Settings)[];

export const fieldNames = [
  ...settingNames,
  "minimums",
  "publishes_itself",
] as const satisfies readonly (keyof Fields)[];
