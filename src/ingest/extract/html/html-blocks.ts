import { joinLines } from "../../../kit/needs-space.ts";
import type { Pause } from "../pause.ts";
import { besideKind, isFigure, isProse, markBeside } from "./beside.ts";
import { blockWriter } from "./block-writer.ts";
import { countLetters } from "./count-letters.ts";
import { hasPrice } from "./facts.ts";
import type { HtmlBlock } from "./html-block.ts";
import { includesTarget, linkTarget } from "./link-target.ts";
import { isEmptyLabel, labelOf, MAX_LABEL_LENGTH, opensPanel, withoutEmptyControls } from "./panel-labels.ts";
import { findPanels, isControl } from "./panels.ts";
import { type Attributes, parseHtml } from "./parse-html.ts";
import { isSkipped } from "./skipped.ts";

/** Elements that end a paragraph before and after them. */
const PARTS = new Set(
  "p div section article main header footer aside ul ol li dl dt dd blockquote figure figcaption address details summary fieldset legend hr pre table caption body form h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);
/** Elements that may be panels; hidden inline elements are icons and notes for screen readers. */
const PANELS = new Set("p div section article ul ol dl dd table tr".split(" "));
/** A hidden part after a heading that is no panel. */
const NO_PANEL = /(?:^|[\s_-])(?:modal|popup|menu|dropdown|spinner|loader|loading|toast|tooltip|template)(?:[\s_-]|$)/i;
/** Tables within more tables are text of the table around them: each level writes the text of its cells again. */
const MAX_TABLES = 8;
const MAX_ALT_LENGTH = 300;

export interface HtmlPage {
  title: string | null;
  blocks: HtmlBlock[];
  /** The JSON-LD scripts of the page, as written. */
  data: string[];
}

/**
 * The blocks of an HTML page in order, its title and its structured data. End tags may be missing: an element also ends
 * where the next one starts. Throws `ExtractionError` `too_much_text`.
 */
export async function htmlBlocks(html: string, pause: Pause): Promise<HtmlPage> {
  const panels = await findPanels(html, pause);
  const data: string[] = [];
  const out = blockWriter();
  const { text } = out;
  const ends: ((() => void) | null)[] = [];
  let title = "";
  let isTitle = false;
  let isData = false;
  let skipped = 0;
  let openLinks = 0;
  let controls = 0;
  let terms = 0;

  function skip(): () => void {
    skipped++;
    return () => skipped--;
  }

  /** Reads the text of an element, and keeps it only if it says something. */
  function keepIf(isKept: (text: string, before: string) => boolean): () => void {
    const from = text.count();
    out.changeInline(1);
    return () => {
      out.changeInline(-1);
      const own = text.since(from);
      if (!isKept(own, text.before(from))) text.cut(from);
      else text.add(" ");
    };
  }

  function open(name: string, attributes: Attributes): (() => void) | null {
    if (name === "script" && /^application\/ld\+json/i.test(attributes["type"]?.trim() ?? "")) {
      isData = true;
      data.push("");
      return () => {
        isData = false;
      };
    }
    if (skipped > 0) return skip();
    if (name === "title" && title === "") {
      isTitle = true;
      return () => {
        isTitle = false;
      };
    }
    if (name === "br") text.add(out.isCode() ? "\n" : " \u2028");
    else if (name === "img") addPicture(attributes["alt"]);
    else if (name === "input" || name === "textarea") controls++;
    if (attributes["role"] === "img" || name === "svg") return icon(name, attributes);
    if (isSkipped(name, attributes, out.isInMain())) return skip();
    const isPanel = isPanelOf(name, attributes);
    const hides = (attributes["hidden"] ?? "until-found").toLowerCase() !== "until-found";
    const isMute = attributes["aria-hidden"] === "true";
    if ((hides || isMute) && !isPanel && name !== "body" && name !== "html") {
      if (hides || PANELS.has(name)) return hides ? skip() : keepIf((own) => own.length < 200 && hasPrice(own));
      return keepIf((own, before) => /\d/.test(own) && own.length < 200 && !before.includes(own.trim()));
    }
    const end = openShown(name, attributes);
    if (isPanel) addLabel(attributes);
    return end;
  }

  function openShown(name: string, attributes: Attributes): (() => void) | null {
    const beside = out.isInList() || out.tableDepth() > 0 ? null : besideKind(name, attributes, out.isInMain());
    if (beside !== null && !PARTS.has(name) && !out.isCode()) {
      return keepIf((own) => hasPrice(own) || (name !== "a" && name !== "button" && (isProse(own) || isFigure(own))));
    }
    if (name === "a") return openLink(attributes);
    if (name === "button" || name === "select" || isControl(name, attributes)) return openButton(name, attributes);
    if (name === "option") text.add(" \u2028");
    if (out.isInline()) {
      if (PARTS.has(name) || name === "td" || name === "th") text.add(" ");
      return null;
    }
    if (out.isCode()) {
      if (PARTS.has(name) && !text.last().endsWith("\n") && !text.isBlank()) text.add("\n");
      return null;
    }
    if (beside === null && name !== "footer") return openPart(name, attributes);
    out.flush();
    const [sink, from, seen] = [out.sink(), out.sink().length, controls];
    const end = openPart(name, attributes);
    return () => {
      end?.();
      out.flush();
      markBeside(beside ?? "aside", sink.slice(from), controls > seen);
    };
  }

  function openPart(name: string, attributes: Attributes): (() => void) | null {
    const level = headingLevel(name, attributes);
    if (out.isHeading() && (name === "div" || (name === "p" && out.isControl()))) {
      text.add(" ");
      return null;
    }
    if (name === "main" || name === "article" || attributes["role"] === "main") {
      out.changeMain(1);
      return () => out.changeMain(-1);
    }
    switch (name) {
      case "table":
        if (out.tableDepth() >= MAX_TABLES) break;
        out.startTable();
        return out.endTable;
      case "tr":
        out.startRow();
        return null;
      case "td":
      case "th":
        out.startCell(name, attributes);
        return out.flush;
      case "thead":
      case "tbody":
      case "tfoot":
        out.startGroup();
        return null;
      case "ul":
        out.startList(null);
        return out.endList;
      case "ol":
        out.startList(firstNumber(attributes["start"]));
        return out.endList;
    }
    if (level === null && !PARTS.has(name)) return null;
    out.startPart(name);
    if (name === "dt") {
      terms++;
      return () => {
        terms--;
        out.endPart();
      };
    }
    if (name === "summary") out.becomeControl();
    else if (level !== null || name === "pre") out.become(level === null ? "code" : "heading", level);
    return out.endPart;
  }

  /** A button is a heading when it opens a panel, and text as a term; otherwise only a price in it counts. */
  function openButton(name: string, attributes: Attributes): (() => void) | null {
    if (name === "button") controls++;
    if (out.isInline() || out.isHeading() || out.isCode()) return null;
    if (!isControl(name, attributes)) {
      const isLong = (own: string) => own.length > MAX_LABEL_LENGTH;
      return keepIf((own, before) => hasPrice(own) || isLong(own) || (terms > 0 && before.trim() === ""));
    }
    // The text of a tab stands above its panel.
    if (attributes["role"] === "tab" && attributes["aria-controls"] !== undefined) return keepIf(() => false);
    out.becomeControl();
    out.changeInline(1);
    return () => {
      out.changeInline(-1);
      out.divide();
    };
  }

  function openLink(attributes: Attributes): () => void {
    const own = isControl("a", attributes) ? openButton("a", attributes) : null;
    const target = linkTarget(attributes["href"], panels.host);
    const from = text.count();
    const isHeading = out.isHeading();
    if (target?.isContact) out.counted.contacts++;
    else {
      out.counted.links++;
      openLinks++;
    }
    return () => {
      if (!target?.isContact) openLinks--;
      const label = from <= text.count() ? text.since(from).trim() : (out.last()?.text ?? "");
      if (target !== null && !out.isCode() && !includesTarget(label, target)) {
        if (target.isContact) text.add(label === "" ? target.text : ` (${target.text})`);
        else if (label !== "" && !isHeading) text.addTarget(` (${target.text})`);
      }
      own?.();
    };
  }

  function addPicture(written: string | undefined): void {
    const alt = written?.replace(/\s+/g, " ").trim() ?? "";
    const isName = /\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(alt) || (/^[\w-]+$/.test(alt) && /\d{4}/.test(alt));
    if (alt === "" || alt.length > MAX_ALT_LENGTH || isName || out.isCode() || out.last()?.text === alt) return;
    text.addAlt(alt);
    if (openLinks > 0) out.counted.linkedLetters += countLetters(alt);
  }

  /** An icon is text by its label: "included" in a table of plans. */
  function icon(name: string, attributes: Attributes): () => void {
    const label = attributes["aria-label"]?.trim() ?? "";
    const cell = out.cell();
    if (attributes["role"] === "img" && label !== "" && attributes["aria-hidden"] !== "true") addPicture(label);
    else if (cell !== undefined && name === "svg") cell.label ||= label;
    return skip();
  }

  function isPanelOf(name: string, attributes: Attributes): boolean {
    const id = attributes["id"];
    if (id !== undefined && panels.labels.has(id)) return true;
    if (attributes["role"] === "tabpanel") return true;
    if (labelOf(attributes, panels.texts) !== "") return PANELS.has(name);
    if (attributes["hidden"] === undefined && attributes["aria-hidden"] !== "true") return false;
    const follows = text.isBlank() && (out.last()?.kind === "heading" || opensPanel(out.last()));
    return follows && PANELS.has(name) && !NO_PANEL.test(`${id ?? ""} ${attributes["class"] ?? ""}`.slice(0, 500));
  }

  /** Writes the label of a panel above it, unless its control is just there. */
  function addLabel(attributes: Attributes): void {
    const label = panels.labels.get(attributes["id"] ?? "") || labelOf(attributes, panels.texts);
    if (label === "" || isEmptyLabel(label) || out.isInList() || out.tableDepth() > 0 || out.isInline()) return;
    if (text.isBlank() && out.last()?.text !== label) out.addControl(label);
  }

  await parseHtml(html, pause, {
    open(name, attributes) {
      ends.push(open(name, attributes));
    },
    close() {
      ends.pop()?.();
    },
    text(piece) {
      if (isData) data[data.length - 1] += piece;
      else if (isTitle) title += piece;
      else if (skipped === 0) {
        text.add(out.isCode() ? piece : joinLines(piece));
        if (openLinks > 0) out.counted.linkedLetters += countLetters(piece);
      }
    },
  });
  out.flush();
  return { title: title.replace(/\s+/g, " ").trim() || null, blocks: withoutEmptyControls(out.blocks), data };
}

function headingLevel(name: string, attributes: Attributes): number | null {
  const own = /^h([1-6])$/.exec(name)?.[1];
  if (own !== undefined) return Number(own);
  if (attributes["role"] !== "heading") return null;
  const level = Number(attributes["aria-level"] ?? 2);
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
}

/** The number that a numbered list begins with. */
function firstNumber(start: string | undefined): number {
  return start !== undefined && /^\d{1,3}$/.test(start.trim()) ? Number(start) : 1;
}
