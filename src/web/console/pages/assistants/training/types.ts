import type { Output } from "../../../client/call.ts";

export type Dataset = Output<"GET /api/v1/training/datasets/{id}">;
/** What an intent does. */
export type Action = Dataset["intents"][number]["action"];
export type SessionSummary = Output<"GET /api/v1/chatbots/{chatbotId}/training/sessions">["items"][number];
export type TrainingReport = NonNullable<Output<"GET /api/v1/training/sessions/{id}">["report"]>;
