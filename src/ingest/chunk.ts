import type { ExtractedDocument, PageSpan } from "../domain/knowledge/catalogue/extracted-document.ts";
import type { Chunk } from "../domain/knowledge/index/passage.ts";
import { type Atom, atomsOf, HARD_LENGTH, SOFT_LENGTH } from "./chunk-atoms.ts";

/** A section with less text than this is a scrap, which may share a chunk with scraps beside it. */
const SCRAP = 50;
/** The rest of a block goes along when the chunk stays below this: no chunk of one short sentence. */
const TAIL_LENGTH = SOFT_LENGTH * 1.25;
/** More lines without a full stop than this are a list of their own, not terms of what follows. */
const MOST_TERMS = 4;

/**
 * Cuts a document into chunks of at most `SOFT_LENGTH` characters, a quarter more to keep a block's last sentences, and
 * `HARD_LENGTH` for a table or a piece of code kept whole. A chunk never crosses a heading, but for scraps of sections
 * under one parent; a heading or a term is never the end of a chunk when something follows it; a block of a new page starts a chunk. `text` is exactly
 * `document.text.slice(start, end)`; only whitespace lies between chunks. A table cut in two repeats its header row as
 * the last element of the second part's `headingPath`, because it does not stand in the text there.
 */
export function chunkDocument(document: ExtractedDocument): Chunk[] {
  const outermost = document.blocks.reduce(
    (least, block) => Math.min(least, block.level ?? least),
    Number.POSITIVE_INFINITY,
  );
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  for (const atom of atomsOf(document)) {
    if (group.length > 0 && (startsNewChunk(group, atom, outermost) || turnsPage(document, group, atom))) {
      const kept = atom.level === null && atom.tableHeader === null ? introductionOf(group, atom) : [];
      groups.push(group.slice(0, group.length - kept.length));
      group = kept;
    }
    group.push(atom);
  }
  if (group.length > 0) groups.push(group);
  return groups.map((atoms, ordinal) => toChunk(document, atoms, ordinal));
}

function startsNewChunk(group: Atom[], atom: Atom, outermost: number): boolean {
  if (atom.level !== null && atom.level <= outermost) return true;
  const first = group[0]!;
  const last = group.at(-1)!;
  const body = group.filter((one) => one.level === null);
  if (atom.level !== null && body.length > 0 && !areScraps(group, atom)) return true;
  if (atom.tableHeader !== null) return true;
  if (body.length === 0) return atom.end - first.start > HARD_LENGTH;
  if (atom.end - first.start <= SOFT_LENGTH) return false;
  const goesOn = atom.block === last.block;
  return !(goesOn && atom.blockEnd - first.start <= TAIL_LENGTH);
}

/** A chunk has one page, so a block of the next one starts another chunk; what merely introduces it comes along. */
function turnsPage(document: ExtractedDocument, group: Atom[], atom: Atom): boolean {
  if (atom.block === group.at(-1)!.block || group.every((one) => one.level !== null || one.isTerm)) return false;
  return pageAt(document.pages, atom.start) !== pageAt(document.pages, group[0]!.start);
}

/** Whether a section and those before it in the chunk are scraps under one parent. */
function areScraps(group: Atom[], heading: Atom): boolean {
  const parent = (atom: Atom) => atom.path.slice(0, -1).join("\n");
  const before = group.findLast((atom) => atom.level !== null);
  if (before === undefined || before.level !== heading.level || parent(before) !== parent(heading)) return false;
  return before.body < SCRAP && heading.body < SCRAP;
}

/** The headings and terms at a chunk's end, which belong to what comes next; none when it is nothing else. */
function introductionOf(group: Atom[], next: Atom): Atom[] {
  const from = group.findLastIndex((atom) => atom.level === null && !atom.isTerm) + 1;
  const kept = group.slice(from);
  const fits = kept.length > 0 && next.end - kept[0]!.start <= HARD_LENGTH;
  return from > 0 && fits && kept.length <= MOST_TERMS ? kept : [];
}

function toChunk(document: ExtractedDocument, atoms: Atom[], ordinal: number): Chunk {
  const start = atoms[0]!.start;
  const end = atoms.at(-1)!.end;
  const body = atoms.filter((atom) => atom.level === null);
  const headingPath = body.length > 0 ? commonPath(body) : atoms.at(-1)!.path;
  const tableHeader = atoms[0]!.tableHeader;
  return {
    ordinal,
    text: document.text.slice(start, end),
    start,
    end,
    page: pageAt(document.pages, start),
    headingPath: tableHeader === null ? headingPath : [...headingPath, tableHeader],
  };
}

function commonPath(atoms: Atom[]): string[] {
  const [first, ...rest] = atoms.map((atom) => atom.path);
  const length = rest.reduce((shared, path) => {
    const differs = path.slice(0, shared).findIndex((title, at) => title !== first![at]);
    return differs === -1 ? Math.min(shared, path.length) : differs;
  }, first!.length);
  return first!.slice(0, length);
}

function pageAt(pages: PageSpan[], offset: number): number | null {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pages[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pages[low]?.page ?? null;
}
