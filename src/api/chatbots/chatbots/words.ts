import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const chatbotsWords: Words = {
  Chatbot: "An assistant of the account.",
  abstainBelow: "Confidence, 0 to 1, below which the built-in model abstains; null: the platform's own threshold.",
  allowedDomains: "Domains whose pages may show the widget, for example `*.example.com`; empty: all.",
  answeringModel: "The model that answers now: `extractive` is the built-in one.",
  extractsWithModel: "Whether the hosted model also reads each message for entities, which costs a short request more.",
  handoffAfterAbstentions: "Abstentions in a row after which a person is asked for; 0: never.",
  handoffKeywords: "Words with which a user asks for a person.",
  modelFailure: "How the hosted model fails, since when, and how often in a row; null: it does not.",
  since: "Since when.",
  siteToken: "Public credential of the chatbot's widget.",
  systemPrompt: "How a hosted model is to answer, at most 20,000 characters.",
  websiteIntegration: "Whether the widget is on.",
};
