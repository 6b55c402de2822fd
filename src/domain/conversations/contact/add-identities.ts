import { contactIdentities } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { canonicalOf } from "./canonical-of.ts";
import type { NewIdentity } from "./types.ts";

/** Adds identities to a contact. One that is known, also in another spelling, stays as it is. */
export async function addIdentities(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  contactId: number,
  identities: NewIdentity[],
): Promise<void> {
  if (identities.length === 0) return;
  const rows = identities.map((one) => ({
    ...{ accountId, contactId, kind: one.kind, value: one.value },
    ...{ canonical: canonicalOf(one), createdAt: ctx.clock() },
  }));
  await ctx.db.insert(contactIdentities).values(rows).onConflictDoNothing();
}
