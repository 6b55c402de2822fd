import { DomainError } from "../../errors.ts";

/** The error of a user name that another user has. */
export function usernameTaken(): DomainError {
  return new DomainError("conflict", "This user name is taken.", {
    issues: [{ path: ["username"], issue: "is taken", kind: "invalid" }],
  });
}
