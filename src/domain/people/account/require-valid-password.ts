import { DomainError } from "../../errors.ts";
import { passwordIssue } from "./rules.ts";

/** Throws `validation_failed` on `path` when a new password is too short or too long. */
export function requireValidPassword(path: string, password: string): void {
  const issue = passwordIssue(path, password);
  if (issue !== null) throw new DomainError("validation_failed", `The password ${issue.issue}.`, { issues: [issue] });
}
