import { eq } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import type { Variable } from "../triage/types.ts";
import { contactFields } from "./contact-fields.ts";
import { identitiesOf } from "./identities-of.ts";
import { requireFree } from "./require-free.ts";
import type { Contact, PersonFields } from "./types.ts";
import { updateContact } from "./update-contact.ts";

/**
 * Creates a contact that a user of the account enters. Its channels know it by the address and the number. Throws
 * `validation_failed`, and `conflict` when another contact has one of them.
 */
export async function createContact(
  ctx: Pick<Deps, "db" | "clock" | "phones">,
  accountId: number,
  input: PersonFields & { variables?: Record<string, Variable> | undefined },
): Promise<Contact> {
  const { email = null, phone = null } = await contactFields(ctx, input);
  await requireFree(ctx, accountId, 0, identitiesOf({ email, phone }));
  const now = ctx.clock();
  const { id } = await ctx.db
    .insert(contacts)
    .values({
      ...{ accountId, name: input.name ?? "", variables: input.variables ?? {} },
      ...{ createdAt: now, updatedAt: now },
    })
    .returning({ id: contacts.id })
    .get();
  try {
    return await updateContact(ctx, accountId, id, { email, phone });
  } catch (error) {
    // Another contact got the address or number meanwhile.
    await ctx.db.delete(contacts).where(eq(contacts.id, id));
    throw error;
  }
}
