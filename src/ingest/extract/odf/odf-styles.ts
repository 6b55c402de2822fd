import { officeTokens } from "../office-tokens.ts";
import { xmlAttribute } from "../xml-tokens.ts";
import type { ListStyle } from "./list-styles.ts";

/** What styles decide: what is read, and as what. */
export interface OdfStyles {
  /** Styles of the document's title. */
  titles: Set<string>;
  hiddenTables: Set<string>;
  hiddenSlides: Set<string>;
  /** Styles of paragraphs and words that are not shown. */
  hiddenTexts: Set<string>;
  lists: Map<string, ListStyle>;
  /** The list styles of paragraph styles. */
  listOf: Map<string, string>;
  /** The numbers of headings. */
  outline: ListStyle;
}

/** Reads the styles in a document's parts (OpenDocument 1.3 part 3, sections 16.2, 16.30, 17.15 and 20). */
export async function odfStyles(parts: AsyncIterable<string>[]): Promise<OdfStyles> {
  const styles: OdfStyles = {
    titles: new Set(["Title"]),
    hiddenTables: new Set(),
    hiddenSlides: new Set(),
    hiddenTexts: new Set(),
    lists: new Map(),
    listOf: new Map(),
    outline: new Map(),
  };
  for (const pieces of parts) await readStyles(pieces, styles);
  return styles;
}

async function readStyles(pieces: AsyncIterable<string>, styles: OdfStyles): Promise<void> {
  let current = "";
  let list: ListStyle | null = null;
  for await (const tokens of officeTokens(pieces))
    for (const token of tokens) {
      if (token.type !== "open") continue;
      const { name } = token;
      if (name === "office:body") return;
      const attribute = (of: string) => xmlAttribute(token.attributes, of);
      if (name === "style:style") {
        current = attribute("style:name") ?? "";
        const parent = attribute("style:parent-style-name") ?? "";
        if (parent === "Title") styles.titles.add(current);
        if (styles.hiddenTexts.has(parent)) styles.hiddenTexts.add(current);
        const own = attribute("style:list-style-name") ?? styles.listOf.get(parent);
        if (own !== undefined) styles.listOf.set(current, own);
      } else if (name === "style:table-properties" && attribute("table:display") === "false") {
        styles.hiddenTables.add(current);
      } else if (name === "style:drawing-page-properties" && attribute("presentation:visibility") === "hidden") {
        styles.hiddenSlides.add(current);
      } else if (name === "style:text-properties" && attribute("text:display") !== null) {
        if (attribute("text:display") === "none") styles.hiddenTexts.add(current);
        else styles.hiddenTexts.delete(current);
      } else if (name === "text:list-style") {
        list = new Map();
        styles.lists.set(attribute("style:name") ?? "", list);
      } else if (name === "text:outline-style") list = styles.outline;
      else if (name === "text:list-level-style-number" || name === "text:outline-level-style") {
        const count = (of: string) => Number(attribute(of) ?? 1) || 1;
        list?.set(count("text:level"), {
          format: attribute("style:num-format") ?? "",
          prefix: attribute("style:num-prefix") ?? "",
          suffix: attribute("style:num-suffix") ?? "",
          start: count("text:start-value"),
          shown: count("text:display-levels"),
        });
      }
    }
}
