import * as z from "zod";
import { personalityLimits as limits } from "../../../domain/assistants/personalities/rules.ts";
import { languageCodes } from "../../../domain/language/languages/language-codes.ts";
import { Id } from "../../kit/fields.ts";
import { enveloped, listOf } from "../envelope.ts";

const word = (length: number) => z.string().trim().min(1).max(length);

const fields = {
  name: word(limits.name),
  description: z.string().max(limits.description),
  traits: z.array(word(limits.traits.length)).max(limits.traits.count),
  tone: z.string().trim().max(limits.tone),
  /** Of the chatbot's own words: `auto` is the language of the message. */
  language: z.enum(["auto", ...languageCodes]),
  formality: z.enum(["casual", "neutral", "formal"]),
  responseLength: z.enum(["short", "medium", "long"]),
  /** The answer to a message that only greets. */
  greeting: z.string().trim().max(limits.greeting),
  /** Words and phrases that a hosted model's answer never has, in any form. */
  forbiddenWords: z.array(word(limits.forbiddenWords.length)).max(limits.forbiddenWords.count),
  /** How it speaks: a message and the answer to it. */
  examples: z
    .array(z.object({ question: word(limits.examples.length), answer: word(limits.examples.length) }))
    .max(limits.examples.count),
};

const example = {
  ...{ name: "Cheerful", description: "For our spring campaign.", traits: ["cheerful", "brief"], tone: "warm" },
  ...{ language: "auto" as const, formality: "casual" as const, responseLength: "short" as const },
  ...{ greeting: "Hi there! What can I do for you?", forbiddenWords: ["unfortunately"] },
  examples: [{ question: "Is it in stock?", answer: "Yes, and it ships today!" }],
};

export const Personality = z
  .object({
    id: z.int(),
    chatbotId: z.int(),
    ...fields,
    language: z.string(),
    isDefault: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({
    id: "Personality",
    examples: [
      {
        ...{ id: 5, chatbotId: 3, ...example, isDefault: true },
        ...{ createdAt: "2026-11-29T10:00:00.000Z", updatedAt: "2026-11-29T10:00:00.000Z" },
      },
    ],
  });

export const PersonalityResult = enveloped(Personality).meta({ id: "PersonalityResult" });
export const PersonalityList = listOf(Personality).meta({ id: "PersonalityList" });

export const NewPersonality = z
  .object({ ...fields, isDefault: z.boolean() })
  .partial()
  .required({ name: true })
  .meta({ id: "NewPersonality", examples: [{ ...example, isDefault: true }] });

export const PersonalityChanges = z
  .object(fields)
  .partial()
  .meta({ id: "PersonalityChanges", examples: [{ responseLength: "long" }] });

export const PersonalityPath = z.object({ id: Id });

export const PromptModifier = enveloped(
  z
    .object({
      personalityId: z.int(),
      /** What is added to the system prompt of a hosted model. */
      promptModifier: z.string(),
      /** Of the fields that ask for something: those that the built-in model follows, and those that it cannot. */
      builtInModel: z.object({ honoured: z.array(z.string()), ignored: z.array(z.string()) }),
    })
    .meta({
      id: "PromptModifier",
      examples: [
        {
          ...{ personalityId: 5, promptModifier: "You are cheerful, brief.\nYour tone is warm." },
          builtInModel: { honoured: ["greeting", "responseLength"], ignored: ["traits", "tone"] },
        },
      ],
    }),
).meta({ id: "PromptModifierResult" });
