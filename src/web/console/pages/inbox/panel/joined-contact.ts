import type { Output } from "../../../client/call.ts";

export type Contact = Output<"GET /api/contacts/{contact_id}">;

/** A field of a contact after a merge, and what the merged one had there that is not shown any more. */
export interface JoinedField {
  value: string;
  lost: string | null;
}

/** What a contact is after another was merged into it, as the server does it: its own wins, and a block of either holds. */
export function joinedContact(kept: Contact, merged: Contact) {
  const join = (own: string | null, other: string | null): JoinedField => {
    const value = own || other || "";
    return { value, lost: other && other !== value ? other : null };
  };
  return {
    name: join(kept.name, merged.name),
    email: join(kept.email, merged.email),
    phone: join(kept.phone, merged.phone),
    identities: [...kept.identities, ...merged.identities],
    variables: { ...merged.variables, ...kept.variables },
    isBlocked: kept.is_blocked || merged.is_blocked,
  };
}
