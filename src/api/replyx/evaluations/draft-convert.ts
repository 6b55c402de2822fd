import type { z } from "zod";
import type { AnswerSettings } from "../../../domain/assistants/answer-settings/types.ts";
import { tolerance } from "../../../domain/quality/settings-draft/judge-draft.ts";
import type { DraftChanges } from "../../../domain/quality/settings-draft/save-settings-draft.ts";
import type { Check, SettingsDraft } from "../../../domain/quality/settings-draft/types.ts";
import { toTime } from "../../kit/to-time.ts";
import { fromBar, toFigures, wireNames } from "./convert.ts";
import type * as wire from "./draft-wire.ts";

const settingNames = {
  systemPrompt: "system_prompt",
  aiModel: "ai_model",
  abstainBelow: "abstain_below",
  personalityId: "personality_id",
  handoffKeywords: "handoff_keywords",
  handoffAfterAbstentions: "handoff_after_abstentions",
} as const satisfies Record<keyof AnswerSettings, string>;

type Sent = z.output<typeof wire.AnswerSettings>;
type SentSettings = { [Name in keyof Sent]?: Sent[Name] | undefined };

export function toSettingsDraft({
  assistantId,
  live,
  draft,
  previous,
}: SettingsDraft): z.input<typeof wire.SettingsDraft> {
  return {
    assistant_id: assistantId,
    live: toAnswerSettings(live),
    draft: draft && {
      settings: toAnswerSettings(draft.settings),
      changed: draft.changed.map((name) => settingNames[name]),
      version: draft.version,
      minimums: toFigures((name) => draft.minimums[name]),
      publishes_itself: draft.publishesItself,
      updated_at: toTime(draft.updatedAt),
      updated_by: draft.updatedByName,
      answering_model: draft.answeringModel,
      check: toCheck(draft.check),
    },
    previous: previous && {
      settings: toAnswerSettings(previous.settings),
      has_personality: previous.hasPersonality,
      version: previous.version,
      replaced_at: toTime(previous.replacedAt),
      replaced_by: previous.replacedByName,
    },
  };
}

export function fromDraftChanges(assistantId: number, body: z.output<typeof wire.SettingsDraftChanges>): DraftChanges {
  const minimums = fromBar(body.minimums) ?? undefined;
  const settings = fromAnswerSettings(body);
  return { assistantId, version: body.version, settings, minimums, publishesItself: body.publishes_itself };
}

/** The settings that were sent. */
export function fromAnswerSettings(body: SentSettings): Partial<AnswerSettings> {
  const sent = {
    systemPrompt: body.system_prompt,
    aiModel: body.ai_model,
    abstainBelow: body.abstain_below,
    personalityId: body.personality_id,
    handoffKeywords: body.handoff_keywords,
    handoffAfterAbstentions: body.handoff_after_abstentions,
  };
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}

function toAnswerSettings(settings: AnswerSettings): z.input<typeof wire.AnswerSettings> {
  return {
    system_prompt: settings.systemPrompt,
    ai_model: settings.aiModel,
    abstain_below: settings.abstainBelow,
    personality_id: settings.personalityId,
    handoff_keywords: settings.handoffKeywords,
    handoff_after_abstentions: settings.handoffAfterAbstentions,
  };
}

function toCheck(check: Check) {
  return {
    state: check.state,
    stale: check.stale,
    baseline_id: check.baselineId,
    evaluation_id: check.evaluationId,
    figures: check.figures.map(({ name, ...figure }) => ({ figure: wireNames[name], ...figure })),
    tolerance,
    model_failures: check.modelFailures,
    worse_questions: check.worse,
    better_questions: check.better,
    questions_done: check.questionsDone,
    questions_count: check.questionsCount,
    error: check.error,
  };
}
