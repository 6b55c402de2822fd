import { dropLinkBlocks } from "./drop-link-blocks.ts";
import { type HtmlBlock, htmlBlocks } from "./html-blocks.ts";

/**
 * When the marked content has less than this share of the page's text, the mark is ignored as a mistake of the page.
 */
const MAIN_SHARE = 0.2;

/** The content blocks of an HTML page, without lists of links, and its title. */
export async function contentBlocks(html: string): Promise<{ title: string | null; blocks: HtmlBlock[] }> {
  const { title, blocks } = await htmlBlocks(html);
  const content = chooseBlocks(blocks, (block) => !block.isBeside);
  return { title, blocks: dropLinkBlocks(chooseBlocks(content, (block) => block.isMain)) };
}

/** The blocks, if they hold enough text to be the content. */
function chooseBlocks(blocks: HtmlBlock[], isMeant: (block: HtmlBlock) => boolean): HtmlBlock[] {
  const length = (some: HtmlBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  const meant = blocks.filter(isMeant);
  return length(meant) >= length(blocks) * MAIN_SHARE ? meant : blocks;
}
