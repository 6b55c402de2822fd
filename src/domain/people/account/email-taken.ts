import { DomainError } from "../../errors.ts";

/** The error of an address that another user has. */
export function emailTaken(): DomainError {
  return new DomainError("email_taken", "An account with this e-mail address exists.", {
    issues: [{ path: ["email"], issue: "is taken", kind: "invalid" }],
  });
}
