import type { z } from "zod";
import type { AiTokenUsage } from "../../../domain/assistants/ai-tokens/read-ai-token-usage.ts";
import { stateOf } from "../../../domain/assistants/ai-tokens/state-of.ts";
import type { AiToken, AiTokenChanges, AiTokenPeriod } from "../../../domain/assistants/ai-tokens/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toAiToken(token: AiToken): z.input<typeof wire.AiToken> {
  return {
    ...{ id: token.id, name: token.name, token: token.masked },
    model_access: token.modelAccess,
    model_names: token.modelNames,
    ...toUse(token),
    ...{ priority: token.priority, notes: token.notes, is_active: token.isActive, state: stateOf(token) },
    rests: token.rests.map((rest) => ({ ...rest, until: toTime(rest.until) })),
    created_at: toTime(token.createdAt),
    updated_at: toTime(token.updatedAt),
  };
}

export function toOpenAiToken(userId: number, token: AiToken): z.input<typeof wire.OpenAiToken> {
  return { ...toAiToken(token), user_id: userId, openai_token: token.masked };
}

export function toUsage({ token, total, days, months }: AiTokenUsage): z.input<typeof wire.AiTokenUsage> {
  return {
    ...{ id: token.id, name: token.name },
    ...toUse(token),
    total: toFigures(total),
    days: days.map((day) => ({ date: day.period, ...toFigures(day) })),
    months: months.map((month) => ({ month: month.period, ...toFigures(month) })),
  };
}

/** The fields of a body, without the token. */
export function fromFields(body: Omit<z.output<typeof wire.AiTokenChanges>, "token">): Omit<AiTokenChanges, "token"> {
  return {
    ...{ name: body.name, priority: body.priority, notes: body.notes, isActive: body.is_active },
    modelAccess: body.model_access,
    modelNames: body.model_names,
    dailyLimit: body.daily_limit,
    monthlyLimit: body.monthly_limit,
  };
}

function toUse(token: AiToken) {
  return {
    daily_limit: token.dailyLimit,
    monthly_limit: token.monthlyLimit,
    daily_usage: token.dailyUsage,
    monthly_usage: token.monthlyUsage,
    last_error_code: token.lastFailure,
    last_error: token.lastError,
    last_error_at: toTime(token.lastErrorAt),
    last_used_at: toTime(token.lastUsedAt),
  };
}

function toFigures({ requests, failures, inputTokens, outputTokens }: Omit<AiTokenPeriod, "period">) {
  return { requests, failures, input_tokens: inputTokens, output_tokens: outputTokens };
}
