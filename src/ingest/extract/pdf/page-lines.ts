import { isUnspaced } from "../../../kit/needs-space.ts";

/** A piece of text from pdf.js; `transform` places it (PDF 1.7, 8.3.3), lengths are in points. */
export interface TextItem {
  str: string;
  /** "ttb": a column of vertical writing. */
  dir: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** A part of a line between two wide gaps. */
export interface Cell {
  text: string;
  x: number;
  right: number;
}

/**
 * A line of text on an upright page: `x` and `right` from the left edge, `y` (the baseline) from the top. A line of
 * vertical writing is measured as if the page lay on its side.
 */
export interface Line {
  page: number;
  /** A tab marks a gap as wide as between table cells. */
  text: string;
  cells: Cell[];
  x: number;
  right: number;
  y: number;
  /** The font size of most of its characters, in points. */
  size: number;
  isMonospace: boolean;
  isVertical: boolean;
  /** From the baseline to the bottom edge of the page. */
  toBottom: number;
}

export interface PageView {
  page: number;
  width: number;
  height: number;
  /** Rotates the page as a reader sees it: the viewport's transform at scale 1. */
  transform: number[];
  isMonospace: (fontName: string) => boolean;
}

/** A gap of this share of the font size is a space: narrower gaps are kerning. */
const SPACE_GAP = 0.18;
/** The same between characters of scripts without spaces, which justified lines spread. */
const UNSPACED_GAP = 0.7;
/** A gap of this share is too wide for a space in justified text; table rows differ from it by appearing in groups. */
const CELL_GAP = 1.4;

/**
 * The lines of a page in the order in which the file draws them, which is the reading order in files of word processors
 * and typesetting programs. Pieces on one baseline are one line.
 */
export function pageLines(items: TextItem[], view: PageView): Line[] {
  const lines: Line[] = [];
  let open: Open | null = null;
  for (const item of items) {
    if (item.str.trim() === "") {
      if (open !== null && item.str !== "") open.endsInSpace = true;
      continue;
    }
    const piece = place(item, view);
    if (open !== null && continues(open, piece)) extend(open, piece);
    else {
      if (open !== null) lines.push(close(open, view));
      open = start(piece);
    }
  }
  if (open !== null) lines.push(close(open, view));
  return lines;
}

interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  isMonospace: boolean;
  isVertical: boolean;
}

interface Open extends Omit<Piece, "text"> {
  cells: Cell[];
  sizes: Map<number, number>;
  monospaced: number;
  /** The text of the last piece: reading the end of a long text that grows would copy it each time. */
  last: string;
  endsInSpace: boolean;
}

function place(item: TextItem, view: PageView): Piece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view.transform;
  const [ia = 1, ib = 0, , , ie = 0, iF = 0] = item.transform;
  const x = a * ie + c * iF + e;
  const y = b * ie + d * iF + f;
  const size = Math.round(Math.hypot(ia, ib) * 10) / 10;
  const isVertical = item.dir === "ttb";
  // Fonts have signs of their own for vertical writing, such as U+FE12 for a full stop.
  const text = unspread((isVertical ? item.str.normalize("NFKC") : item.str).replace(/\s+/g, " "));
  const from = isVertical ? y : x;
  return {
    ...{ text, x: from, right: from + (isVertical ? item.height : item.width), y: isVertical ? view.width - x : y },
    ...{ size, isMonospace: view.isMonospace(item.fontName), isVertical },
  };
}

/** `目 录` is one word, written wide. */
function unspread(text: string): string {
  const characters = text.split(" ");
  const isSpread = characters.length > 1 && characters.every((one) => [...one].length === 1 && isUnspaced(one));
  return isSpread ? characters.join("") : text;
}

function start(piece: Piece): Open {
  const { text, x, right } = piece;
  const open = {
    ...piece,
    ...{
      cells: [{ text, x, right }],
      sizes: new Map([[piece.size, text.length]]),
      monospaced: 0,
      last: text,
      endsInSpace: false,
    },
  };
  count(open, piece);
  return open;
}

/** On the baseline, or a superscript or subscript next to it, and not to the left of the line's end. */
function continues(open: Open, piece: Piece): boolean {
  if (open.isVertical !== piece.isVertical) return false;
  const size = Math.max(open.size, piece.size);
  const isOnLine = Math.abs(open.y - piece.y) < size * (piece.size < open.size * 0.85 ? 0.6 : 0.3);
  return isOnLine && piece.x > open.right - size * 2;
}

function extend(open: Open, piece: Piece): void {
  const gap = piece.x - open.right;
  const cell = open.cells.at(-1)!;
  if (gap > open.size * CELL_GAP) open.cells.push({ text: piece.text, x: piece.x, right: piece.right });
  else {
    const isInWord = isUnspaced(lastOf(open.last)) && isUnspaced(piece.text);
    const isSpaced = isInWord ? gap > open.size * UNSPACED_GAP : open.endsInSpace || gap > open.size * SPACE_GAP;
    const needsSpace = isSpaced && !open.last.endsWith(" ") && !piece.text.startsWith(" ");
    cell.text = `${cell.text}${needsSpace ? " " : ""}${piece.text}`;
    cell.right = Math.max(cell.right, piece.right);
  }
  open.right = Math.max(open.right, piece.right);
  open.last = piece.text;
  open.endsInSpace = false;
  open.sizes.set(piece.size, (open.sizes.get(piece.size) ?? 0) + piece.text.length);
  count(open, piece);
}

function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? "";
}

function count(open: Open, piece: Piece): void {
  if (piece.isMonospace) open.monospaced += piece.text.trim().length;
}

function close(open: Open, view: PageView): Line {
  const [size] = [...open.sizes].reduce((most, one) => (one[1] > most[1] ? one : most));
  const cells = open.cells.map((cell) => ({ ...cell, text: cell.text.trim() })).filter((cell) => cell.text !== "");
  const text = cells.map((cell) => cell.text).join("\t");
  const isMonospace = open.monospaced >= text.replace(/\s/g, "").length * 0.8;
  const { x, right, y, isVertical } = open;
  const toBottom = isVertical ? view.height : view.height - y;
  return { page: view.page, text, cells, x, right, y, size, isMonospace, isVertical, toBottom };
}
