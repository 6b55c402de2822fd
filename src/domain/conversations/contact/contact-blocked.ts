import { DomainError } from "../../errors.ts";

/** The error for a dialog with a contact that the account has blocked. */
export function contactBlocked(): DomainError {
  return new DomainError("contact_blocked", "This contact is blocked.");
}
