import type { z } from "zod";
import type { AiDescription } from "../../../domain/assistants/ai-tokens/describe-ai.ts";
import type { AiSession } from "../../../domain/conversations/ai-session/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toAiSession(session: AiSession): z.input<typeof wire.AiSession> {
  return {
    session_id: String(session.dialogId),
    dialog_id: session.dialogId,
    assistant_id: session.assistantId,
    assistant_name: session.assistantName,
    ai_model: session.aiModel,
    status: session.status,
    context_messages: session.contextMessages,
    sources: session.sources,
    cleared_at: toTime(session.clearedAt),
    created_at: toTime(session.createdAt),
    last_activity: toTime(session.lastMessageAt),
  };
}

export function toAiState(ai: AiDescription): z.input<typeof wire.AiState> {
  const { requests, failures, inputTokens, outputTokens } = ai.today;
  return {
    tokens: ai.tokens.map(({ lastFailure, rests, ...token }) => ({
      ...token,
      rests: rests.map((rest) => ({ ...rest, until: toTime(rest.until) })),
      last_error_code: lastFailure,
    })),
    own_tokens: ai.ownTokens,
    models: ai.models,
    last_model: ai.lastModel ?? "extractive",
    failing: ai.failing,
    today: { requests, failures, input_tokens: inputTokens, output_tokens: outputTokens },
    sessions_cleared_at: toTime(ai.sessionsClearedAt),
  };
}
