import type { HtmlBlock } from "./html-block.ts";
import type { Attributes } from "./parse-html.ts";

export const MAX_LABEL_LENGTH = 300;
/** Labels of controls that say nothing about their panel. */
const EMPTY_LABEL =
  /^(?:(?:read|show|see|view|learn|load) ?(?:more|less|all|details)?|more|less|details|menu|close|open|toggle.{0,20}|подробнее|показать(?: ещё| еще| все)?|ещё|еще|свернуть|развернуть|меню|mehr(?: anzeigen)?|weniger|[+−–×-])$/i;

/** Whether the label of a control says nothing about its panel. */
export function isEmptyLabel(label: string): boolean {
  return EMPTY_LABEL.test(label);
}

/** The label that `aria-labelledby` gives, from the texts of a page by their `id`; empty without one. */
export function labelOf(attributes: Attributes, texts: ReadonlyMap<string, string>): string {
  const ids = (attributes["aria-labelledby"] ?? "").split(/\s+/).slice(0, 5);
  return ids
    .map((id) => texts.get(id) ?? "")
    .join(" ")
    .trim();
}

/** Whether a block is the control or the question of the panel below it. */
export function opensPanel(last: HtmlBlock | null): boolean {
  return (
    last?.isControl === true ||
    (last?.kind === "paragraph" && last.text.length <= MAX_LABEL_LENGTH && last.text.endsWith("?"))
  );
}

/** Leaves out controls without a panel below them, and labels that say nothing. */
export function withoutEmptyControls(blocks: HtmlBlock[]): HtmlBlock[] {
  return blocks.filter(({ isControl: isOne, text }, at) => {
    if (!isOne) return true;
    const next = blocks[at + 1];
    return next !== undefined && next.kind !== "heading" && !isEmptyLabel(text);
  });
}
