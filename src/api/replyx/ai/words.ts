import type { Words } from "../../kit/tell-fields.ts";

/** What the fields of this module's schemas are. */
export const aiWords: Words = {
  "?session_id": "Id of the session: the dialog's id.",
  "clearAllAiSessions.cleared": "How many sessions were cleared.",
  cleared: "Whether there was something to clear.",
  cleared_at: "When the context was cleared last; null: never.",
  context_messages: "Number of messages in the context.",
  failing: "Models that fail now.",
  last_activity: "When the session was used last; null: never.",
  last_model: "The model that answered last.",
  models: "Names of the models that assistants can use.",
  own_tokens: "Number of keys of accounts.",
  rests_ended: "Number of keys that are used again.",
  session_id: "Id of the session: the dialog's id.",
  sessions_cleared_at: "When all sessions were cleared; null: never.",
  today: "Figures of today, in UTC.",
  tokens: "The keys with their state.",
};
