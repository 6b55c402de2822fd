import { and, eq, isNull } from "drizzle-orm";
import { contactIdentities } from "../../../db/contacts.ts";
import { dialogs } from "../../../db/dialogs.ts";

/** An end user of an application, by the application's own id: an identity of a contact of the account. */
export interface EndUser {
  accountId: number;
  assistantId: number;
  userId: string;
}

/** The condition on `dialogs` joined with `contact_identities` that finds the dialogs of an end user with an assistant. */
export function isDialogOf({ accountId, assistantId, userId }: EndUser) {
  return and(
    eq(contactIdentities.accountId, accountId),
    eq(contactIdentities.kind, "api"),
    eq(contactIdentities.value, userId),
    eq(dialogs.assistantId, assistantId),
    eq(dialogs.channel, "api"),
    isNull(dialogs.erasedAt),
  );
}
