import { countLetters } from "./count-letters.ts";
import type { HtmlBlock } from "./html-block.ts";
import type { Attributes } from "./parse-html.ts";
import { readColumns, readRows, type TableRow } from "./table-grid.ts";
import { tableBlocks } from "./table-text.ts";
import { textParts } from "./text-parts.ts";

const BULLET = "- ";
/** The marker of an item, and a line of nothing else. */
const MARKER = /^(?:- |\d{1,3}\. )/;
const EMPTY_ITEM = /^(?:-|\d{1,3}\.)?$/;

/** The lists that are open, outermost first: the number of the next item, null in a list without numbers. */
type OpenLists = (number | null)[];

interface OpenTable {
  rows: TableRow[];
  group: number;
  /** Where the table itself goes, and what it interrupts. */
  outer: HtmlBlock[];
  kind: HtmlBlock["kind"];
  lists: OpenLists;
}

/** Writes the blocks of a page: what text stands in which part, list or table. */
export function blockWriter() {
  const blocks: HtmlBlock[] = [];
  const tables: OpenTable[] = [];
  const text = textParts();
  /** The blocks of the page, or of the current cell of a table. */
  let sink = blocks;
  let kind: HtmlBlock["kind"] = "paragraph";
  let level: number | null = null;
  let isControl = false;
  let lists: OpenLists = [];
  let main = 0;
  let headingLevel = 0;
  let last: HtmlBlock | null = null;
  /** Inside these parts only text counts: buttons, and what may be left out. */
  let inline = 0;
  const counted = { links: 0, letters: 0, linkedLetters: 0, contacts: 0 };

  function push(block: Pick<HtmlBlock, "kind" | "level" | "text" | "isControl"> & Partial<HtmlBlock>): void {
    if (block.text.trim() === "") return;
    const flags = { isMain: main > 0, isBeside: false, isFact: false };
    last = { ...counted, ...flags, letters: countLetters(block.text), withTargets: block.text, ...block };
    // Of a list of links the targets are not written.
    if (last.linkedLetters * 2 > last.letters) last.withTargets = last.text;
    sink.push(last);
    if (block.kind === "heading" && !block.isControl) headingLevel = block.level ?? headingLevel;
    Object.assign(counted, { links: 0, linkedLetters: 0, contacts: 0 });
  }

  function flush(): void {
    const whole = text.take();
    const clean = (one: string) =>
      kind === "code" ? one.replace(/^\n+/, "").trimEnd() : collapse(one, kind === "list");
    const own = clean(whole.text);
    push({
      kind,
      level,
      isControl,
      text: own,
      withTargets: whole.withTargets === whole.text ? own : clean(whole.withTargets),
    });
  }

  function restart(): void {
    kind = lists.length > 0 ? "list" : "paragraph";
    level = null;
    isControl = false;
  }

  /** Ends the current block at the start or the end of a part. */
  function divide(): void {
    flush();
    restart();
  }

  /** A list is one block: its items are lines of one text, until the list, a heading, a table or code ends it. */
  function startPart(name: string): void {
    if (lists.length === 0 || kind !== "list" || !/^(?:li|p|div|dl|dt|dd)$/.test(name)) divide();
    else if (name === "li") text.addBullet(`\n${"  ".repeat(Math.min(lists.length, 20) - 1)}${nextMarker()}`);
    else if (!text.isItemStart()) text.add("\n");
  }

  function nextMarker(): string {
    const number = lists.at(-1) ?? null;
    if (number === null) return BULLET;
    lists = [...lists.slice(0, -1), number + 1];
    return `${number}. `;
  }

  function endPart(): void {
    if (lists.length === 0 || kind !== "list") divide();
  }

  function startTable(): void {
    divide();
    tables.push({ rows: [], group: 0, outer: sink, kind, lists });
  }

  function startRow(): void {
    const table = tables.at(-1);
    if (table === undefined) {
      startPart("div");
      return;
    }
    leaveCell(table);
    table.rows.push({ cells: [], group: table.group });
  }

  function startCell(name: string, attributes: Attributes): void {
    const table = tables.at(-1);
    if (table === undefined) {
      startPart("div");
      return;
    }
    leaveCell(table);
    if (table.rows.length === 0) table.rows.push({ cells: [], group: table.group });
    const columns = readColumns(attributes["colspan"]);
    const rows = readRows(attributes["rowspan"]);
    sink = [];
    table.rows.at(-1)!.cells.push({ blocks: sink, isHeader: name === "th", columns, rows, label: "" });
  }

  function leaveCell({ outer }: OpenTable): void {
    flush();
    lists = [];
    restart();
    sink = outer;
  }

  function endTable(): void {
    const table = tables.pop();
    if (table === undefined) return;
    leaveCell(table);
    const toBlock = (withTargets: string, whole: string, from: HtmlBlock[]): HtmlBlock => ({
      ...{ kind: "table", level: null, isControl: false, withTargets, text: whole },
      ...{ isMain: main > 0, isBeside: false, isFact: false },
      links: sum(from, "links"),
      letters: countLetters(whole),
      linkedLetters: sum(from, "linkedLetters"),
      contacts: sum(from, "contacts"),
    });
    for (const block of tableBlocks(table.rows, toBlock)) if (block.text.trim() !== "") sink.push(block);
    last = sink.at(-1) ?? last;
    ({ lists } = table);
    restart();
  }

  return {
    blocks,
    text,
    counted,
    flush,
    divide,
    startPart,
    endPart,
    startTable,
    startRow,
    startCell,
    endTable,
    startGroup: () => void (tables.length > 0 && tables.at(-1)!.group++),
    cell: () => (sink === blocks ? undefined : tables.at(-1)?.rows.at(-1)?.cells.at(-1)),
    sink: () => sink,
    last: () => last,
    isCode: () => kind === "code",
    isInList: () => lists.length > 0,
    tableDepth: () => tables.length,
    isInMain: () => main > 0,
    /** What follows is a heading or code, until the part ends. */
    become(as: "heading" | "code", of: number | null): void {
      flush();
      kind = as;
      level = of;
    },
    /** What follows is the heading of a panel, below the last heading of the page. */
    becomeControl(): void {
      flush();
      kind = "heading";
      level = Math.min(6, headingLevel + 1);
      isControl = true;
    },
    addControl(label: string): void {
      divide();
      push({ kind: "heading", level: Math.min(6, headingLevel + 1), isControl: true, text: label });
    },
    isHeading: () => kind === "heading",
    isControl: () => isControl,
    changeMain(by: 1 | -1): void {
      divide();
      main += by;
    },
    /** `from` is the number of its first item, null in a list without numbers. */
    startList(from: number | null): void {
      if (lists.length === 0 || kind !== "list") flush();
      kind = "list";
      lists = [...lists, from];
    },
    endList(): void {
      lists = lists.slice(0, -1);
      if (lists.length > 0) return;
      divide();
    },
    changeInline(by: 1 | -1): void {
      inline += by;
    },
    isInline: () => inline > 0,
  };
}

/** Collapses runs of spaces; keeps the line breaks of items and `<br>`. */
function collapse(text: string, isList: boolean): string {
  return text
    .split(/[\n\u2028]/)
    .map((line) => {
      const words = line.trimStart();
      const isItem = isList ? MARKER.test(words) : words.startsWith(BULLET);
      const indent = isItem ? " ".repeat(line.length - words.length) : "";
      return indent + words.replace(/\s+/g, " ").trim();
    })
    .filter((line) => (isList ? !EMPTY_ITEM.test(line.trim()) : line.trim() !== "" && line.trim() !== "-"))
    .join("\n");
}

function sum(blocks: HtmlBlock[], of: "links" | "linkedLetters" | "contacts"): number {
  return blocks.reduce((total, block) => total + block[of], 0);
}
