import type { Pause } from "../pause.ts";
import { dropLinkBlocks } from "./drop-link-blocks.ts";
import { hasPrice } from "./facts.ts";
import type { HtmlBlock } from "./html-block.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { type DataBlock, dataBlocks } from "./json-ld/data-blocks.ts";
import { withLabels } from "./with-labels.ts";

/**
 * When the marked content has less than this share of the page's text, the mark is ignored as a mistake of the page.
 */
const MAIN_SHARE = 0.2;

/**
 * The content blocks of an HTML page, without lists of links, and its title. What only its structured data has comes
 * last. Throws `ExtractionError` `too_much_text`.
 */
export async function contentBlocks(
  html: string,
  pause: Pause,
): Promise<{ title: string | null; blocks: DataBlock[] }> {
  const { title, blocks, data } = await htmlBlocks(html, pause);
  const content = chooseBlocks(blocks, (block) => !block.isBeside);
  const main = chooseBlocks(content, (block) => block.isMain);
  // A price often stands outside the marked content.
  const priced = withLabels(content, ({ text }) => hasPrice(text));
  const isShown = (block: HtmlBlock) => block.isMain || block.isFact || priced.has(block);
  const shown = dropLinkBlocks(main === content ? content : content.filter(isShown)).map(toData);
  const inData = await dataBlocks(data, shown, async (part) => (await htmlBlocks(part, pause)).blocks.map(toData));
  return { title, blocks: [...shown, ...inData] };
}

function toData({ kind, level, withTargets }: HtmlBlock): DataBlock {
  return { kind, level, text: withTargets };
}

/** The blocks, if they hold enough text to be the content. */
function chooseBlocks(blocks: HtmlBlock[], isMeant: (block: HtmlBlock) => boolean): HtmlBlock[] {
  const length = (some: HtmlBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  const meant = blocks.filter(isMeant);
  return length(meant) >= length(blocks) * MAIN_SHARE ? meant : blocks;
}
