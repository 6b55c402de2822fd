/** An assistant as its owner sees it. The whole Telegram token never leaves the platform. */
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
  extractsWithModel: boolean;
  telegramTokenMasked: string | null;
  telegramUsername: string | null;
  createdAt: number;
}

/** The fields that an owner may set. undefined leaves a field unchanged. */
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
  /** Whether the hosted model also reads messages for entities. */
  extractsWithModel?: boolean | undefined;
}
