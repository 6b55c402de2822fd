import type { Output } from "../../../client/call.ts";

/** A group of similar questions, as the API lists it. */
export type Cluster = Output<"GET /api/assistants/{assistant_id}/unanswered">["unanswered"][number];
