import { DomainError } from "../../errors.ts";

/** The error for a shortcut that another saved reply of the account has, perhaps one that only its author sees. */
export function shortcutTaken(): DomainError {
  return new DomainError("conflict", "Another saved reply of the account has this shortcut.");
}
