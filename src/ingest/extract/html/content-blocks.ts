import { dropLinkBlocks } from "./drop-link-blocks.ts";
import { type HtmlBlock, htmlBlocks } from "./html-blocks.ts";

/** Below this share of the page's text, what is marked as main content is taken for a mistake of the page. */
const MAIN_SHARE = 0.2;

/** The blocks of an HTML page that are its content, without mere collections of links, and its title. */
export async function contentBlocks(html: string): Promise<{ title: string | null; blocks: HtmlBlock[] }> {
  const { title, blocks } = await htmlBlocks(html);
  const length = (some: HtmlBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  const main = blocks.filter((block) => block.isMain);
  return { title, blocks: dropLinkBlocks(length(main) >= length(blocks) * MAIN_SHARE ? main : blocks) };
}
