import type { Template, TemplatePart } from "../../domain/channels/templates/types.ts";
import { variablesOf } from "../../domain/channels/templates/variables-of.ts";

/** A content of Twilio's Content API with its approval (https://www.twilio.com/docs/content/content-api-resources). */
interface Content {
  sid: string;
  friendly_name?: string;
  language?: string;
  types?: Record<string, ContentType>;
  approval_requests?: { name?: string; category?: string; status?: string; rejection_reason?: string | null };
}

interface ContentType {
  body?: string | null;
  header_text?: string | null;
  media?: string[];
  actions?: { type?: string; title?: string; url?: string; code?: string }[];
}

/** The text of WhatsApp's authentication messages, which Twilio does not return. */
const authenticationText = "{{1}} is your verification code.";

/** The templates among contents: those that were submitted to WhatsApp. */
export function readContents(contents: unknown[]): Template[] {
  return (contents as Content[]).flatMap((content) => {
    const { name, status, category, rejection_reason: reason } = content.approval_requests ?? {};
    const [kind, type] = Object.entries(content.types ?? {})[0] ?? [];
    if (!name || kind === undefined || type === undefined) return [];
    return [
      {
        providerId: content.sid,
        name,
        language: content.language ?? "en",
        status: (status ?? "unsubmitted").toUpperCase(),
        category: (category ?? "").toUpperCase(),
        reason: reason || null,
        parts: partsOf(kind, type),
      },
    ];
  });
}

function partsOf(kind: string, { body, header_text: header, media = [], actions = [] }: ContentType): TemplatePart[] {
  const text = kind === "whatsapp/authentication" ? authenticationText : (body ?? "");
  const [file] = media;
  const buttons = actions.flatMap(({ type, url = "", code = "" }, index): TemplatePart[] => {
    if (type === "URL") return [{ type: "button", subType: "url", index, text: url, variables: variablesOf(url) }];
    if (type === "COPY_CODE" && code !== "") {
      return [{ type: "button", subType: "copy_code", index, text: code, variables: variablesOf(code) }];
    }
    return [];
  });
  return [
    ...(header ? [{ type: "header", format: "text", text: header, variables: variablesOf(header) } as const] : []),
    ...(file ? [{ type: "header", format: "image", text: file, variables: variablesOf(file) } as const] : []),
    { type: "body", text, variables: variablesOf(text) },
    ...buttons,
  ];
}
