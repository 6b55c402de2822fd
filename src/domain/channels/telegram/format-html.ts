import { plainRun, type Run, readMarkup } from "../outbound/read-markup.ts";
import type { TelegramPiece } from "./types.ts";

/**
 * Escapes a text for Telegram's HTML, where only these characters matter: https://core.telegram.org/bots/api#html-style
 */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * Converts the Markdown that chat models write to Telegram's HTML, as far as it is supported: code, bold, headings and
 * links. Every tag is closed and everything else is escaped; the shown text is never longer than the source.
 */
export function formatHtml(text: string): TelegramPiece {
  const runs = readMarkup(text);
  return { html: runs.map(htmlOf).join(""), plain: runs.map(plainRun).join("") };
}

function htmlOf({ kind, shown, url }: Run): string {
  const escaped = escapeHtml(shown);
  switch (kind) {
    case "text":
      return escaped;
    case "block":
      return `<pre>${escaped}</pre>`;
    case "code":
      return `<code>${escaped}</code>`;
    case "bold":
      return `<b>${escaped}</b>`;
    case "link":
      return `<a href="${escapeHtml(url ?? "")}">${escaped}</a>`;
  }
}
