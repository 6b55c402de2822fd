import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import type { Variable } from "../triage/types.ts";
import { addIdentities } from "./add-identities.ts";
import { contactFields } from "./contact-fields.ts";
import { identitiesOf } from "./identities-of.ts";
import { readContact } from "./read-contacts.ts";
import { requireFree } from "./require-free.ts";
import type { Contact, PersonFields } from "./types.ts";

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
  const identities = identitiesOf({ email, phone });
  await requireFree(ctx, accountId, 0, identities);
  const now = ctx.clock();
  const { id } = await ctx.db
    .insert(contacts)
    .values({
      ...{ accountId, name: input.name ?? "", email, phone, variables: input.variables ?? {} },
      ...{ createdAt: now, updatedAt: now },
    })
    .returning({ id: contacts.id })
    .get();
  await addIdentities(ctx, accountId, id, identities);
  return readContact(ctx, accountId, id);
}
