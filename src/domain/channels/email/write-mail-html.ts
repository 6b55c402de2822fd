import { type Run, readMarkup } from "../outbound/read-markup.ts";

/** URLs that stand alone in a text. */
const webAddress = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** The Markdown that chat models write as the HTML of a mail: simple, and without anything to load. */
export function writeMailHtml(text: string): string {
  const body = readMarkup(text).map(written).join("");
  return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n<div style="white-space: pre-wrap">${body}</div>\n</body></html>\n`;
}

function written({ kind, shown, url }: Run): string {
  switch (kind) {
    case "text":
      return linked(shown);
    case "block":
      return `<pre>${escaped(shown)}</pre>`;
    case "code":
      return `<code>${escaped(shown)}</code>`;
    case "bold":
      return `<b>${escaped(shown)}</b>`;
    case "link":
      return linkTo(url ?? "", shown);
  }
}

function linked(text: string): string {
  let [html, at] = ["", 0];
  for (const { 0: url, index } of text.matchAll(webAddress)) {
    html += escaped(text.slice(at, index)) + linkTo(url, url);
    at = index + url.length;
  }
  return html + escaped(text.slice(at));
}

function linkTo(url: string, shown: string): string {
  return `<a href="${escaped(url)}">${escaped(shown)}</a>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
