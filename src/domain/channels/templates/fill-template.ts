import { DomainError, type FieldIssue } from "../../errors.ts";
import type { OutboundTemplate, TemplateComponent, TemplateParameter } from "../ports.ts";
import type { Template, TemplatePart, TemplateValues } from "./types.ts";
import { placeholder } from "./variables-of.ts";

/** A template with its values, and the text that the visitor reads. */
export interface FilledTemplate {
  template: OutboundTemplate;
  text: string;
}

/**
 * Checks values against a template and fills it. The header and the body need exactly as many values as they have placeholders;
 * a button needs its own, and values for buttons that the template does not have are ignored. Throws `validation_failed`, which
 * names each part that does not fit.
 */
export function fillTemplate({ providerId, name, language, parts }: Template, values: TemplateValues): FilledTemplate {
  const issues: FieldIssue[] = [];
  const components: TemplateComponent[] = [];
  const variables: Record<string, string> = {};
  const texts: string[] = [];
  for (const part of parts) {
    const given = valuesFor(part, values);
    const issue = issueOf(part, given);
    if (issue !== null) issues.push({ path: ["parameters", ...pathOf(part)], issue, kind: "invalid" });
    else if (isMedia(part) || part.variables.length > 0) components.push(componentOf(part, given));
    for (const [at, variable] of part.variables.entries()) variables[variable] = given[at] ?? "";
    if (part.type !== "button" && !isMedia(part)) texts.push(filled(part, given));
  }
  for (const type of ["header", "body"] as const) {
    const isThere = parts.some((part) => part.type === type);
    if (!isThere && values[type].length > 0) {
      issues.push({ path: ["parameters", type], issue: `must be empty: the template has no ${type}`, kind: "invalid" });
    }
  }
  if (issues.length > 0) {
    const [first] = issues;
    throw new DomainError("validation_failed", `The values do not fit the template: ${first?.issue}.`, { issues });
  }
  return { template: { name, language, providerId, components, variables }, text: texts.join("\n\n") || name };
}

function valuesFor(part: TemplatePart, { header, body, buttons }: TemplateValues): string[] {
  if (part.type === "header") return header;
  if (part.type === "body") return body;
  const value =
    part.subType === "otp"
      ? (buttons.otp ?? buttons.copy_code ?? buttons.url)
      : part.subType === "copy_code"
        ? (buttons.copy_code ?? buttons.otp)
        : buttons.url;
  return value === undefined ? [] : part.variables.map(() => value);
}

function issueOf(part: TemplatePart, given: string[]): string | null {
  if (given.some((value) => value.trim() === "")) return "must not contain an empty value";
  if (isMedia(part)) {
    return given.length === 1 && /^https:\/\//.test(given[0] ?? "") ? null : "must be the https:// address of one file";
  }
  const wanted = part.variables.length;
  if (given.length === wanted) return null;
  return wanted === 1 ? "must have 1 value" : `must have ${wanted} values`;
}

function pathOf({ type, subType }: TemplatePart): string[] {
  return type === "button" ? ["buttons", subType ?? "url"] : [type];
}

function isMedia({ type, format }: TemplatePart): boolean {
  return type === "header" && (format === "image" || format === "video" || format === "document");
}

function componentOf(part: TemplatePart, given: string[]): TemplateComponent {
  const { type, subType, index, format } = part;
  if (isMedia(part)) {
    return { type: "header", parameters: [{ type: format as "image", link: given[0] ?? "" }] };
  }
  const parameters = given.map((value, at): TemplateParameter => {
    if (subType === "copy_code") return { type: "coupon_code", couponCode: value };
    return { type: "text", text: value, ...(part.isNamed ? { name: part.variables[at] ?? "" } : {}) };
  });
  // A button with a one-time password is a URL of WhatsApp's own.
  const button = subType === "otp" ? "url" : subType;
  return { type, ...(type === "button" ? { subType: button, index: index ?? 0 } : {}), parameters };
}

function filled({ text, variables }: TemplatePart, given: string[]): string {
  return text.replaceAll(placeholder, (_, name: string) => given[variables.indexOf(name)] ?? "");
}
