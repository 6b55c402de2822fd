/** A piece of text from pdf.js; `transform` places it (PDF 1.7, 8.3.3), lengths are in points. */
export interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

/** A line of text on an upright page: `x` and `right` from the left edge, `y` (the baseline) from the top. */
export interface Line {
  page: number;
  /** A tab marks a gap as wide as between table cells. */
  text: string;
  x: number;
  right: number;
  y: number;
  /** The font size of most of its characters, in points. */
  size: number;
  isMonospace: boolean;
}

export interface PageView {
  page: number;
  /** Rotates the page as a reader sees it: the viewport's transform at scale 1. */
  transform: number[];
  isMonospace: (fontName: string) => boolean;
}

/** A gap of this share of the font size is a space: narrower gaps are kerning. */
const SPACE_GAP = 0.18;
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
      if (open !== null) lines.push(close(open, view.page));
      open = { ...piece, sizes: new Map([[piece.size, piece.text.length]]), monospaced: 0, endsInSpace: false };
      count(open, piece);
    }
  }
  if (open !== null) lines.push(close(open, view.page));
  return lines;
}

interface Piece {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  isMonospace: boolean;
}

interface Open extends Piece {
  sizes: Map<number, number>;
  monospaced: number;
  endsInSpace: boolean;
}

function place(item: TextItem, view: PageView): Piece {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view.transform;
  const [ia = 1, ib = 0, , , ie = 0, iF = 0] = item.transform;
  const x = a * ie + c * iF + e;
  const y = b * ie + d * iF + f;
  const size = Math.round(Math.hypot(ia, ib) * 10) / 10;
  const text = item.str.replace(/\s+/g, " ");
  return { text, x, right: x + item.width, y, size, isMonospace: view.isMonospace(item.fontName) };
}

/** On the baseline, or a superscript or subscript next to it, and not to the left of the line's end. */
function continues(open: Open, piece: Piece): boolean {
  const size = Math.max(open.size, piece.size);
  const isOnLine = Math.abs(open.y - piece.y) < size * (piece.size < open.size * 0.85 ? 0.6 : 0.3);
  return isOnLine && piece.x > open.right - size * 2;
}

function extend(open: Open, piece: Piece): void {
  const gap = piece.x - open.right;
  const isSpaced = open.endsInSpace || gap > open.size * SPACE_GAP;
  const isWide = gap > open.size * CELL_GAP;
  const needsSpace = isSpaced && !open.text.endsWith(" ") && !piece.text.startsWith(" ");
  open.text = isWide
    ? `${open.text.trimEnd()}\t${piece.text.trimStart()}`
    : `${open.text}${needsSpace ? " " : ""}${piece.text}`;
  open.right = Math.max(open.right, piece.right);
  open.endsInSpace = false;
  open.sizes.set(piece.size, (open.sizes.get(piece.size) ?? 0) + piece.text.length);
  count(open, piece);
}

function count(open: Open, piece: Piece): void {
  if (piece.isMonospace) open.monospaced += piece.text.trim().length;
}

function close(open: Open, page: number): Line {
  const [size] = [...open.sizes].reduce((most, one) => (one[1] > most[1] ? one : most));
  const text = open.text.trim();
  const isMonospace = open.monospaced >= text.replaceAll(" ", "").length * 0.8;
  return { page, text, x: open.x, right: open.right, y: open.y, size, isMonospace };
}
