import * as z from "zod";
import { bareOrWrapped } from "../../kit/fields.ts";

const mark = z.union([z.int().min(0).max(10_000), z.string().trim().min(1).max(100)]);

export const Onboarding = z
  .object({
    status: z.enum(["not_started", "in_progress", "completed", "skipped"]),
    /** As in the user object: the onboarding was completed or skipped. */
    onboarding_completed: z.boolean(),
    current_step: z.union([z.int(), z.string()]).nullable(),
    steps: z.array(z.union([z.int(), z.string()])),
    tips: z.array(z.union([z.int(), z.string()])),
    bot_created: z.boolean(),
    first_message_sent: z.boolean(),
    started_at: z.iso.datetime().nullable(),
    completed_at: z.iso.datetime().nullable(),
    skipped_at: z.iso.datetime().nullable(),
    bot_created_at: z.iso.datetime().nullable(),
    first_message_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Onboarding" });

/** The document names no fields: a step is a name chosen by the client, or a number. */
export const OnboardingStep = bareOrWrapped(z.object({ step: mark })).meta({ id: "OnboardingStep" });

export const OnboardingTip = bareOrWrapped(z.object({ tip: mark })).meta({ id: "OnboardingTip" });
