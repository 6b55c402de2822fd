import { type XmlToken, xmlTokens } from "./xml-tokens.ts";

/** The usual prefixes of the namespaces that are read; OOXML has one for its strict and one for its usual form. */
const PREFIXES: [RegExp, string][] = [
  [/\/wordprocessingml\/(2006\/)?main$/, "w"],
  [/\/drawingml\/(2006\/)?main$/, "a"],
  [/\/presentationml\/(2006\/)?main$/, "p"],
  [/\/officeDocument\/(2006\/)?relationships$/, "r"],
  [/\/markup-compatibility\/2006$/, "mc"],
  [/\/drawingml\/(2006\/)?wordprocessingDrawing$/, "wp"],
  [/\/drawingml\/(2006\/)?diagram$/, "dgm"],
  [/^urn:schemas-microsoft-com:vml$/, "v"],
  [/^urn:oasis:names:tc:opendocument:xmlns:(office|text|table|style|presentation|manifest):1\.0$/, "$1"],
  [/^urn:oasis:names:tc:opendocument:xmlns:drawing:1\.0$/, "draw"],
  [/^urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1\.0$/, "svg"],
  [/^urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1\.0$/, "fo"],
  [/\/1999\/xlink$/, "xlink"],
];
const DECLARATION = /(?:^|\s)xmlns(?::([\w.-]{1,40}))?\s*=\s*(?:"([^"]{0,300})"|'([^']{0,300})')/g;
const ATTRIBUTE_PREFIX = /(\s)([\w.-]{1,40}):([\w.-]{1,60}\s*=)/g;

/**
 * Like `xmlTokens`, of a part of an office document, with the usual prefixes whatever prefixes the file uses, so that names
 * can be compared: `w:p`, `text:h`.
 */
export async function* officeTokens(pieces: AsyncIterable<string>): AsyncGenerator<Iterable<XmlToken>> {
  const rename = usualNames();
  function* renamedIn(tokens: Iterable<XmlToken>): Generator<XmlToken> {
    for (const token of tokens) yield rename(token);
  }
  for await (const tokens of xmlTokens(pieces)) yield renamedIn(tokens);
}

/** Gives each token of a document its usual names; the namespaces that are declared apply from then on. */
function usualNames(): (token: XmlToken) => XmlToken {
  const known = new Map<string, string>();
  let isUsual = true;
  return (token) => {
    if (token.type === "text") return token;
    if (token.type === "open" && token.attributes.includes("xmlns")) {
      for (const [, prefix = "", double, single] of token.attributes.matchAll(DECLARATION)) {
        const usual = usualPrefix(double ?? single ?? "");
        if (usual !== null) known.set(prefix, usual);
        if (usual !== null && usual !== prefix) isUsual = false;
      }
    }
    if (isUsual) return token;
    const name = renamed(token.name, known);
    if (token.type === "close") return { type: "close", name };
    return { ...token, name, attributes: renamedAttributes(token.attributes, known) };
  };
}

function usualPrefix(namespace: string): string | null {
  for (const [pattern, prefix] of PREFIXES) {
    const match = pattern.exec(namespace);
    if (match !== null) return prefix === "$1" ? (match[1] ?? null) : prefix;
  }
  return null;
}

function renamed(name: string, known: Map<string, string>): string {
  const colon = name.indexOf(":");
  const usual = known.get(name.slice(0, Math.max(colon, 0)));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
}

function renamedAttributes(attributes: string, known: Map<string, string>): string {
  return attributes.replace(ATTRIBUTE_PREFIX, (whole, space: string, prefix: string, rest: string) => {
    const usual = known.get(prefix);
    return usual === undefined ? whole : `${space}${usual}:${rest}`;
  });
}
