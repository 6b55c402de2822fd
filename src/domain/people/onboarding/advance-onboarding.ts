import { eq, sql } from "drizzle-orm";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";
import { users } from "../../../db/accounts.ts";
import { onboardings } from "../../../db/onboarding.ts";
import type { Deps } from "../../deps.ts";
import { readOnboarding } from "./read-onboarding.ts";
import type { Onboarding } from "./types.ts";

export type OnboardingAction = "start" | "complete" | "skip" | "mark_bot_created" | "mark_first_message";

type Columns = typeof onboardings.$inferInsert;

/** For a user without a row, and for one with a row. */
interface Change {
  insert: Partial<Columns>;
  update: SQLiteUpdateSetSource<typeof onboardings>;
}

/**
 * Records one step of the onboarding tour. Each timestamp keeps the first time. Completing and skipping set the user's
 * `onboardingCompleted`; starting again after a skip resumes the tour.
 */
export async function advanceOnboarding(ctx: Deps, userId: number, act: OnboardingAction): Promise<Onboarding> {
  const now = ctx.clock();
  const first = (column: string) => sql`coalesce(${sql.identifier(column)}, ${now})`;
  const startedAt = first("started_at");
  const changes: Record<OnboardingAction, Change> = {
    start: { insert: { startedAt: now }, update: { startedAt, skippedAt: null } },
    complete: {
      insert: { startedAt: now, completedAt: now },
      update: { startedAt, completedAt: first("completed_at") },
    },
    skip: { insert: { skippedAt: now }, update: { skippedAt: first("skipped_at") } },
    mark_bot_created: { insert: { botCreatedAt: now }, update: { botCreatedAt: first("bot_created_at") } },
    mark_first_message: { insert: { firstMessageAt: now }, update: { firstMessageAt: first("first_message_at") } },
  };
  await ctx.db.batch([
    ctx.db
      .insert(onboardings)
      .values({ userId, ...changes[act].insert })
      .onConflictDoUpdate({ target: onboardings.userId, set: changes[act].update }),
    ctx.db
      .update(users)
      .set({
        onboardingCompleted: sql`(SELECT completed_at IS NOT NULL OR skipped_at IS NOT NULL
                                  FROM onboardings WHERE user_id = ${userId})`,
      })
      .where(eq(users.id, userId)),
  ]);
  return readOnboarding(ctx, userId);
}
