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
  /** Confidence (0..1) below which the built-in model abstains; null: the platform's fitted threshold. */
  abstainBelow: number | null;
  /** The model that answers now: the hosted one's name, or `extractive` when there is none or it fails. */
  answeringModel: string;
  /** How the hosted model fails; null when it does not. */
  modelFailure: { failure: string; failures: number; since: number } | null;
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
  abstainBelow?: number | null | undefined;
}
