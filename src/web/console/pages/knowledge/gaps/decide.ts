import { call, type Input, type Output } from "../../../client/call.ts";
import { invalidate } from "../../../client/use-query.ts";

export type Gap = Output<"GET /api/assistants/{assistant_id}/gaps">["gaps"][number];
type Decision = Input<"POST /api/assistants/{assistant_id}/gaps/{gap_id}">["body"];

/** Accepts, dismisses or reopens a gap, and reads anew what that changes. */
export async function decide(assistantId: number, gapId: string, body: Decision): Promise<void> {
  const path = { assistant_id: assistantId, gap_id: gapId };
  await call("POST /api/assistants/{assistant_id}/gaps/{gap_id}", { path, body });
  await invalidate(
    "GET /api/assistants/{assistant_id}/gaps",
    "GET /api/assistants/{assistant_id}/unanswered",
    "GET /api/qa-knowledge",
    "GET /api/knowledge/stats",
  );
}
