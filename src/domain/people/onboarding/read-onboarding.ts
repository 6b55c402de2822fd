import { asc, eq } from "drizzle-orm";
import { onboardingMarks, onboardings } from "../../../db/onboarding.ts";
import type { Deps } from "../../deps.ts";
import { statusOf } from "./rules.ts";
import type { Onboarding } from "./types.ts";

const nothing = {
  startedAt: null,
  completedAt: null,
  skippedAt: null,
  botCreatedAt: null,
  firstMessageAt: null,
  currentStep: null,
};

/** A user's progress in the onboarding tour; without a row it is not started. */
export async function readOnboarding(ctx: Pick<Deps, "db">, userId: number): Promise<Onboarding> {
  const [row, marks] = await Promise.all([
    ctx.db.select().from(onboardings).where(eq(onboardings.userId, userId)).get(),
    ctx.db
      .select()
      .from(onboardingMarks)
      .where(eq(onboardingMarks.userId, userId))
      .orderBy(asc(onboardingMarks.at), asc(onboardingMarks.name)),
  ]);
  const { userId: _, ...state } = { ...nothing, ...row, userId };
  const named = (kind: "step" | "tip") => marks.filter((mark) => mark.kind === kind).map((mark) => mark.name);
  return { ...state, status: statusOf(state), steps: named("step"), tips: named("tip") };
}
