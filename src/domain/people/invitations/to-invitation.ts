import type { invitations } from "../../../db/invitations.ts";
import type { Invitation } from "./types.ts";

/** A row of the table as the account's users see it. */
export function toInvitation(row: typeof invitations.$inferSelect, now: number): Invitation {
  const { id, email, firstName, lastName, createdAt, expiresAt } = row;
  return { id, email, firstName, lastName, createdAt, expiresAt, isExpired: expiresAt <= now };
}
