import { relationshipsOf } from "../ooxml/relationships-of.ts";
import type { Archive } from "../open-archive.ts";
import { localName, xmlAttribute, xmlTokens } from "../xml-tokens.ts";

export const WORKBOOK = "xl/workbook.xml";

export interface Workbook {
  /** Visible sheets, in order. */
  sheets: { name: string; part: string }[];
  /** Whether dates count from 1904 instead of 1900. */
  from1904: boolean;
}

/** The sheets of a workbook (ECMA-376 part 1, 18.2). Hidden sheets are left out. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const related = await relationshipsOf(archive, WORKBOOK);
  const workbook: Workbook = { sheets: [], from1904: false };
  for (const token of xmlTokens(await archive.text(WORKBOOK))) {
    if (token.type !== "open") continue;
    const { attributes } = token;
    const name = localName(token.name);
    if (name === "workbookPr") workbook.from1904 = /^(1|true)$/.test(xmlAttribute(attributes, "date1904") ?? "");
    if (name !== "sheet" || /hidden/i.test(xmlAttribute(attributes, "state") ?? "")) continue;
    const id = /(?:^|\s)\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
    const relationship = related.get(id);
    if (relationship?.type !== "worksheet") continue;
    workbook.sheets.push({ name: xmlAttribute(attributes, "name") ?? "", part: relationship.part });
  }
  return workbook;
}
