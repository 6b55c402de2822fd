import type { SnippetFound } from "./install-check.ts";

/** What the HTML of a page has of an assistant's snippet. */
export function snippetIn(html: string, siteToken: string): SnippetFound {
  if (html.includes(siteToken)) return "present";
  return /data-token=["']?st_/.test(html) ? "other" : "none";
}
