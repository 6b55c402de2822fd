import type { OutboundPiece } from "./types.ts";

/** A text in Telegram's HTML, where only these count: https://core.telegram.org/bots/api#html-style */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Code first: what stands in it is no markup. */
const marks =
  /```(?:\w+\n)?([\s\S]+?)```|`([^`\n]+)`|\*\*([^*\n]+)\*\*|^#{1,6} +(.+)$|\[([^\]\n]+)\]\((https?:\/\/[^\s()]+)\)/gm;

/**
 * The Markdown that chat models write, as far as Telegram can show it: code, bold, headings and links. Every tag is closed
 * where it is opened and everything else is escaped; the shown text is never longer than the source.
 */
export function formatHtml(text: string): OutboundPiece {
  let [html, plain, at] = ["", "", 0];
  for (const found of text.matchAll(marks)) {
    const [whole, block, code, bold, heading, label, url] = found;
    const before = text.slice(at, found.index);
    at = found.index + whole.length;
    const [open, shown, close] =
      block !== undefined
        ? ["<pre>", block, "</pre>"]
        : code !== undefined
          ? ["<code>", code, "</code>"]
          : label !== undefined
            ? [`<a href="${escapeHtml(url ?? "")}">`, label, "</a>"]
            : ["<b>", bold ?? heading ?? "", "</b>"];
    html += `${escapeHtml(before)}${open}${escapeHtml(shown)}${close}`;
    plain += before + (url === undefined ? shown : `${label} (${url})`);
  }
  return { html: html + escapeHtml(text.slice(at)), plain: plain + text.slice(at) };
}
