import type { ExtractedDocument, PageSpan } from "../domain/knowledge/extracted-document.ts";
import type { Chunk } from "../domain/knowledge/ports.ts";
import { type Atom, atomsOf, HARD_LENGTH, SOFT_LENGTH } from "./chunk-atoms.ts";

/** A section with less text than this stays together with its neighbour. */
const SMALL_SECTION = 150;
/** The rest of a block goes along when the chunk stays below this: no chunk of one short sentence. */
const TAIL_LENGTH = SOFT_LENGTH * 1.25;

/**
 * Cuts a document into chunks of at most `SOFT_LENGTH` characters, a quarter more to keep a block's last sentences, and
 * `HARD_LENGTH` for a table or a piece of code kept whole. A chunk starts at a heading when enough stands before it, and
 * never crosses one of the outermost level. `text` is exactly `document.text.slice(start, end)`; only whitespace lies
 * between chunks. A table cut in two repeats its header row as the last element of the second part's `headingPath`,
 * because it does not stand in the text there.
 */
export function chunkDocument(document: ExtractedDocument): Chunk[] {
  const outermost = Math.min(...document.blocks.map((block) => block.level ?? Number.POSITIVE_INFINITY));
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  for (const atom of atomsOf(document)) {
    if (group.length > 0 && startsNewChunk(group, atom, outermost)) {
      groups.push(group);
      group = [];
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
  if (atom.level !== null && body.length > 0) {
    if (last.end - body[0]!.start >= SMALL_SECTION) return true;
  }
  if (atom.tableHeader !== null) return true;
  if (body.length === 0) return atom.end - first.start > HARD_LENGTH;
  if (atom.end - first.start <= SOFT_LENGTH) return false;
  const goesOn = atom.block === last.block;
  return !(goesOn && atom.blockEnd - first.start <= TAIL_LENGTH);
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
