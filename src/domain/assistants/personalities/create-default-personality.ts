import { and, eq } from "drizzle-orm";
import { personalities } from "../../../db/personalities.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { createPersonality } from "./create-personality.ts";
import type { Personality } from "./types.ts";

/** What the default personality begins with, in the languages of owners: what suits a support assistant. */
const presets = {
  en: {
    name: "Default",
    description: "A friendly support assistant that comes to the point.",
    traits: ["friendly", "helpful", "precise"],
    tone: "warm and professional",
  },
  ru: {
    name: "Основной",
    description: "Дружелюбный помощник поддержки, который отвечает по существу.",
    traits: ["дружелюбный", "отзывчивый", "точный"],
    tone: "тёплый и деловой",
  },
};

/**
 * Gives an assistant its default personality, ready to be changed, in the owner's language. Throws `not_found`, and `conflict` when it
 * has one already.
 */
export async function createDefaultPersonality(
  ctx: Deps,
  accountId: number,
  assistantId: number,
  language: keyof typeof presets,
): Promise<Personality> {
  await readAssistant(ctx, accountId, assistantId);
  const known = await ctx.db
    .select({ id: personalities.id })
    .from(personalities)
    .where(and(eq(personalities.assistantId, assistantId), eq(personalities.isDefault, true)))
    .get();
  if (known !== undefined) {
    throw new DomainError("conflict", `This chatbot has a default personality: ${known.id}.`, { id: known.id });
  }
  return createPersonality(ctx, { ...presets[language], accountId, assistantId, isDefault: true });
}
