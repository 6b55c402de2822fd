import { decodeEntities } from "./html/decode-entities.ts";

export type XmlToken =
  | { type: "open"; name: string; attributes: string; isEmpty: boolean }
  | { type: "close"; name: string }
  | { type: "text"; text: string };

/** UTF-16 units of a comment or tag that goes on in the next piece; what is longer is damage, and is left out. */
const MAX_UNFINISHED = 1024 * 1024;

/**
 * The tags and text of an XML document in order, in groups: it arrives in pieces and is never in memory whole. One text may
 * arrive as several tokens. Not a validating parser: files of office programs are well-formed, and a malformed file yields
 * less text, never an error. Declared entities are not expanded.
 */
export async function* xmlTokens(pieces: AsyncIterable<string>): AsyncGenerator<Iterable<XmlToken>> {
  let waiting: string[] = [];
  function* read(xml: string): Generator<XmlToken> {
    const end = yield* tokensIn(xml);
    waiting = xml.length - end > MAX_UNFINISHED ? [] : [xml.slice(end)];
  }
  for await (const piece of pieces) {
    const cut = piece.lastIndexOf(">") + 1;
    if (cut === 0) {
      waiting.push(piece);
      continue;
    }
    yield read([...waiting, piece.slice(0, cut)].join(""));
    waiting.push(piece.slice(cut));
  }
  yield read(waiting.join(""));
}

const DELIMITED: [string, string][] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Returns where a tag, comment or section begins that has no end; the length of the text when there is none. */
function* tokensIn(xml: string): Generator<XmlToken, number> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf("<", at);
    const textEnd = open === -1 ? xml.length : open;
    if (textEnd > at) yield { type: "text", text: decodeEntities(xml.slice(at, textEnd)) };
    if (open === -1) return xml.length;
    const [start, stop] = DELIMITED.find(([mark]) => xml.startsWith(mark, open)) ?? ["<", ">"];
    const close = start === "<" ? tagEnd(xml, open) : xml.indexOf(stop, open);
    if (close === -1) return open;
    const inside = xml.slice(open + start.length, close);
    if (start === "<![CDATA[") yield { type: "text", text: inside };
    else if (start === "<" && !inside.startsWith("!")) yield tagToken(inside);
    at = close + stop.length;
  }
  return xml.length;
}

/** The position of the tag's closing `>`, ignoring those inside quoted values. */
function tagEnd(xml: string, open: number): number {
  let at = open;
  let quotes = 0;
  while (true) {
    const close = xml.indexOf(">", at);
    if (close === -1) return -1;
    quotes += xml.slice(at, close).match(/"/g)?.length ?? 0;
    if (quotes % 2 === 0 || close - open > 10_000) return close;
    at = close + 1;
  }
}

function tagToken(inside: string): XmlToken {
  if (inside.startsWith("/")) return { type: "close", name: inside.slice(1).trim() };
  const isEmpty = inside.endsWith("/");
  const tag = isEmpty ? inside.slice(0, -1) : inside;
  const space = tag.search(/\s/);
  return {
    type: "open",
    name: space === -1 ? tag : tag.slice(0, space),
    attributes: space === -1 ? "" : tag.slice(space),
    isEmpty,
  };
}

const attributePatterns = new Map<string, RegExp>();

/** The value of an attribute, or null. */
export function xmlAttribute(attributes: string, name: string): string | null {
  if (!attributes.includes(name)) return null;
  let pattern = attributePatterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  return match === null ? null : decodeEntities(match[1] ?? match[2] ?? "");
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
