import type { Block } from "../../../domain/knowledge/catalogue/extracted-document.ts";
import { decodeEntities } from "./decode-entities.ts";
import { tableText } from "./table-text.ts";

export interface HtmlBlock {
  kind: Block["kind"];
  level: number | null;
  text: string;
  /** Inside `<main>`, `<article>` or `role="main"`. */
  isMain: boolean;
  /** Not content: a cookie notice, breadcrumbs, share buttons, or an aside of the whole page. */
  isBeside: boolean;
  links: number;
  /** The number of letters and digits in its text, and of those in links. */
  letters: number;
  linkedLetters: number;
}

const SKIPPED = new Set(
  "script style noscript template nav footer svg math iframe object select button dialog canvas audio video".split(" "),
);
const SKIPPED_ROLES = new Set([
  "navigation",
  "contentinfo",
  "banner",
  "search",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
]);
/**
 * Words in an `id` or `class` that only non-content parts have. Words that content may have too (`menu`, `banner`) are
 * not listed.
 */
const NON_CONTENT =
  /(^|[\s_-])(cookies?|cookie(bar|banner|notice|consent)|consent|gdpr|ccpa|onetrust|cookiebot|cybot\w+|usercentrics|didomi|breadcrumbs?|skip(link|nav)?|share|sharing|social(links|share)?|newsletter)([\s_-]|$)/i;
