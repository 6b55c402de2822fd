import { call, type Input } from "../../client/call.ts";
import { invalidate } from "../../client/use-query.ts";

type Changes = Input<"PATCH /api/assistants/{assistant_id}">["body"];

/** Stores changes of an assistant, and shows them wherever it is shown. */
export async function saveAssistant(assistantId: number, changes: Changes): Promise<void> {
  await call("PATCH /api/assistants/{assistant_id}", { path: { assistant_id: assistantId }, body: changes });
  await invalidate("GET /api/assistants", "GET /api/assistants/{assistant_id}", "GET /api/site-token");
}
