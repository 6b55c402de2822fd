import type { Attributes } from "./parse-html.ts";

const SKIPPED = new Set("script style noscript nav svg math iframe object dialog canvas audio video".split(" "));
const SKIPPED_ROLES = new Set([
  "navigation",
  "contentinfo",
  "banner",
  "search",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
]);

/** The sign after a heading that links to it, as written by Sphinx, MkDocs, VuePress, Docusaurus and JupyterBook. */
const HEADING_LINK = /(?:^|\s)(?:headerlink|header-anchor|hash-link|anchor-link|anchorjs-link)(?:\s|$)/;

/** Whether an element and all in it is never text: programs, styles, navigation, dialogs, links of headings to themselves. */
export function isSkipped(name: string, attributes: Attributes, isInMain: boolean): boolean {
  if (SKIPPED.has(name) || SKIPPED_ROLES.has(attributes["role"] ?? "")) return true;
  if (name === "a") return HEADING_LINK.test(attributes["class"] ?? "");
  // The footer of a part may have a price; the footer of the page is the same on all pages.
  if (name === "footer") return !isInMain;
  return name === "template" && !isShadowRoot(attributes);
}

/** A declarative shadow root is shown in place of its template (HTML, section 4.12.3). */
function isShadowRoot(attributes: Attributes): boolean {
  return /^(?:open|closed)$/i.test(attributes["shadowrootmode"] ?? attributes["shadowroot"] ?? "");
}
