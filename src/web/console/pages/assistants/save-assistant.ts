import type { Input } from "../../client/call.ts";
import { save } from "../../client/save.ts";
import { invalidate } from "../../client/use-query.ts";

type Changes = Input<"PATCH /api/assistants/{assistant_id}">["body"];

/** Stores changes of an assistant, which were made from `base`, and shows them wherever it is shown. */
export async function saveAssistant(assistantId: number, changes: Changes, base: object): Promise<void> {
  await save("PATCH /api/assistants/{assistant_id}", { path: { assistant_id: assistantId }, body: changes }, base);
  await invalidate("GET /api/assistants", "GET /api/assistants/{assistant_id}", "GET /api/site-token");
}
