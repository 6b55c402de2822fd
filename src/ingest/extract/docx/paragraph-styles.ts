import { officeTokens } from "../office-tokens.ts";
import { xmlAttribute } from "../xml-tokens.ts";

/** How a style changes its paragraphs or runs. */
export interface ParagraphStyle {
  /** 1 is the highest level; null for body text. */
  headingLevel: number | null;
  /** The list of its paragraphs; null for none. */
  list: string | null;
  /** The level in the list, from 0; null when the list names the level of the style. */
  listLevel: number | null;
  isHidden: boolean;
}

interface Declared {
  basedOn: string | null;
  name: string;
  outlineLevel: number | null;
  list: string | null;
  listLevel: number | null;
  isHidden: boolean | null;
}

/** Whether a property that is on or off is on (ECMA-376 part 1, 17.17.4). */
export function isOn(value: string | null): boolean {
  return value === null || !/^(0|false|off|none)$/.test(value);
}

/** The styles by id, from `word/styles.xml`, with inherited properties (ECMA-376 part 1, 17.7.4 and 17.3.1.20). */
export async function paragraphStyles(pieces: AsyncIterable<string>): Promise<Map<string, ParagraphStyle>> {
  const declared = new Map<string, Declared>();
  let current: Declared | null = null;
  for await (const tokens of officeTokens(pieces))
    for (const token of tokens) {
      if (token.type === "close" && token.name === "w:style") current = null;
      if (token.type !== "open") continue;
      const value = xmlAttribute(token.attributes, "w:val");
      if (token.name === "w:style") {
        current = { basedOn: null, name: "", outlineLevel: null, list: null, listLevel: null, isHidden: null };
        declared.set(xmlAttribute(token.attributes, "w:styleId") ?? "", current);
      } else if (current === null) continue;
      else if (token.name === "w:basedOn") current.basedOn = value;
      else if (token.name === "w:name") current.name = value ?? "";
      else if (token.name === "w:outlineLvl") current.outlineLevel = Number(value);
      else if (token.name === "w:numId") current.list = value;
      else if (token.name === "w:ilvl") current.listLevel = Number(value) || 0;
      else if (token.name === "w:vanish") current.isHidden = isOn(value);
    }
  return new Map([...declared.keys()].map((id) => [id, resolve(declared, id)]));
}

function resolve(declared: Map<string, Declared>, id: string): ParagraphStyle {
  let headingLevel: number | null = null;
  let list: string | null = null;
  let listLevel: number | null = null;
  let isHidden: boolean | null = null;
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const style: Declared | undefined = declared.get(at);
    if (style === undefined) break;
    headingLevel ??= levelOf(style);
    list ??= style.list;
    listLevel ??= style.listLevel;
    isHidden ??= style.isHidden;
    at = style.basedOn;
  }
  return {
    headingLevel: headingLevel === 0 ? null : headingLevel,
    list: list === "0" ? null : list,
    listLevel,
    isHidden: isHidden === true,
  };
}

/** 0: declared as body text (outline level 9), which ends the search in the base styles. */
function levelOf({ name, outlineLevel }: Declared): number | null {
  if (outlineLevel !== null) return outlineLevel >= 0 && outlineLevel <= 8 ? outlineLevel + 1 : 0;
  const numbered = /^heading (\d)$/i.exec(name)?.[1];
  if (numbered !== undefined) return Number(numbered);
  return /^title$/i.test(name) ? 1 : null;
}
