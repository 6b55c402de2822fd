import type { ChatModelFailure } from "../chat-model/ports.ts";

/** The fields of a token that an administrator sets. Limits are requests; null: no limit. */
export interface AiTokenFields {
  name: string;
  /** Models that may be used with it; empty: all. */
  modelAccess: string[];
  /** The provider's name for a model, where it differs. */
  modelNames: Record<string, string>;
  dailyLimit: number | null;
  monthlyLimit: number | null;
  /** 1 is used first. */
  priority: number;
  notes: string;
  isActive: boolean;
}

/** undefined leaves a field unchanged. */
export type AiTokenChanges = { [Name in keyof AiTokenFields]?: AiTokenFields[Name] | undefined } & {
  token?: string | undefined;
};

/** A cooldown: until when a token is not used, and why; for one model, or (null) for all. */
export interface AiTokenCooldown {
  model: string | null;
  reason: string;
  until: number;
  failures: number;
}

/** A token as administrators see it: always masked. */
export interface AiToken extends AiTokenFields {
  id: number;
  masked: string;
  dailyUsage: number;
  monthlyUsage: number;
  rests: AiTokenCooldown[];
  lastFailure: string | null;
  lastError: string | null;
  lastErrorAt: number | null;
  lastUsedAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** The usage of one day or month. `period` is `2026-11-21` or `2026-11`. */
export interface AiTokenPeriod {
  period: string;
  requests: number;
  failures: number;
  inputTokens: number;
  outputTokens: number;
}

/**
 * The account that calls a model, and the key of the use: the same key counts once per token, even if the turn is
 * driven again.
 */
export interface AiUse {
  accountId: number;
  key?: string | undefined;
}

/** A token that was claimed for one request, and counted. */
export interface AiTokenClaim {
  key: string;
  claimId: string;
  tokenId: number;
  sealed: string;
  names: Record<string, string>;
  /** The periods in which it is counted. */
  day: string;
  month: string;
}

export interface AiTokenError {
  failure: ChatModelFailure;
  message: string;
  retryAfterMs: number | null;
}
