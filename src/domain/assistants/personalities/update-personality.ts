import { and, eq, sql } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readPersonality } from "./read-personality.ts";
import type { Personality, PersonalityFields } from "./types.ts";

/** Changes the given fields of a personality. Throws `not_found`, and `conflict` when another one has the name. */
export async function updatePersonality(
  ctx: Deps,
  accountId: number,
  id: number,
  fields: PersonalityFields,
): Promise<Personality> {
  const { assistantId } = await readPersonality(ctx, accountId, id);
  const isFree =
    fields.name === undefined
      ? undefined
      : sql`NOT EXISTS (SELECT 1 FROM personalities AS other
          WHERE other.assistant_id = ${assistantId} AND other.name = ${fields.name} AND other.id <> ${id})`;
  const [changed] = await ctx.db
    .update(personalities)
    .set({ ...fields, updatedAt: ctx.clock() })
    .where(and(eq(personalities.id, id), isFree))
    .returning();
  if (changed !== undefined) return changed;
  throw new DomainError("conflict", "This chatbot has a personality with this name.");
}
