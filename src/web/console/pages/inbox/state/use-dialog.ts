import type { Output } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";

type Facts = Output<"GET /api/dialogs/{dialog_id}">;
type Contact = Output<"GET /api/contacts/{contact_id}">;

/** What the API tells of a dialog and of the person whom it is with; undefined until it is here. */
export function useDialog(id: number): {
  facts: Facts | undefined;
  contact: Contact | undefined;
  contactId: number | null;
} {
  const { data: facts } = useQuery("GET /api/dialogs/{dialog_id}", { path: { dialog_id: id } });
  const contactId = facts?.contact_id ?? null;
  const { data: contact } = useQuery(
    "GET /api/contacts/{contact_id}",
    { path: { contact_id: contactId ?? 0 } },
    { isEnabled: contactId !== null },
  );
  return { facts, contact: contactId === null ? undefined : contact, contactId };
}
