import type { OutboundPiece } from "./types.ts";

/**
 * Escapes a text for Telegram's HTML, where only these characters matter: https://core.telegram.org/bots/api#html-style
 */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Code comes first: its content is not markup. */
const markup =
  /```(?:\w+\n)?([\s\S]+?)```|`([^`\n]+)`|\*\*([^*\n]+)\*\*|^#{1,6} +(?! )(.+)$|\[([^[\]\n]+)\]\((https?:\/\/(?:[^\s()]|\([^\s()]*\))+)\)/gm;

/**
 * Converts the Markdown that chat models write to Telegram's HTML, as far as it is supported: code, bold, headings and
 * links. Every tag is closed and everything else is escaped; the shown text is never longer than the source.
 */
export function formatHtml(text: string): OutboundPiece {
  let [html, plain, at] = ["", "", 0];
  for (const found of text.matchAll(markup)) {
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
