import { hasPrice } from "./facts.ts";
import type { HtmlBlock } from "./html-block.ts";

/** A block is navigation when at least this share of its letters is in links. */
const LINKED = 0.8;
/** A block that starts like navigation is navigation at this share. */
const LABELLED_LINKED = 0.5;
/** With fewer links, a section may be content. */
const MANY_LINKS = 4;

/** Arrows and short labels in brackets, as in manuals made with Texinfo: `[ << ] | [ < ] | [ Up ]`. */
const BRACKETED = /^(?:\[[^[\]\n]{0,25}\][\s|,—]*){2,}$/;
/** The same without brackets: "Next: Options, Previous: Parameters, Up: Top". */
const LABELLED = /^(?:Next|Previous|Prev|Up): /;

/**
 * Drops rows of navigation, and runs of blocks that are mostly links: menus, breadcrumbs and tables of contents, which
 * would match every search with a title. Keeps a page that has nothing else.
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

/** A list of products is not navigation, although all of it is links. */
function isLinks({ kind, links, text, letters, linkedLetters }: HtmlBlock): boolean {
  if (kind === "heading" || kind === "code" || links === 0) return false;
  return linkedLetters >= letters * LINKED && !hasPrice(text);
}
