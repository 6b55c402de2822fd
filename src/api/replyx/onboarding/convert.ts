import type { z } from "zod";
import type { Onboarding } from "../../../domain/people/onboarding/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type { Onboarding as WireOnboarding } from "./wire.ts";

export function toOnboarding(onboarding: Onboarding): z.input<typeof WireOnboarding> {
  const { status, steps, tips } = onboarding;
  return {
    ...{ status, steps, tips },
    onboarding_completed: status === "completed" || status === "skipped",
    current_step: onboarding.currentStep,
    bot_created: onboarding.botCreatedAt !== null,
    first_message_sent: onboarding.firstMessageAt !== null,
    started_at: toTime(onboarding.startedAt),
    completed_at: toTime(onboarding.completedAt),
    skipped_at: toTime(onboarding.skippedAt),
    bot_created_at: toTime(onboarding.botCreatedAt),
    first_message_at: toTime(onboarding.firstMessageAt),
  };
}
