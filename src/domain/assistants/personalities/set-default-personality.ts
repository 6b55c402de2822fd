import { and, eq } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { readPersonality } from "./read-personality.ts";
import type { Personality } from "./types.ts";

/** Makes a personality the one that its assistant speaks with, in one step. Throws `not_found`. */
export async function setDefaultPersonality(ctx: Deps, accountId: number, id: number): Promise<Personality> {
  const { assistantId } = await readPersonality(ctx, accountId, id);
  const updatedAt = ctx.clock();
  await ctx.db.batch([
    ctx.db
      .update(personalities)
      .set({ isDefault: false })
      .where(and(eq(personalities.assistantId, assistantId), eq(personalities.isDefault, true))),
    ctx.db.update(personalities).set({ isDefault: true, updatedAt }).where(eq(personalities.id, id)),
  ]);
  return readPersonality(ctx, accountId, id);
}
