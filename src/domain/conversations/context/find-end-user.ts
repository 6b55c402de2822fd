import { and, eq } from "drizzle-orm";
import { contactIdentities, contacts } from "../../../db/contacts.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import type { ContextOwner } from "./types.ts";

/**
 * The contact of an end user: the one whose identity is the application's id, whatever it was merged into; null when nobody has this
 * id. Throws `not_found` when the account does not have the assistant.
 */
export async function findEndUser(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId, userId }: ContextOwner,
): Promise<{ contactId: number; isBlocked: boolean } | null> {
  await readAssistant(ctx, accountId, assistantId);
  const { kind, value, contactId } = contactIdentities;
  const own = and(eq(contactIdentities.accountId, accountId), eq(kind, "api"), eq(value, userId));
  const found = await ctx.db
    .select({ contactId, blockedAt: contacts.blockedAt })
    .from(contactIdentities)
    .innerJoin(contacts, eq(contacts.id, contactId))
    .where(own)
    .get();
  return found === undefined ? null : { contactId: found.contactId, isBlocked: found.blockedAt !== null };
}
