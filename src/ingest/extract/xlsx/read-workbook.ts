import { mainPart } from "../ooxml/main-part.ts";
import { relationshipsOf } from "../ooxml/relationships-of.ts";
import type { Archive } from "../open-archive.ts";
import { localName, xmlAttribute, xmlTokens } from "../xml-tokens.ts";

export interface Workbook {
  /** Visible sheets, in order. */
  sheets: { name: string; part: string }[];
  /** The parts with the shared strings and the styles. */
  strings: string;
  styles: string;
  /** Whether dates count from 1904 instead of 1900. */
  from1904: boolean;
}

/**
 * The sheets of a workbook (ECMA-376 part 1, 18.2). Hidden sheets are left out. Throws `ExtractionError`
 * `corrupt_file`.
 */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive, "xl/workbook.xml");
  const related = await relationshipsOf(archive, main);
  const partOf = (type: string) => [...related.values()].find((one) => one.type === type)?.part ?? `xl/${type}.xml`;
  const workbook: Workbook = {
    sheets: [],
    strings: partOf("sharedStrings"),
    styles: partOf("styles"),
    from1904: false,
  };
  for await (const tokens of xmlTokens(archive.pieces(main)))
    for (const token of tokens) {
      if (token.type !== "open") continue;
      const { attributes } = token;
      const name = localName(token.name);
      if (name === "workbookPr") workbook.from1904 = /^(1|true)$/.test(xmlAttribute(attributes, "date1904") ?? "");
      if (name !== "sheet" || /hidden/i.test(xmlAttribute(attributes, "state") ?? "")) continue;
      const id = /(?:^|\s)[\w.-]{1,40}:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
      const relationship = related.get(id);
      if (relationship?.type !== "worksheet") continue;
      workbook.sheets.push({ name: xmlAttribute(attributes, "name") ?? "", part: relationship.part });
    }
  return workbook;
}
