import type { Template, TemplatePart } from "../../domain/channels/templates/types.ts";
import { variablesOf } from "../../domain/channels/templates/variables-of.ts";

/**
 * A template of the Graph API
 * (https://developers.facebook.com/docs/graph-api/reference/whats-app-business-hsm/, version 26.0 of July 2026).
 */
interface MessageTemplate {
  id: string;
  name: string;
  language: string;
  status: string;
  category?: string;
  rejected_reason?: string;
  parameter_format?: "POSITIONAL" | "NAMED";
  components?: Component[];
}

interface Component {
  type: string;
  format?: string;
  text?: string;
  buttons?: { type: string; text?: string; url?: string }[];
}

/** Templates as Meta lists them. */
export function readMessageTemplates(templates: unknown[]): Template[] {
  return (templates as MessageTemplate[]).map((template) => ({
    providerId: String(template.id),
    name: template.name,
    language: template.language,
    status: template.status.toUpperCase(),
    category: (template.category ?? "").toUpperCase(),
    reason: template.rejected_reason && template.rejected_reason !== "NONE" ? template.rejected_reason : null,
    parts: (template.components ?? []).flatMap((component) =>
      partsOf(component, template.parameter_format === "NAMED"),
    ),
  }));
}

function partsOf({ type, format, text = "", buttons = [] }: Component, isNamed: boolean): TemplatePart[] {
  const named = isNamed ? { isNamed } : {};
  switch (type.toUpperCase()) {
    case "HEADER": {
      const known = (["image", "video", "document", "location"] as const).find(
        (kind) => kind === format?.toLowerCase(),
      );
      return [{ type: "header", format: known ?? "text", text, variables: variablesOf(text), ...named }];
    }
    case "BODY":
      return [{ type: "body", text, variables: variablesOf(text), ...named }];
    case "BUTTONS":
      return buttons.flatMap((button, index) => buttonPart(button, index));
    default:
      return [];
  }
}

/** A button that takes a value. Buttons of one-time passwords are URLs of WhatsApp's own. */
function buttonPart({ type, url = "" }: { type: string; url?: string }, index: number): TemplatePart[] {
  const kind = type.toUpperCase();
  if (kind === "COPY_CODE") return [{ type: "button", subType: "copy_code", index, text: "", variables: ["1"] }];
  if (kind === "OTP") return [{ type: "button", subType: "otp", index, text: "", variables: ["1"] }];
  if (kind !== "URL" || variablesOf(url).length === 0) return [];
  const subType = url.includes("/otp/code/") ? "otp" : "url";
  return [{ type: "button", subType, index, text: url, variables: variablesOf(url) }];
}
