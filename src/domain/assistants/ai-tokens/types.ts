import type { ChatModelFailure } from "../chat-model/ports.ts";

/** What an administrator says of a token. Limits are requests; null is none. */
export interface AiTokenFields {
  name: string;
  /** Models that may be asked for; empty: every one. */
  modelAccess: string[];
  /** The provider's name for a model that is asked for, where it is another one. */
  modelNames: Record<string, string>;
  dailyLimit: number | null;
  monthlyLimit: number | null;
  /** 1 goes first. */
  priority: number;
  notes: string;
  isActive: boolean;
}

/** Undefined leaves a field as it is. */
export type AiTokenChanges = { [Name in keyof AiTokenFields]?: AiTokenFields[Name] | undefined } & {
  token?: string | undefined;
};

/** Until when a token is not used, and why: for one model, or (null) for all. */
export interface AiTokenRest {
  model: string | null;
  reason: string;
  until: number;
  failures: number;
}

/** A token as administrators see it: never whole. */
export interface AiToken extends AiTokenFields {
  id: number;
  masked: string;
  dailyUsage: number;
  monthlyUsage: number;
  rests: AiTokenRest[];
  lastFailure: string | null;
  lastError: string | null;
  lastErrorAt: number | null;
  lastUsedAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** What was used in one day or month. `period` is `2026-11-21` or `2026-11`. */
export interface AiTokenPeriod {
  period: string;
  requests: number;
  failures: number;
  inputTokens: number;
  outputTokens: number;
}

/** Who asks a model, and for what: the same key is one use of a token, however often it is driven. */
export interface AiUse {
  accountId: number;
  key?: string | undefined;
}

/** A token that was taken for one request, and counted. */
export interface AiTokenClaim {
  key: string;
  claimId: string;
  tokenId: number;
  sealed: string;
  names: Record<string, string>;
  /** The periods it is counted in. */
  day: string;
  month: string;
}

export interface AiTokenTrouble {
  failure: ChatModelFailure;
  message: string;
  retryAfterMs: number | null;
}
