import type { Annotation } from "./annotation.ts";
import type { TextItem } from "./page-lines.ts";

const SIZE = 10;
/** A label is at most this far to the left of its field, in points; that of a box, to its right. */
const LABEL_DISTANCE = 250;
const BOX_LABEL_DISTANCE = 30;
/** Names that programs give to fields: they tell a reader nothing. */
const GENERATED_NAME = /^(?:text|field|textfield|text field|check ?box|undefined|fill|button|group)?[ _-]*\d*$/i;

/**
 * Puts what a form is filled in with, and text that was typed onto the page, between the items where a reader sees it: a
 * value after its label, `[x]` or `[ ]` before a box's. Hidden fields and passwords are left out.
 */
export function addFields(items: TextItem[], annotations: Annotation[]): TextItem[] {
  const added = new Map<number, TextItem[]>();
  const boxes = new Map<number, string>();
  const insert = (after: number, item: TextItem) => added.set(after, [...(added.get(after) ?? []), item]);
  const sorted = annotations.toSorted((one, other) => other.rect[3] - one.rect[3] || one.rect[0] - other.rect[0]);
  for (const field of sorted) {
    const value = shownValue(field);
    if (value === null || field.hidden) continue;
    const [left, bottom, right, top] = field.rect;
    const isBox = field.checkBox === true || field.radioButton === true;
    const label = labelOf(items, field, isBox);
    if (label !== null && isBox) {
      boxes.set(label, `${boxes.get(label) ?? ""}${value} `);
      continue;
    }
    const beside = label === null ? null : items[label]!;
    const size = beside === null ? SIZE : Math.hypot(beside.transform[0] ?? SIZE, beside.transform[1] ?? 0);
    const caption = beside !== null ? "" : captionOf(field);
    const after = label ?? lastAbove(items, top);
    const lines = `${caption}${value}`.split(/\r\n?|\n/);
    lines.forEach((str, at) => {
      const y = (beside?.transform[5] ?? Math.max(bottom, top - size * 1.2)) - at * size * 1.2;
      const width = Math.min(right - left, str.length * size * 0.5);
      insert(after, { str, dir: "ltr", transform: [size, 0, 0, size, left, y], width, height: size, fontName: "" });
    });
  }
  const withValues = items.flatMap((item, at) => {
    const box = boxes.get(at);
    return [box === undefined ? item : { ...item, str: box + item.str }, ...(added.get(at) ?? [])];
  });
  return [...(added.get(-1) ?? []), ...withValues];
}

/** What a field shows; null for none, and for what is not text of the page, such as a comment. */
function shownValue(field: Annotation): string | null {
  if (field.subtype === "FreeText" && field.inReplyTo === undefined) return field.contentsObj?.str.trim() || null;
  if (field.subtype !== "Widget" || field.password) return null;
  if (field.checkBox || field.radioButton) {
    const isOn = field.fieldValue !== "Off" && field.fieldValue === (field.exportValue ?? field.buttonValue);
    return isOn ? "[x]" : "[ ]";
  }
  if (field.fieldType !== "Tx" && field.fieldType !== "Ch") return null;
  const shown = (value: string) => field.options?.find((one) => one.exportValue === value)?.displayValue ?? value;
  const values = [field.fieldValue ?? ""].flat().filter((value) => typeof value === "string");
  return values.map(shown).join(", ").trim() || null;
}

function captionOf({ subtype, alternativeText, fieldName = "" }: Annotation): string {
  if (subtype !== "Widget") return "";
  const name = alternativeText?.trim() || fieldName.split(".").at(-1)!.trim();
  return GENERATED_NAME.test(name) ? "" : `${name}: `;
}

/** The item on the same line that is next to the field: to its left, or to the right of a box. */
function labelOf(items: TextItem[], { rect: [left, bottom, right, top], subtype }: Annotation, isBox: boolean) {
  if (subtype !== "Widget") return null;
  let nearest: number | null = null;
  let least = isBox ? BOX_LABEL_DISTANCE : LABEL_DISTANCE;
  items.forEach((item, at) => {
    const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
    if (item.str.trim() === "" || y < bottom - 3 || y > top) return;
    const distance = isBox ? x - right : left - (x + item.width);
    if (distance > -3 && distance < least) [nearest, least] = [at, distance];
  });
  return nearest;
}

/** The last item of the lowest line above a height; -1 when there is none. */
function lastAbove(items: TextItem[], top: number): number {
  const heights = items.map((item) => (item.str.trim() === "" ? Number.POSITIVE_INFINITY : (item.transform[5] ?? 0)));
  const lowest = heights.reduce((low, y) => (y >= top - SIZE ? Math.min(low, y) : low), Number.POSITIVE_INFINITY);
  return heights.findLastIndex((y) => y === lowest && Number.isFinite(y));
}
