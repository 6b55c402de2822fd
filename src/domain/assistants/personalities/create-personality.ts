import { and, count, eq, sql } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { readPersonality } from "./read-personality.ts";
import { maxPersonalities } from "./rules.ts";
import { setDefaultPersonality } from "./set-default-personality.ts";
import type { Personality, PersonalityFields } from "./types.ts";

export interface NewPersonality extends PersonalityFields {
  accountId: number;
  assistantId: number;
  name: string;
  /** Whether the assistant speaks with it from now on. */
  isDefault: boolean;
}

/**
 * Creates a personality. Throws `not_found`, and `conflict` when the assistant has too many or one with this name: decided in the
 * transaction that adds it.
 */
export async function createPersonality(ctx: Deps, input: NewPersonality): Promise<Personality> {
  const { accountId, assistantId, name, isDefault, ...fields } = input;
  await readAssistant(ctx, accountId, assistantId);
  const ofAssistant = eq(personalities.assistantId, assistantId);
  const now = ctx.clock();
  const [[counted], [same], [made]] = await ctx.db.batch([
    ctx.db.select({ total: count() }).from(personalities).where(ofAssistant),
    ctx.db
      .select({ id: personalities.id })
      .from(personalities)
      .where(and(ofAssistant, eq(personalities.name, name))),
    ctx.db
      .insert(personalities)
      .values({ ...fields, accountId, assistantId, name, createdAt: now, updatedAt: now })
      .returning(),
    ctx.db.delete(personalities).where(
      sql`id = last_insert_rowid() AND (SELECT count(*) >= ${maxPersonalities} OR total(name = ${name}) > 0
        FROM personalities WHERE assistant_id = ${assistantId} AND id < last_insert_rowid())`,
    ),
  ]);
  if (same !== undefined) throw new DomainError("conflict", "This chatbot has a personality with this name.");
  if (made === undefined || (counted?.total ?? 0) >= maxPersonalities) {
    throw new DomainError("conflict", `A chatbot may have at most ${maxPersonalities} personalities.`);
  }
  if (!isDefault) return made;
  await setDefaultPersonality(ctx, accountId, made.id);
  return readPersonality(ctx, accountId, made.id);
}
