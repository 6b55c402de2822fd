import { and, eq, ne } from "drizzle-orm";
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
  if (fields.name !== undefined) {
    const other = and(
      eq(personalities.assistantId, assistantId),
      eq(personalities.name, fields.name),
      ne(personalities.id, id),
    );
    const taken = await ctx.db.select({ id: personalities.id }).from(personalities).where(other).get();
    if (taken !== undefined) throw new DomainError("conflict", "This chatbot has a personality with this name.");
  }
  const set = { ...fields, updatedAt: ctx.clock() };
  await ctx.db.update(personalities).set(set).where(eq(personalities.id, id));
  return readPersonality(ctx, accountId, id);
}
