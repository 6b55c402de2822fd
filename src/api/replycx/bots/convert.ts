import type { z } from "zod";
import type { Deployment } from "../../../domain/assistants/assistant/read-deployments.ts";
import { toMoment } from "../to-moment.ts";
import type * as wire from "./wire.ts";

const channelNames = {
  website: "WEB",
  telegram: "TELEGRAM",
  sms: "SMS",
  whatsapp: "WHATSAPP",
  email: "EMAIL",
} as const;

const languages: Record<Deployment["language"], { label: string; code: string }> = {
  auto: { label: "The visitor's", code: "AUTO" },
  en: { label: "English", code: "EN" },
  ru: { label: "Russian", code: "RU" },
  uk: { label: "Ukrainian", code: "UK" },
  de: { label: "German", code: "DE" },
  fr: { label: "French", code: "FR" },
  es: { label: "Spanish", code: "ES" },
  pt: { label: "Portuguese", code: "PT" },
  it: { label: "Italian", code: "IT" },
  nl: { label: "Dutch", code: "NL" },
  pl: { label: "Polish", code: "PL" },
  tr: { label: "Turkish", code: "TR" },
  ar: { label: "Arabic", code: "AR" },
  he: { label: "Hebrew", code: "HE" },
  hi: { label: "Hindi", code: "HI" },
  zh: { label: "Chinese", code: "ZH" },
  ja: { label: "Japanese", code: "JA" },
  ko: { label: "Korean", code: "KO" },
  th: { label: "Thai", code: "TH" },
};

export function toBot(deployment: Deployment): z.input<typeof wire.Bot> {
  const { siteToken } = deployment;
  return {
    bot_id: deployment.assistantId,
    bot_title: deployment.name,
    // One key embeds the chat and opens its page.
    bot_key: siteToken,
    preview_key: siteToken,
    channels: deployment.channels.map((channel) => ({ name: channelNames[channel] })),
    is_active: deployment.isActive,
    is_inactive_by_system: deployment.isSuspended,
    priority: deployment.place,
    preferred_bot_language: languages[deployment.language],
    type: "inbound",
    outbound_type: null,
    bot_owner: deployment.owner,
    created_at: toMoment(deployment.createdAt),
    last_deployed_at: toMoment(deployment.changedAt),
    knowledge_base_id: deployment.knowledgeBaseId,
  };
}
