import type { Block } from "../../../domain/knowledge/catalogue/extracted-document.ts";

/** A block of a page's text, with what distinguishes content from navigation. */
export interface HtmlBlock {
  kind: Block["kind"];
  level: number | null;
  /** Without the targets of its links. */
  text: string;
  /** The text with the targets of its links, where they must be shown. */
  withTargets: string;
  /** A price or a contact in a part beside the content, or what stands above it. */
  isFact: boolean;
  /** Inside `<main>`, `<article>` or `role="main"`. */
  isMain: boolean;
  /** Not content: a cookie notice, breadcrumbs, share buttons, or an aside of the whole page. */
  isBeside: boolean;
  /** A heading that was made of a button or a tab: it is only worth keeping above its panel. */
  isControl: boolean;
  links: number;
  /** The number of letters and digits in its text, and of those in links. */
  letters: number;
  linkedLetters: number;
  /** Links to a telephone number or a mail address. */
  contacts: number;
}
