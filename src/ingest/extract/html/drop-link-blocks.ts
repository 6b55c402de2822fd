import type { HtmlBlock } from "./html-blocks.ts";

/** Of the letters of a block that only leads elsewhere, so many are in links. */
const LINKED = 0.8;
/** Fewer links may be what a section has to say. */
const MANY_LINKS = 4;

/**
 * The blocks without runs that are hardly more than links: menus, breadcrumbs, tables of contents, which would answer
 * every search with a title. A page that is nothing else is kept.
 */
export function dropLinkBlocks(blocks: HtmlBlock[]): HtmlBlock[] {
  const kept: HtmlBlock[] = [];
  let run: HtmlBlock[] = [];
  const endRun = () => {
    if (run.reduce((links, block) => links + block.links, 0) < MANY_LINKS) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (isLinks(block)) run.push(block);
    else {
      endRun();
      kept.push(block);
    }
  }
  endRun();
  return kept.some((block) => block.kind !== "heading") ? kept : blocks;
}

function isLinks({ kind, links, letters, linkedLetters }: HtmlBlock): boolean {
  return kind !== "heading" && kind !== "code" && links > 0 && linkedLetters >= letters * LINKED;
}
