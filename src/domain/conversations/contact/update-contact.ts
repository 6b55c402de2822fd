import { eq } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { changeVariables, maxVariables } from "../triage/rules.ts";
import { addIdentities } from "./add-identities.ts";
import { contactFields } from "./contact-fields.ts";
import { identitiesOf } from "./identities-of.ts";
import { readContact } from "./read-contacts.ts";
import { requireFree } from "./require-free.ts";
import type { Contact, ContactChanges } from "./types.ts";

/**
 * Changes a contact. A new address or number becomes one of its identities, and the old one stays one. Throws `not_found`,
 * `validation_failed`, and `conflict` when another contact has the address or number.
 */
export async function updateContact(
  ctx: Pick<Deps, "db" | "clock" | "phones">,
  accountId: number,
  contactId: number,
  changes: ContactChanges,
): Promise<Contact> {
  const known = await readContact(ctx, accountId, contactId);
  const { email = known.email, phone = known.phone } = await contactFields(ctx, changes);
  const { variables } = changeVariables(known.variables, changes.variables ?? {});
  if (Object.keys(variables).length > maxVariables) throw tooMany();
  const identities = identitiesOf({
    email: email === known.email ? null : email,
    phone: phone === known.phone ? null : phone,
  });
  await requireFree(ctx, accountId, contactId, identities);
  const set = { name: changes.name ?? known.name, email, phone, variables, updatedAt: ctx.clock() };
  await ctx.db.update(contacts).set(set).where(eq(contacts.id, contactId));
  await addIdentities(ctx, accountId, contactId, identities);
  return readContact(ctx, accountId, contactId);
}

function tooMany(): DomainError {
  const issue = `At most ${maxVariables} variables are kept.`;
  return new DomainError("validation_failed", issue, { issues: [{ path: ["variables"], issue, kind: "invalid" }] });
}
