import type { HtmlBlock } from "./html-block.ts";

/** A block up to this length above a price says what it is the price of. */
const LABEL_LENGTH = 80;

/** The blocks that are meant, each with the short block above it. */
export function withLabels(blocks: HtmlBlock[], isMeant: (block: HtmlBlock) => boolean): Set<HtmlBlock> {
  const found = new Set<HtmlBlock>();
  for (const [at, block] of blocks.entries()) {
    if (!isMeant(block)) continue;
    const above = blocks[at - 1];
    if (above !== undefined && above.text.length <= LABEL_LENGTH) found.add(above);
    found.add(block);
  }
  return found;
}
