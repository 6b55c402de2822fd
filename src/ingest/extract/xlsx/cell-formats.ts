import { localName, xmlAttribute, xmlTokens } from "../xml-tokens.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";

/** The number format of each cell style, from `xl/styles.xml` (ECMA-376 part 1, 18.8.10 and 18.8.30). */
export async function cellFormats(pieces: AsyncIterable<string>): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellFormats = false;
  for await (const tokens of xmlTokens(pieces))
    for (const token of tokens) {
      if (token.type === "text") continue;
      const name = localName(token.name);
      if (name === "cellXfs") isCellFormats = token.type === "open" && !token.isEmpty;
      if (token.type !== "open") continue;
      const id = Number(xmlAttribute(token.attributes, "numFmtId") ?? 0);
      if (name === "numFmt") codes.set(id, xmlAttribute(token.attributes, "formatCode") ?? "");
      else if (name === "xf" && isCellFormats) formats.push(numberFormat(id, codes.get(id)));
    }
  return formats;
}
