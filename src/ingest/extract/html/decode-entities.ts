/** Names of U+00A0 to U+00FF, in order (HTML 4.01, section 24.2.1). */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/** Other entity names used on the web; unknown names stay as written. */
const OTHERS =
  "amp=& lt=< gt=> quot=\" apos=' ndash=– mdash=— hellip=… bull=• lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› prime=′ Prime=″ trade=™ euro=€ dagger=† Dagger=‡ permil=‰ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ lArr=⇐ rArr=⇒ hArr=⇔ ne=≠ le=≤ ge=≥ asymp=≈ equiv=≡ minus=− infin=∞ radic=√ sum=∑ check=✓ cross=✗ star=☆ starf=★ alpha=α beta=β gamma=γ delta=δ lambda=λ mu=μ pi=π sigma=σ Omega=Ω omega=ω fnof=ƒ circ=ˆ tilde=˜ OElig=Œ oelig=œ Scaron=Š scaron=š Yuml=Ÿ lbrace={ rbrace=} lbrack=[ rbrack=] num=# colon=: comma=, period=. nbsp=\u00a0 NewLine=\n Tab=\t ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200c zwj=\u200d";

let names: Map<string, string> | null = null;

function byName(): Map<string, string> {
  if (names !== null) return names;
  names = new Map(LATIN.split(" ").map((name, at) => [name, String.fromCharCode(0xa0 + at)]));
  for (const pair of OTHERS.split(" ")) {
    const at = pair.indexOf("=");
    names.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return names;
}

/** Decodes character references (`&amp;`, `&#8212;`, `&#x2014;`). */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,
    (whole, dec, hex, name) => {
      if (name !== undefined) return byName().get(name) ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}
