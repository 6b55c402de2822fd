import { dropLinkBlocks } from "./drop-link-blocks.ts";
import { type HtmlBlock, htmlBlocks } from "./html-blocks.ts";

/** Below this share of the page's text, what is marked as its content, or left of it, is taken for a mistake of the page. */
const MAIN_SHARE = 0.2;

/** The blocks of an HTML page that are its content, without mere collections of links, and its title. */
export async function contentBlocks(html: string): Promise<{ title: string | null; blocks: HtmlBlock[] }> {
  const { title, blocks } = await htmlBlocks(html);
  const content = chooseBlocks(blocks, (block) => !block.isBeside);
  return { title, blocks: dropLinkBlocks(chooseBlocks(content, (block) => block.isMain)) };
}

/** Those blocks, where they are enough to be what was meant. */
function chooseBlocks(blocks: HtmlBlock[], isMeant: (block: HtmlBlock) => boolean): HtmlBlock[] {
  const length = (some: HtmlBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  const meant = blocks.filter(isMeant);
  return length(meant) >= length(blocks) * MAIN_SHARE ? meant : blocks;
}
