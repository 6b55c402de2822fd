/**
 * A part of a template that takes values. `variables` are the names of its placeholders in order; Meta's positional ones are "1",
 * "2", … `format` is that of a header; `subType` and `index` are those of a button.
 */
export interface TemplatePart {
  type: "header" | "body" | "button";
  text: string;
  variables: string[];
  format?: "text" | "image" | "video" | "document" | "location";
  subType?: "url" | "copy_code" | "otp" | "quick_reply";
  index?: number;
  /** Whether placeholders are named instead of numbered. */
  isNamed?: boolean;
}

/** A template as the provider has it. `status` is in upper case; only `APPROVED` may be sent. */
export interface Template {
  providerId: string;
  name: string;
  language: string;
  status: string;
  category: string;
  /** Why it was rejected, where the provider says. */
  reason: string | null;
  parts: TemplatePart[];
}

/** Values for a template, as the ReplyCX document names them. */
export interface TemplateValues {
  header: string[];
  body: string[];
  buttons: { copy_code?: string | undefined; otp?: string | undefined; url?: string | undefined };
}
