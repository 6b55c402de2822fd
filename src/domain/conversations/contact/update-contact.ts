import { and, eq, isNull, sql } from "drizzle-orm";
import { contacts } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { maxVariables, tooManyVariables } from "../triage/rules.ts";
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
  const identities = identitiesOf({
    email: email === known.email ? null : email,
    phone: phone === known.phone ? null : phone,
  });
  await requireFree(ctx, accountId, contactId, identities);
  // Variables as a patch (RFC 7396: null removes), so that changes at the same time do not undo one another.
  const patch = sql`json_patch(${contacts.variables}, ${JSON.stringify(changes.variables ?? {})})`;
  // An identity is taken in the same transaction: of two contacts that get one address or number at once, one does.
  const { isFree, insert } = addIdentities(ctx, accountId, contactId, identities);
  const update = ctx.db
    .update(contacts)
    .set({
      ...(changes.name === undefined ? {} : { name: changes.name }),
      ...(changes.email === undefined ? {} : { email }),
      ...(changes.phone === undefined ? {} : { phone }),
      ...(changes.variables === undefined ? {} : { variables: patch }),
      updatedAt: ctx.clock(),
    })
    .where(
      and(
        isFree,
        eq(contacts.id, contactId),
        isNull(contacts.mergedInto),
        sql`(SELECT count(*) FROM json_each(${patch})) <= ${maxVariables}`,
      ),
    )
    .returning({ id: contacts.id });
  const [[changed]] = await ctx.db.batch([update, insert]);
  if (changed === undefined) {
    await readContact(ctx, accountId, contactId);
    await requireFree(ctx, accountId, contactId, identities);
    throw tooManyVariables();
  }
  return readContact(ctx, accountId, contactId);
}
