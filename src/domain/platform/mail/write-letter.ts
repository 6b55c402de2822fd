import { oneLine } from "./rules.ts";
import type { Letter, LetterPart } from "./types.ts";

/** A letter as plain text and as HTML that needs nothing from outside. Every word of it is escaped. */
export function writeLetter(letter: Letter): { subject: string; text: string; html: string } {
  const subject = oneLine(letter.subject);
  const body = letter.parts.map(toHtml).join("\n");
  return {
    subject,
    text: `${letter.parts.map(toText).join("\n\n")}\n`,
    html: `<!doctype html>\n<html><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>\n${body}\n</body></html>\n`,
  };
}

function toText(part: LetterPart): string {
  if ("says" in part) return part.says;
  if ("quote" in part) return part.quote.replaceAll(/^/gm, "> ");
  return `    ${"code" in part ? part.code : part.link}`;
}

function toHtml(part: LetterPart): string {
  if ("says" in part) return `<p>${escapeHtml(part.says)}</p>`;
  if ("quote" in part) return `<blockquote style="white-space: pre-wrap">${escapeHtml(part.quote)}</blockquote>`;
  if ("code" in part) return `<p><code style="font-size: 1.4em">${escapeHtml(part.code)}</code></p>`;
  return `<p><a href="${escapeHtml(part.link)}">${escapeHtml(part.link)}</a></p>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
