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
  const links: { url: string; from: number }[] = [];

  const mark = () => ">".repeat(quotes) + (quotes > 0 ? " " : "");
  const endLine = () => {
    const written = code > 0 ? line.trimEnd() : line.trim();
    if (written !== "") lines.push(mark() + written);
    line = "";
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
      if (name === "br") line = "";
      if (name === "hr") {
        endLine();
        lines.push(`${mark()}________`);
      }
      if (name === "img") line += pictureOf(attributes["src"]);
      if (name === "a") links.push({ url: attributes["href"] ?? "", from: line.length });
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
        const { url, from } = links.pop() ?? { url: "", from: 0 };
        const shown = line.slice(from).trim();
        if (/^https?:\/\//i.test(url) && shown !== "" && !isSameLink(shown, url)) line += ` (${url})`;
      }
      if (name === "td" || name === "th") line += " ";
      if (!blocks.has(name)) return;
      endLine();
      if (name === "blockquote") quotes--;
      if (name === "pre") code--;
      if (paragraphs.has(name)) space();
    },
    text(text) {
      if (hidden > 0) return;
      if (code === 0) {
        line = `${line}${text}`.replaceAll(/[ \t\r\n\f]+/g, " ");
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
