import { xmlAttribute, xmlTokens } from "../xml-tokens.ts";

/** The names of styles that decide what is read, and as what. */
export interface OdfStyles {
  /** Styles of the document's title. */
  titles: Set<string>;
  hiddenTables: Set<string>;
  hiddenSlides: Set<string>;
}

/** Reads the styles in a document's content (OpenDocument 1.3 part 3, sections 16.2, 17.15 and 20). */
export function odfStyles(xml: string): OdfStyles {
  const styles: OdfStyles = { titles: new Set(["Title"]), hiddenTables: new Set(), hiddenSlides: new Set() };
  let current = "";
  for (const token of xmlTokens(xml)) {
    if (token.type !== "open") continue;
    if (token.name === "office:body") break;
    const attribute = (name: string) => xmlAttribute(token.attributes, name);
    if (token.name === "style:style") {
      current = attribute("style:name") ?? "";
      if (attribute("style:parent-style-name") === "Title") styles.titles.add(current);
    } else if (token.name === "style:table-properties" && attribute("table:display") === "false") {
      styles.hiddenTables.add(current);
    } else if (token.name === "style:drawing-page-properties" && attribute("presentation:visibility") === "hidden") {
      styles.hiddenSlides.add(current);
    }
  }
  return styles;
}