/** These elements are content whatever their `id` or `class`. */
const WHOLE = new Set(["html", "body", "main", "article", "h1", "h2", "h3", "h4", "h5", "h6"]);
/** Elements that end a paragraph before and after them. */
const PARTS = new Set(
  "p div section article main header aside ul ol li dl dt dd blockquote figure figcaption address details summary form fieldset hr pre table body h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);
const BULLET = "- ";
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/**
 * The blocks of an HTML page in order, and its title. End tags may be missing: an element also ends where the next one
 * starts.
 */
export async function htmlBlocks(html: string): Promise<{ title: string | null; blocks: HtmlBlock[] }> {
  const blocks: HtmlBlock[] = [];
  const tables: string[][][] = [];
  const onEnd = endHandlers();
  let title = "";
  let text = "";
  let kind: Block["kind"] = "paragraph";
  let level: number | null = null;
  let skipped = 0;
  let main = 0;
  let beside = 0;
  let lists = 0;
  let isTitle = false;
  let links = 0;
  let openLinks = 0;
  let linkedLetters = 0;

  function push(block: Pick<HtmlBlock, "kind" | "level" | "text">): void {
    if (block.text.trim() === "") return;
    blocks.push({
      ...block,
      isMain: main > 0,
      isBeside: beside > 0,
      links,
      letters: countLetters(block.text),
      linkedLetters,
    });
    links = 0;
    linkedLetters = 0;
  }

  function flush(): void {
    const own = kind === "code" ? text.replace(/^\n+/, "").trimEnd() : collapse(text);
    text = "";
    const row = tables.at(-1)?.at(-1);
    if (row !== undefined && row.length > 0) {
      const cell = row.length - 1;
      if (own !== "") row[cell] = row[cell] === "" ? own : `${row[cell]} ${own}`;
      return;
    }
    push({ kind, level, text: own });
  }

  function isBeside(element: Element, role: string): boolean {
    const name = element.tagName;
    if (WHOLE.has(name)) return false;
    if (main === 0 && (name === "aside" || role === "complementary")) return true;
    return NON_CONTENT.test(`${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`);
  }

  /** A list is one block: its items are lines of one text, until the list, a heading, a table or code ends it. */
  function startPart(name: string): void {
    const isInList = lists > 0 && tables.length === 0 && kind === "list";
    if (isInList && name === "li") text += `\n${"  ".repeat(lists - 1)}${BULLET}`;
    else if (isInList && /^(p|div|dl|dt|dd)$/.test(name)) text += text.endsWith(BULLET) ? "" : "\n";
    else flush();
    if (isInList) return;
    kind = lists > 0 && tables.length === 0 ? "list" : "paragraph";
    level = null;
  }

  function endPart(): void {
    if (lists > 0 && kind === "list") return;
    flush();
    kind = lists > 0 && tables.length === 0 ? "list" : "paragraph";
    level = null;
  }

  function open(element: Element): void {
    const name = element.tagName;
    const role = element.getAttribute("role") ?? "";
    const isHidden = element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true";
    if (VOID.has(name)) {
      if (skipped === 0 && name === "br") text += kind === "code" ? "\n" : " \u2028";
      if (skipped === 0 && name === "hr") startPart(name);
      return;
    }
    if (name === "title" && skipped === 0 && title === "") {
      isTitle = onEnd(element, () => {
        isTitle = false;
      });
      return;
    }
    if (SKIPPED.has(name) || SKIPPED_ROLES.has(role) || (isHidden && name !== "body")) {
      const isOpen = onEnd(element, () => {
        skipped--;
      });
      if (isOpen) skipped++;
      return;
    }
    if (skipped > 0) return;
    if (kind !== "code" && lists === 0 && tables.length === 0 && isBeside(element, role)) {
      flush();
      const isOpen = onEnd(element, () => {
        flush();
        beside--;
      });
      if (isOpen) beside++;
    }
    if (name === "a") {
      if (onEnd(element, () => openLinks--)) {
        openLinks++;
        links++;
      }
    } else if (kind === "code") {
      if (PARTS.has(name) && text !== "" && !text.endsWith("\n")) text += "\n";
    } else if (name === "main" || name === "article" || role === "main") {
      flush();
      main++;
      onEnd(element, () => {
        endPart();
        main--;
      });
    } else if (name === "table") {
      startPart(name);
      tables.push([]);
      onEnd(element, endTable);
    } else if (name === "tr") {
      flush();
      tables.at(-1)?.push([]);
    } else if (name === "td" || name === "th") {
      flush();
      tables.at(-1)?.at(-1)?.push("");
    } else if (name === "ul" || name === "ol") {
      if (lists === 0 || kind !== "list") flush();
      if (tables.length === 0) kind = "list";
      lists++;
      onEnd(element, () => {
        lists--;
        if (lists === 0) {
          flush();
          kind = "paragraph";
        }
      });
    } else if (PARTS.has(name)) {
      startPart(name);
      const heading = /^h([1-6])$/.exec(name)?.[1];
      if ((heading !== undefined || name === "pre") && tables.length === 0) {
        flush();
        kind = heading === undefined ? "code" : "heading";
        level = heading === undefined ? null : Number(heading);
      }
      onEnd(element, endPart);
    }
  }

  function endTable(): void {
    flush();
    const rows = tables.pop();
    if (rows === undefined) return;
    const { kind: as, text: whole } = tableText(rows);
    const outer = tables.at(-1)?.at(-1);
    if (outer !== undefined && outer.length > 0) outer[outer.length - 1] += ` ${whole.replaceAll("\n", " ")}`;
    else push({ kind: as, level: null, text: whole });
  }

  let pending = "";
  const rewriter = new HTMLRewriter().on("*", { element: open }).onDocument({
    text(chunk) {
      pending += chunk.text;
      if (!chunk.lastInTextNode) return;
      const decoded = decodeEntities(pending);
      pending = "";
      if (isTitle) title += decoded;
      else if (skipped === 0) {
        text += kind === "code" ? decoded : decoded.replaceAll("\n", " ");
        if (openLinks > 0) linkedLetters += countLetters(decoded);
      }
    },
  });
  await rewriter.transform(new Response(html, { headers: { "content-type": "text/html" } })).arrayBuffer();
  flush();
  return { title: collapse(title) || null, blocks };
}

/** Collapses runs of spaces; keeps the line breaks of items and `<br>`. */
function collapse(text: string): string {
  return text
    .split(/[\n\u2028]/)
    .map((line) => (/^ *- /.exec(line)?.[0] ?? "") + line.replace(/^ *- /, "").replace(/\s+/g, " ").trim())
    .filter((line) => line.trim() !== "" && line.trim() !== "-")
    .join("\n");
}

function countLetters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** Collects all handlers for the end of an element, because the rewriter accepts only one. */
function endHandlers() {
  let last: Element | null = null;
  let handlers: (() => void)[] = [];
  /** Whether the element can have content: void elements reject the handler. */
  return (element: Element, handler: () => void): boolean => {
    if (element === last) {
      handlers.push(handler);
      return true;
    }
    const own = [handler];
    try {
      element.onEndTag(() => {
        for (const each of own) each();
      });
    } catch {
      return false;
    }
    last = element;
    handlers = own;
    return true;
  };
}
