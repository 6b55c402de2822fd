/** An assistant as its owner sees it. The Telegram token never leaves the platform whole. */
export interface Assistant {
  id: number;
  accountId: number;
  ownerUserId: number;
  name: string;
  description: string;
  systemPrompt: string;
  aiModel: string;
  isActive: boolean;
  websiteIntegration: boolean;
  allowedDomains: string[];
  siteToken: string;
  siteTokenRevokedAt: number | null;
  handoffKeywords: string[];
  handoffAfterAbstentions: number;
  telegramTokenMasked: string | null;
  telegramUsername: string | null;
  createdAt: number;
}

/** What an owner may set. Undefined leaves a field as it is; a null `telegramToken` removes the bot. */
export interface AssistantChanges {
  name?: string | undefined;
  description?: string | undefined;
  systemPrompt?: string | undefined;
  aiModel?: string | undefined;
  isActive?: boolean | undefined;
  websiteIntegration?: boolean | undefined;
  allowedDomains?: string[] | undefined;
  handoffKeywords?: string[] | undefined;
  handoffAfterAbstentions?: number | undefined;
  telegramToken?: string | null | undefined;
}
