import type { contactIdentities, contactMerges, contacts } from "../../../db/contacts.ts";
import type { Variable } from "../triage/types.ts";

export type IdentityKind = (typeof contactIdentities.$inferSelect)["kind"];

/** How a channel knows a person: the channel's own id, verified by the channel. */
export interface NewIdentity {
  kind: IdentityKind;
  value: string;
}

export type Identity = Pick<typeof contactIdentities.$inferSelect, "id" | "kind" | "value" | "createdAt">;

/** One person over all channels. */
export type Contact = Omit<typeof contacts.$inferSelect, "origin" | "mergedInto"> & { identities: Identity[] };

/** What is known of a person when a dialog begins. What a visitor types into a form is never an identity. */
export interface PersonFields {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
}

/** Absent fields stay unchanged; null removes an address, a number or a variable. */
export interface ContactChanges {
  name?: string | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  variables?: Record<string, Variable | null> | undefined;
}

export type Merge = Pick<typeof contactMerges.$inferSelect, "id" | "keptId" | "mergedId" | "mergedAt" | "undoneAt"> & {
  /** The name of the merged contact; empty: it has none. */
  mergedName: string;
};
