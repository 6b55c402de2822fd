import { decodeEntities } from "../html/decode-entities.ts";

/** The elements of HTML, obsolete ones too: their tags are marks, while `<id>` and `<your key>` are text. */
const ELEMENTS = new Set(
  "a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li line link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup option output p param path picture pre progress q rect rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr".split(
    " ",
  ),
);

/**
 * Of these, names that are placeholders where no tag closes them and they have no attributes: `--out <dir>`,
 * `<source>`. Elements that format text are not among them, because their end is often forgotten.
 */
const PLACEHOLDERS = new Set(
  "address area audio base button caption code data dir embed form frame header footer image input label link map menu meta object option output param path picture progress rect search section select slot source summary table template text time title track var video".split(
    " ",
  ),
);

/**
 * The text that a tag stands for: a line break, the `alt` of an image, nothing for other elements and components, and
 * the tag itself when it is not one: a placeholder such as `<your key>`, which no tag closes.
 */
export function tagText(tag: string, closedTags: ReadonlySet<string>): string {
  const written = /^<\/?([A-Za-z][\w.:-]*)/.exec(tag)?.[1];
  if (written === undefined) return "";
  const name = written.toLowerCase();
  if (name === "br") return "\n";
  if (name === "img") return altOf(tag);
  const isElement = ELEMENTS.has(name) && !(PLACEHOLDERS.has(name) && tag === `<${written}>`);
  const isMark = isElement || closedTags.has(written) || tag.endsWith("/>");
  return isMark ? "" : tag;
}

function altOf(tag: string): string {
  const [, double, single] = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag) ?? [];
  return decodeEntities(double ?? single ?? "").trim();
}
