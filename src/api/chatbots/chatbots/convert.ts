import type { z } from "zod";
import type { Assistant, AssistantChanges } from "../../../domain/assistants/assistant/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toChatbot(assistant: Assistant): z.input<typeof wire.Chatbot> {
  const { id, name, description, systemPrompt, aiModel, isActive, websiteIntegration, allowedDomains } = assistant;
  const { handoffKeywords, handoffAfterAbstentions, extractsWithModel, siteToken, createdAt } = assistant;
  const { abstainBelow, answeringModel, modelFailure } = assistant;
  return {
    ...{ id, name, description, systemPrompt, model: aiModel, isActive, websiteIntegration, allowedDomains },
    ...{ handoffKeywords, handoffAfterAbstentions, extractsWithModel, siteToken, createdAt: toTime(createdAt) },
    ...{ abstainBelow, answeringModel },
    modelFailure: modelFailure && { ...modelFailure, since: toTime(modelFailure.since) },
  };
}

export function fromChanges({ model, ...changes }: z.output<typeof wire.ChatbotChanges>): AssistantChanges {
  return { ...changes, aiModel: model };
}
