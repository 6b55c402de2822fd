import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const personalitiesWords: Words = {
  builtInModel: "Which fields the built-in model follows, and which it cannot.",
  forbiddenWords: "Words and phrases that a hosted model's answer never has, in any form.",
  formality: "How formally it speaks.",
  greeting: "The answer to a message that only greets.",
  honoured: "Fields that the built-in model follows.",
  ignored: "Fields that the built-in model cannot follow.",
  isDefault: "Whether the chatbot speaks so.",
  language: "Language of the chatbot's own words; `auto`: of the message.",
  personalityId: "Id of the personality.",
  promptModifier: "What is added to the system prompt of a hosted model.",
  responseLength: "How long answers are.",
  tone: "The tone, in a few words.",
  traits: "Words for how it is.",
};
