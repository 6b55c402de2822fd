import { xmlAttribute, xmlTokens } from "../xml-tokens.ts";

/** How a style changes its paragraphs. */
export interface ParagraphStyle {
  /** 1 is the highest level; null for body text. */
  headingLevel: number | null;
  isList: boolean;
}

interface Declared {
  basedOn: string | null;
  name: string;
  outlineLevel: number | null;
  isList: boolean;
}

/** The styles by id, from `word/styles.xml`, with inherited properties (ECMA-376 part 1, 17.7.4 and 17.3.1.20). */
export function paragraphStyles(xml: string): Map<string, ParagraphStyle> {
  const declared = new Map<string, Declared>();
  let current: Declared | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.type === "close" && token.name === "w:style") current = null;
    if (token.type !== "open") continue;
    const value = xmlAttribute(token.attributes, "w:val");
    if (token.name === "w:style") {
      current = { basedOn: null, name: "", outlineLevel: null, isList: false };
      declared.set(xmlAttribute(token.attributes, "w:styleId") ?? "", current);
    } else if (current === null) continue;
    else if (token.name === "w:basedOn") current.basedOn = value;
    else if (token.name === "w:name") current.name = value ?? "";
    else if (token.name === "w:outlineLvl") current.outlineLevel = Number(value);
    else if (token.name === "w:numId") current.isList = value !== "0";
  }
  return new Map([...declared.keys()].map((id) => [id, resolve(declared, id)]));
}

function resolve(declared: Map<string, Declared>, id: string): ParagraphStyle {
  let headingLevel: number | null = null;
  let isList = false;
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const style: Declared | undefined = declared.get(at);
    if (style === undefined) break;
    headingLevel ??= levelOf(style);
    isList ||= style.isList;
    at = style.basedOn;
  }
  return { headingLevel: headingLevel === 0 ? null : headingLevel, isList };
}

/** 0: declared as body text (outline level 9), which ends the search in the base styles. */
function levelOf({ name, outlineLevel }: Declared): number | null {
  if (outlineLevel !== null) return outlineLevel >= 0 && outlineLevel <= 8 ? outlineLevel + 1 : 0;
  const numbered = /^heading (\d)$/i.exec(name)?.[1];
  if (numbered !== undefined) return Number(numbered);
  return /^title$/i.test(name) ? 1 : null;
}
