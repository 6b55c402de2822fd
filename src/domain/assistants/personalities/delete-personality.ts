import { eq } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { readPersonality } from "./read-personality.ts";

/** Deletes a personality; an assistant that spoke with it has none from now on. Throws `not_found`. */
export async function deletePersonality(ctx: Deps, accountId: number, id: number): Promise<void> {
  await readPersonality(ctx, accountId, id);
  await ctx.db.delete(personalities).where(eq(personalities.id, id));
}
