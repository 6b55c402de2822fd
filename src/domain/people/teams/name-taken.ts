import { DomainError } from "../../errors.ts";

/** The error for a name that another label or team of the account has. */
export function nameTaken(what: "label" | "team"): DomainError {
  return new DomainError("conflict", `Another ${what} has this name.`);
}
