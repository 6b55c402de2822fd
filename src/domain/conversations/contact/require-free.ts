import { and, eq, ne, or } from "drizzle-orm";
import { contactIdentities } from "../../../db/contacts.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { canonicalOf } from "./canonical-of.ts";
import type { NewIdentity } from "./types.ts";

/** Throws `conflict` when another contact of the account has one of these identities. */
export async function requireFree(
  ctx: Pick<Deps, "db">,
  accountId: number,
  contactId: number,
  identities: NewIdentity[],
): Promise<void> {
  if (identities.length === 0) return;
  const { kind, canonical } = contactIdentities;
  const any = or(...identities.map((one) => and(eq(kind, one.kind), eq(canonical, canonicalOf(one)))));
  const others = and(eq(contactIdentities.accountId, accountId), ne(contactIdentities.contactId, contactId), any);
  const [other] = await ctx.db
    .select({ contactId: contactIdentities.contactId, kind })
    .from(contactIdentities)
    .where(others);
  if (other === undefined) return;
  const what = other.kind === "email" ? "address" : "number";
  throw new DomainError("conflict", `Contact ${other.contactId} has this ${what}. Merge the two.`);
}
