import type { HtmlBlock } from "./html-blocks.ts";

/** Of the letters of a block that only leads elsewhere, so many are in links. */
const LINKED = 0.8;
/** What begins as navigation does is it when so much is in links. */
const LABELLED_LINKED = 0.5;
/** Fewer links may be what a section has to say. */
const MANY_LINKS = 4;

/** Arrows and short labels in brackets, as manuals made by Texinfo have them: `[ << ] | [ < ] | [ Up ]`. */
const BRACKETED = /^(?:\[ ?[^[\]\n]{0,24}\][\s|,]*){2,}$/;
/** The same without brackets: "Next: Options, Previous: Parameters, Up: Top". */
const LABELLED = /^(?:Next|Previous|Prev|Up): /;

/**
 * The blocks without rows of navigation and without runs that are hardly more than links: menus, breadcrumbs, tables of contents, which would answer
 * every search with a title. A page that is nothing else is kept.
 */
export function dropLinkBlocks(blocks: HtmlBlock[]): HtmlBlock[] {
  const rows = blocks.filter((block) => !isNavigation(block));
  const kept: HtmlBlock[] = [];
  let run: HtmlBlock[] = [];
  const endRun = () => {
    if (run.reduce((links, block) => links + block.links, 0) < MANY_LINKS) kept.push(...run);
    run = [];
  };
  for (const block of rows) {
    if (isLinks(block)) run.push(block);
    else {
      endRun();
      kept.push(block);
    }
  }
  endRun();
  return kept.some((block) => block.kind !== "heading") ? kept : blocks;
}

function isNavigation({ kind, links, text, letters, linkedLetters }: HtmlBlock): boolean {
  if (kind === "heading" || kind === "code" || links === 0) return false;
  return BRACKETED.test(text) || (LABELLED.test(text) && linkedLetters >= letters * LABELLED_LINKED);
}

function isLinks({ kind, links, letters, linkedLetters }: HtmlBlock): boolean {
  return kind !== "heading" && kind !== "code" && links > 0 && linkedLetters >= letters * LINKED;
}
