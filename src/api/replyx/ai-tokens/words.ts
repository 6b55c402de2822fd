import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const aiTokensWords: Words = {
  "AiToken.priority": "Order in which keys are used, the lowest first.",
  "AiTokenChanges.priority": "Order in which keys are used, the lowest first.",
  "AiTokenChanges.token": "The provider's key, visible ASCII.",
  "AiTokenTested.token": "The key that was tested.",
  "AiTokenUsage.total": "The figures since the key exists.",
  "NewAiToken.priority": "Order in which keys are used, the lowest first.",
  "NewAiToken.token": "The provider's key, visible ASCII.",
  "NewOpenAiToken.token": "The provider's key, visible ASCII; null removes it.",
  "OpenAiToken.*": "AiToken",
  "OpenAiToken.priority": "Order in which keys are used, the lowest first.",
  daily_usage: "Requests of today.",
  last_error: "The last error in words; null: none.",
  last_error_at: "When the last error happened; null: none.",
  model_access: "Models that the key may be used for; empty: all.",
  model_names: "The provider's name of each model, by the platform's name.",
  month: "The month, as `2026-11`.",
  monthly_usage: "Requests of this month.",
  months: "The figures of each month.",
  openai_token: "The key, under document 002's name.",
  "updateAiToken.token_id": "Id of the key.",
};
