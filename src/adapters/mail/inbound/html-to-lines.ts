/** How a page is read: `parseHtml` of `ingest/`, which limits nesting. */
export type ParseHtml = (html: string, pause: () => Promise<void>, events: HtmlEvents) => Promise<void>;

interface HtmlEvents {
  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void;
  close(name: string): void;
  text(text: string): void;
}

const skipped = new Set(["head", "style", "script", "title", "template", "noscript", "svg", "object"]);
const blocks = new Set([
  ...["address", "article", "blockquote", "center", "dd", "div", "dl", "dt", "fieldset", "footer", "form", "header"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "li", "main", "ol", "p", "pre", "section", "table", "tr", "ul"],
]);
/** UTF-16 units of a link's text that are compared with its URL. */
const maxShown = 2000;
/** These have an empty line around them. */
const paragraphs = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "table", "pre"]);

/**
 * The HTML of a mail as text: quotations (`blockquote`) marked by `>` at each line, lines drawn across as underscores, pictures of the
 * mail itself as `[cid:…]`, links with their URL. What is not shown is left out.
 */
export async function htmlToLines(html: string, parse: ParseHtml, pause: () => Promise<void>): Promise<string> {
  const lines: string[] = [];
  let line = "";
  let [quotes, hidden, code] = [0, 0, 0];
  const links: { url: string; shown: string }[] = [];

  // Spaces in a row are one, also where several pieces of text meet.
  let hasSpace = true;
  const add = (text: string) => {
    line += hasSpace && text.startsWith(" ") ? text.slice(1) : text;
    if (text !== "") hasSpace = text.endsWith(" ");
    const link = links.at(-1);
    if (link !== undefined && link.shown.length < maxShown) link.shown += text;
  };
  const mark = () => ">".repeat(quotes) + (quotes > 0 ? " " : "");
  const endLine = () => {
    const written = code > 0 ? line.trimEnd() : line.trim();
    if (written !== "") lines.push(mark() + written);
    line = "";
    hasSpace = true;
  };
  const space = () => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== mark().trim()) lines.push(mark().trim());
  };

  await parse(html, pause, {
    open(name, attributes) {
      if (hidden > 0 || skipped.has(name) || isHidden(attributes["style"])) {
        hidden++;
        return;
      }
      if (name === "br") lines.push((mark() + line.trim()).trimEnd());
      if (name === "br") [line, hasSpace] = ["", true];
      if (name === "hr") {
        endLine();
        lines.push(`${mark()}________`);
      }
      if (name === "img") add(pictureOf(attributes["src"]));
      if (name === "a") links.push({ url: attributes["href"] ?? "", shown: "" });
      if (!blocks.has(name)) return;
      if (paragraphs.has(name)) space();
      else endLine();
      if (name === "blockquote") quotes++;
      if (name === "pre") code++;
      if (name === "li") line = "- ";
    },
    close(name) {
      if (hidden > 0) {
        hidden--;
        return;
      }
      if (name === "a") {
        const { url = "", shown = "" } = links.pop() ?? {};
        if (/^https?:\/\//i.test(url) && shown.trim() !== "" && !isSameLink(shown.trim(), url)) add(` (${url})`);
      }
      if (name === "td" || name === "th") add(" ");
      if (!blocks.has(name)) return;
      endLine();
      if (name === "blockquote") quotes--;
      if (name === "pre") code--;
      if (paragraphs.has(name)) space();
    },
    text(text) {
      if (hidden > 0) return;
      if (code === 0) {
        add(text.replaceAll(/[ \t\r\n\f]+/g, " "));
        return;
      }
      const [first = "", ...rest] = text.split("\n");
      line += first;
      for (const next of rest) {
        lines.push(mark() + line.trimEnd());
        line = next;
      }
    },
  });
  endLine();
  return lines.join("\n");
}

/** Text for the preview in lists, and for nobody. */
function isHidden(style: string | undefined): boolean {
  return /display:none/i.test((style ?? "").replaceAll(/\s+/g, ""));
}

function pictureOf(source: string | undefined): string {
  const id = /^cid:(.{1,200})$/i.exec(source ?? "")?.[1];
  return id === undefined ? "" : `[cid:${id.replaceAll(/[\s\]]/g, "")}]`;
}

function isSameLink(shown: string, url: string): boolean {
  const plain = (text: string) => text.replace(/^https?:\/\//i, "").replace(/\/$/, "");
  return plain(shown) === plain(url);
}
