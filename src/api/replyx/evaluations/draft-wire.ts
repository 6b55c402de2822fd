import * as z from "zod";
import { bareOrWrapped, Id } from "../../kit/fields.ts";
import { fields } from "../assistants/wire.ts";
import { Bar } from "./wire.ts";

export const AnswerSettings = z
  .object({
    system_prompt: z.string(),
    ai_model: z.string(),
    abstain_below: z.number().nullable(),
    /** The personality that it speaks with; null: none. */
    personality_id: z.int().nullable(),
    handoff_keywords: z.array(z.string()),
    handoff_after_abstentions: z.int(),
  })
  .meta({ id: "AnswerSettings" });

const share = z.number().min(0).max(1);

const ComparedFigure = z
  .object({
    figure: z.string(),
    live: share.nullable(),
    draft: share.nullable(),
    minimum: share.nullable(),
    problem: z.enum(["worse", "below"]).nullable(),
  })
  .meta({ id: "ComparedFigure" });

const DraftCheck = z
  .object({
    state: z.enum(["none", "running", "failed", "stale", "worse", "holds"]),
    stale: z.array(z.enum(["live", "draft", "questions", "documents"])),
    baseline_id: z.int().nullable(),
    evaluation_id: z.int().nullable(),
    figures: z.array(ComparedFigure),
    tolerance: z.number(),
    model_failures: z.int(),
    /** Numbers of questions; `GET /api/evaluations/{evaluation_id}?only=worse` reads them. */
    worse_questions: z.int(),
    better_questions: z.int(),
    questions_done: z.int(),
    questions_count: z.int(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: "DraftCheck" });

const StoredDraft = z
  .object({
    settings: AnswerSettings,
    changed: z.array(z.string()),
    version: z.int(),
    minimums: Bar,
    publishes_itself: z.boolean(),
    updated_at: z.iso.datetime(),
    updated_by: z.string(),
    /** The model that answers with the draft: `extractive` is the built-in one. */
    answering_model: z.string(),
    check: DraftCheck,
  })
  .meta({ id: "StoredDraft" });

const StoredPrevious = z
  .object({
    settings: AnswerSettings,
    has_personality: z.boolean(),
    version: z.int(),
    replaced_at: z.iso.datetime(),
    replaced_by: z.string(),
  })
  .meta({ id: "StoredPrevious" });

export const SettingsDraft = z
  .object({
    assistant_id: z.int(),
    live: AnswerSettings,
    draft: StoredDraft.nullable(),
    previous: StoredPrevious.nullable(),
  })
  .meta({ id: "SettingsDraft" });

const { system_prompt, ai_model, abstain_below, handoff_keywords, handoff_after_abstentions } = fields;

export const SettingsDraftChanges = bareOrWrapped(
  z.object({
    version: z.int().min(0),
    ...{ system_prompt, ai_model, abstain_below, handoff_keywords, handoff_after_abstentions },
    personality_id: z.int().min(1).nullable().optional(),
    minimums: Bar.optional(),
    publishes_itself: z.boolean().optional(),
  }),
).meta({ id: "SettingsDraftChanges" });

export const DraftVersion = bareOrWrapped(z.object({ version: z.int().min(1) })).meta({ id: "DraftVersion" });

export const PreviousVersion = bareOrWrapped(
  z.object({
    version: z.int().min(1),
    /** What was live when you read it: nothing is changed when something else is now. */
    live: AnswerSettings.optional(),
  }),
).meta({ id: "PreviousVersion" });

export const DraftQuery = z.object({ version: Id });
