import { invalidate } from "../../../client/use-query.ts";
import { inbox } from "../state/inbox.ts";

/** Asks again for what a merge of contacts, or its undoing, changes. */
export async function refreshContacts(): Promise<void> {
  inbox.refresh();
  await Promise.all([
    invalidate("GET /api/dialogs/{dialog_id}"),
    invalidate("GET /api/contacts"),
    invalidate("GET /api/contacts/{contact_id}"),
    invalidate("GET /api/contacts/{contact_id}/dialogs"),
    invalidate("GET /api/contacts/{contact_id}/merges"),
  ]);
}
