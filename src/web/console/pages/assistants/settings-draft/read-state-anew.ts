import { invalidate } from "../../../client/use-query.ts";

/** Shows what an act has changed, wherever it is shown. */
export function readStateAnew(): Promise<void> {
  return invalidate(
    "GET /api/assistants/{assistant_id}/settings-draft",
    "GET /api/assistants/{assistant_id}/evaluations",
    "GET /api/assistants",
    "GET /api/assistants/{assistant_id}",
    "GET /api/v1/chatbots/{chatbotId}/personalities",
  );
}
