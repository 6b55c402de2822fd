import { MAX_TEXT_LENGTH } from "../../limits.ts";
import { tooMuchText } from "../extraction-error.ts";
import { localName, type XmlToken, xmlTokens } from "../xml-tokens.ts";

/** The shared strings that cells refer to, in order (ECMA-376 part 1, 18.4); phonetic hints are left out. */
export async function sharedStrings(pieces: AsyncIterable<string>): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let phonetic = 0;
  let length = 0;

  function take(token: XmlToken): void {
    if (token.type === "text") {
      if (isText && phonetic === 0) text += token.text;
      return;
    }
    const name = localName(token.name);
    if (token.type === "close") {
      if (name === "t") isText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        strings.push(text);
        length += text.length;
        if (length > 2 * MAX_TEXT_LENGTH) throw tooMuchText();
      }
    } else if (name === "si") {
      text = "";
      if (token.isEmpty) strings.push("");
    } else if (name === "t") isText = !token.isEmpty;
    else if (name === "rPh" && !token.isEmpty) phonetic++;
  }

  for await (const tokens of xmlTokens(pieces)) for (const token of tokens) take(token);
  return strings;
}
