import { DomainError, type FieldIssue } from "../../errors.ts";
import type { PreChatField } from "./widget-settings.ts";

/** Throws `validation_failed` when the customer info lacks a required pre-chat field. */
export function requirePreChatFields(fields: PreChatField[], customerInfo: Record<string, unknown> | undefined): void {
  const issues = fields
    .filter(({ name, isRequired }) => isRequired && isBlank(customerInfo?.[name]))
    .map(({ name }): FieldIssue => ({ path: ["customer_info", name], issue: "field required", kind: "missing" }));
  if (issues.length > 0)
    throw new DomainError("validation_failed", "Required fields of this widget are missing.", { issues });
}

function isBlank(answer: unknown): boolean {
  return answer === undefined || answer === null || String(answer).trim() === "";
}
