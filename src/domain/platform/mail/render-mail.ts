import { oneLine } from "./rules.ts";
import type { MailContent, MailPart } from "./types.ts";

/** Renders a mail as plain text and as HTML that loads nothing from outside. All text is escaped. */
export function renderMail(content: MailContent): { subject: string; text: string; html: string } {
  const subject = oneLine(content.subject);
  const body = content.parts.map(toHtml).join("\n");
  return {
    subject,
    text: `${content.parts.map(toText).join("\n\n")}\n`,
    html: `<!doctype html>\n<html><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>\n${body}\n</body></html>\n`,
  };
}

function toText(part: MailPart): string {
  if ("text" in part) return part.text;
  if ("quote" in part) return part.quote.replaceAll(/^/gm, "> ");
  return `    ${"code" in part ? part.code : part.link}`;
}

function toHtml(part: MailPart): string {
  if ("text" in part) return `<p>${escapeHtml(part.text)}</p>`;
  if ("quote" in part) return `<blockquote style="white-space: pre-wrap">${escapeHtml(part.quote)}</blockquote>`;
  if ("code" in part) return `<p><code style="font-size: 1.4em">${escapeHtml(part.code)}</code></p>`;
  return `<p><a href="${escapeHtml(part.link)}">${escapeHtml(part.link)}</a></p>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
