import { DomainError, type FieldIssue } from "../../errors.ts";
import type { PreChatField } from "./widget-settings.ts";

/** Throws `validation_failed` when a visitor has left out what the widget must ask before the first message. */
export function requireAnswers(fields: PreChatField[], customerInfo: Record<string, unknown> | undefined): void {
  const issues = fields
    .filter(({ name, isRequired }) => isRequired && isBlank(customerInfo?.[name]))
    .map(({ name }): FieldIssue => ({ path: ["customer_info", name], issue: "field required", kind: "missing" }));
  if (issues.length > 0) throw new DomainError("validation_failed", "This widget asks for more.", { issues });
}

function isBlank(answer: unknown): boolean {
  return answer === undefined || answer === null || String(answer).trim() === "";
}
