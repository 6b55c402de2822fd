import { sql } from "drizzle-orm";
import { runBatch } from "../../../db/run-batch.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readOnboarding } from "./read-onboarding.ts";
import { MAX_MARKS } from "./rules.ts";
import type { MarkName, Onboarding } from "./types.ts";

/**
 * Records that a user visits a step, which becomes the current one, or has seen a tip; each is stored once. Visiting a
 * step starts the tour. Throws `conflict` past `MAX_MARKS`.
 */
export async function markOnboarding(
  ctx: Deps,
  userId: number,
  kind: "step" | "tip",
  name: MarkName,
): Promise<Onboarding> {
  const now = ctx.clock();
  const json = JSON.stringify(name);
  const isStep = kind === "step";
  const isKnown = sql`SELECT 1 FROM onboarding_marks WHERE user_id = ${userId} AND kind = ${kind} AND name = ${json}`;
  await runBatch(ctx.db, [
    sql`INSERT INTO onboarding_marks (user_id, kind, name, at)
        SELECT ${userId}, ${kind}, ${json}, ${now}
        WHERE (SELECT count(*) FROM onboarding_marks WHERE user_id = ${userId} AND kind = ${kind}) < ${MAX_MARKS}
        ON CONFLICT DO NOTHING`,
    sql`INSERT INTO onboardings (user_id, started_at, current_step)
        SELECT ${userId}, ${now}, ${json} WHERE ${isStep ? 1 : 0} AND EXISTS (${isKnown})
        ON CONFLICT (user_id) DO UPDATE SET
          started_at = coalesce(started_at, excluded.started_at), current_step = excluded.current_step`,
  ]);
  const onboarding = await readOnboarding(ctx, userId);
  if (!onboarding[isStep ? "steps" : "tips"].includes(name)) {
    throw new DomainError("conflict", `A tour has at most ${MAX_MARKS} ${kind}s.`);
  }
  return onboarding;
}
