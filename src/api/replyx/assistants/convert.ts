import type { z } from "zod";
import type { Assistant, AssistantChanges } from "../../../domain/assistants/assistant/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toAssistant(assistant: Assistant): z.input<typeof wire.Assistant> {
  return {
    id: assistant.id,
    user_id: assistant.ownerUserId,
    name: assistant.name,
    description: assistant.description,
    ai_model: assistant.aiModel,
    system_prompt: assistant.systemPrompt,
    is_active: assistant.isActive,
    website_integration_enabled: assistant.websiteIntegration,
    website_integration: assistant.websiteIntegration,
    allowed_domains: assistant.allowedDomains,
    handoff_keywords: assistant.handoffKeywords,
    handoff_after_abstentions: assistant.handoffAfterAbstentions,
    abstain_below: assistant.abstainBelow,
    answering_model: assistant.answeringModel,
    model_failure: assistant.modelFailure && { ...assistant.modelFailure, since: toTime(assistant.modelFailure.since) },
    telegram_bot_token: assistant.telegramTokenMasked,
    telegram_bot_username: assistant.telegramUsername,
    created_at: toTime(assistant.createdAt),
  };
}

export function fromAssistantChanges(
  body: z.output<typeof wire.AssistantChanges>,
): AssistantChanges & { telegramToken: string | null | undefined } {
  return {
    name: body.name,
    description: body.description,
    systemPrompt: body.system_prompt,
    aiModel: body.ai_model,
    isActive: body.is_active,
    websiteIntegration: body.website_integration_enabled ?? body.website_integration,
    allowedDomains: body.allowed_domains,
    handoffKeywords: body.handoff_keywords,
    handoffAfterAbstentions: body.handoff_after_abstentions,
    abstainBelow: body.abstain_below,
    telegramToken: body.telegram_bot_token,
  };
}

/** The snippet for a website, with the platform's own address (CONFLICTS C-06). */
export function toEmbedCode(assistant: Assistant, publicUrl: string): z.input<typeof wire.EmbedCode> {
  const { id, siteToken } = assistant;
  return {
    embed_code: `<script src="${publicUrl}/embed.js" data-assistant="${id}" data-token="${siteToken}"></script>`,
    iframe_url: `${publicUrl}/chat/${id}?token=${siteToken}`,
    api_endpoint: `${publicUrl}/api/site/dialogs`,
    instructions: "Add the embed code to your website's HTML",
  };
}
