import { isUnspaced, needsSpace } from "../../../kit/needs-space.ts";
import type { Line } from "./page-lines.ts";
import { joinLine, type Vocabulary } from "./repair-hyphen.ts";
import { rightEdges } from "./right-edges.ts";

export interface Paragraph {
  isList: boolean;
  pieces: { text: string; page: number }[];
}

const BULLET = /^(?:(?:[•◦▪●■‣∙·*–—-]|\(?(?:\d{1,2}|[a-zа-я])[.)])\s|[・●■◆①-⑳]|\d{1,2}[、．])/iu;
/** Dots that lead from a name to its figure: such a line is an entry of a menu, directory or table of contents. */
export const LEADER = /(?:\. ?){4}|·{4}|_{4}|…{2}/;
const SENTENCE_END = /[.!?:;…。！？：；]["'”’»)\]」』）]?$/;
/** Of a long paragraph only the end is compared with the next line: reading in a text that grows copies it each time. */
const MAX_END = 4096;
const KEPT_END = 200;
/** A line spacing this much larger than usual separates paragraphs; typesetting programs set lines more evenly. */
const PARAGRAPH_SPACING_RATIO = 1.12;

/** Joins lines into paragraphs by their distance, indent and bullets; list items stay together. */
export function paragraphs(lines: Line[], leading: number, words: Vocabulary): Paragraph[] {
  const result: Paragraph[] = [];
  const rightOf = rightEdges(lines);
  let open: Line[] = [];
  const close = () => {
    if (open.length === 0) return;
    const paragraph = toParagraph(open, words);
    const last = result.at(-1);
    if (paragraph.isList && last?.isList) append(last, paragraph);
    else result.push(paragraph);
    open = [];
  };
  for (const line of lines) {
    if (open.length > 0 && !belongs(open, line, leading, rightOf)) close();
    open.push(line);
  }
  close();
  return result;
}

/** The usual line spacing, as a multiple of the font size. */
export function usualLeading(lines: Line[]): number {
  const steps = new Map<number, number>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || before.page !== line.page || before.size !== line.size) return;
    const step = Math.round(((line.y - before.y) / line.size) * 20) / 20;
    if (step > 0.8 && step < 2.5) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  return [...steps].reduce((most, one) => (one[1] > most[1] ? one : most), [1.2, 0])[0];
}

function belongs(open: Line[], line: Line, leading: number, rightOf: (line: Line) => number): boolean {
  const first = open[0]!;
  const last = open.at(-1)!;
  if (LEADER.test(last.text) || (LEADER.test(line.text) && !/^\p{Ll}/u.test(line.text))) return false;
  if (BULLET.test(line.text) || Math.abs(line.size - last.size) > last.size * 0.08) return false;
  const step = line.y - last.y;
  if (line.page !== last.page || step < 0) return crosses(last, line, rightOf(last));
  if (!isNextLine(last, line, leading)) return false;
  const em = line.size;
  if (endsEarly(last, line, rightOf(last))) return false;
  // The second line sets the paragraph's left edge: the first one may be indented, or have a hanging term.
  const edge = open.length > 1 ? open[1]!.x : null;
  if (edge !== null) return Math.abs(line.x - edge) < em * 0.8;
  return line.x - first.x < em * 12 && first.x - line.x < em * 4;
}

/** If the next line's first word would have fit on this line, the line ends on purpose. */
function endsEarly(last: Line, line: Line, right: number): boolean {
  if (/^\p{Ll}/u.test(line.text) || line.x - last.x > line.size * 1.5) return false;
  const word = isUnspaced(line.text) ? 1 : (/^\S+/.exec(line.text)?.[0].length ?? 0);
  const width = ((line.right - line.x) / Math.max(1, line.text.length)) * word;
  return last.right + width + line.size < right;
}

/** Whether a line is directly below another, at the usual spacing. */
export function isNextLine(last: Line, line: Line, leading: number): boolean {
  const step = line.y - last.y;
  return (
    line.page === last.page && step > 0 && step <= leading * Math.max(line.size, last.size) * PARAGRAPH_SPACING_RATIO
  );
}

/** Across pages or columns a paragraph continues when the sentence has not ended. */
function crosses(last: Line, line: Line, right: number): boolean {
  if (SENTENCE_END.test(last.text)) return false;
  if (/^[\p{Ll}\p{N}("'“«]/u.test(line.text)) return true;
  return !needsSpace(last.text, line.text) && last.right + last.size * 1.5 > right;
}

function toParagraph(lines: Line[], words: Vocabulary): Paragraph {
  // The text of each piece is what is finished and its end.
  const pieces: { done: string; text: string; page: number }[] = [];
  lines.forEach((line, at) => {
    const text = line.text.replaceAll("\t", " ");
    const before = lines[at - 1];
    const piece = pieces.at(-1);
    if (before === undefined || piece === undefined) pieces.push({ done: "", text, page: line.page });
    else if (isTermBefore(before, line, at)) piece.text += `\n${text}`;
    else {
      const joined = joinLine(piece.text, text, words);
      if (piece.page === line.page) piece.text = joined;
      else {
        const keepsHyphen = joined.startsWith(piece.text);
        if (!keepsHyphen) piece.text = piece.text.slice(0, -1);
        pieces.push({ done: "", text: joined.slice(piece.text.length), page: line.page });
      }
    }
    const last = pieces.at(-1)!;
    if (last.text.length > MAX_END) {
      last.done += last.text.slice(0, -KEPT_END);
      last.text = last.text.slice(-KEPT_END);
    }
  });
  return {
    isList: BULLET.test(lines[0]!.text) || LEADER.test(lines.at(-1)!.text),
    pieces: pieces.map(({ done, text, page }) => ({ text: done + text, page })),
  };
}

/** A short line followed by indented lines: a term and its explanation stay two lines. */
function isTermBefore(before: Line, line: Line, at: number): boolean {
  return at === 1 && before.page === line.page && line.x - before.x > before.size * 1.5 && before.right < line.right;
}

function append(list: Paragraph, item: Paragraph): void {
  const [first, ...rest] = item.pieces;
  const last = list.pieces.at(-1);
  if (first === undefined || last === undefined) return;
  if (first.page === last.page) last.text += `\n${first.text}`;
  else list.pieces.push({ text: `\n${first.text}`, page: first.page });
  list.pieces.push(...rest);
}
