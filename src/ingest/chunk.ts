import type { ExtractedDocument, PageSpan } from "../domain/knowledge/catalogue/extracted-document.ts";
import type { Chunk } from "../domain/knowledge/index/passage.ts";
import { type Atom, atomsOf, HARD_LENGTH, SOFT_LENGTH } from "./chunk-atoms.ts";

/** A section with less text than this may share a chunk with neighbouring short sections. */
const SHORT_SECTION_LENGTH = 50;
/** The rest of a block stays in the chunk up to this length, so that no chunk is one short sentence. */
const TAIL_LENGTH = SOFT_LENGTH * 1.25;
/** Text between two pauses: up to 50 ms of work. */
const LENGTH_PER_STEP = 32 * 1024;
/** More lines without a full stop than this are a list, not terms that introduce the next text. */
const MAX_TERMS = 4;

/**
 * Cuts a document into chunks of at most `SOFT_LENGTH` characters, a quarter more to keep a block's last sentences, and
 * `HARD_LENGTH` for a table or code kept whole. A chunk never crosses a heading, except for short sections under one
 * parent and for headings of the outermost level without any text, such as a list that is marked up as headings. A chunk
 * never ends with a heading or a term when something follows it. A block of a new page starts a chunk.
 * `text` is exactly `document.text.slice(start, end)`; only whitespace lies between chunks. When a table is cut in two,
 * its header row is repeated as the last element of the second part's `headingPath`, because it is not in that part's
 * text.
 */
export function chunkDocument(document: ExtractedDocument): Chunk[] {
  const steps = chunkSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Like `chunkDocument`, and awaits `pause` now and then, which lets other work run. */
export async function chunkWithPauses(document: ExtractedDocument, pause: () => Promise<void>): Promise<Chunk[]> {
  const steps = chunkSteps(document);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

function* chunkSteps(document: ExtractedDocument): Generator<void, Chunk[]> {
  const outermost = document.blocks.reduce(
    (least, block) => Math.min(least, block.level ?? least),
    Number.POSITIVE_INFINITY,
  );
  const groups: Atom[][] = [];
  let group: Atom[] = [];
  let paused = 0;
  for (const atom of atomsOf(document)) {
    if (group.length > 0 && (startsNewChunk(group, atom, outermost) || startsNewPage(document, group, atom))) {
      const kept = atom.level === null && atom.tableHeader === null ? introductionOf(group, atom) : [];
      groups.push(group.slice(0, group.length - kept.length));
      group = kept;
    }
    group.push(atom);
    if (atom.end - paused < LENGTH_PER_STEP) continue;
    paused = atom.end;
    yield;
  }
  if (group.length > 0) groups.push(group);
  return groups.map((atoms, ordinal) => toChunk(document, atoms, ordinal));
}

function startsNewChunk(group: Atom[], atom: Atom, outermost: number): boolean {
  const first = group[0]!;
  const isOutermost = (one: Atom) => one.level !== null && one.level <= outermost;
  if (isOutermost(atom))
    return !([...group, atom].every((one) => isOutermost(one) && one.body === 0) && fits(first, atom));
  if (group.length > 1 && group.every(isOutermost)) return true;
  const last = group.at(-1)!;
  const body = group.filter((one) => one.level === null);
  if (atom.level !== null && body.length > 0 && !areShortSections(group, atom)) return true;
  if (atom.tableHeader !== null) return true;
  if (body.length === 0) return atom.end - first.start > HARD_LENGTH;
  if (fits(first, atom)) return false;
  const continuesBlock = atom.block === last.block;
  return !(continuesBlock && atom.blockEnd - first.start <= TAIL_LENGTH);
}

function fits(first: Atom, atom: Atom): boolean {
  return atom.end - first.start <= SOFT_LENGTH;
}

/**
 * A chunk has one page, so a block of the next page starts a chunk; a heading or term that introduces it moves with it.
 */
function startsNewPage(document: ExtractedDocument, group: Atom[], atom: Atom): boolean {
  if (atom.block === group.at(-1)!.block || group.every((one) => one.level !== null || one.isTerm)) return false;
  return pageAt(document.pages, atom.start) !== pageAt(document.pages, group[0]!.start);
}

/** Whether a section and the previous sections in the chunk are short sections under one parent. */
function areShortSections(group: Atom[], heading: Atom): boolean {
  const parent = (atom: Atom) => atom.path.slice(0, -1).join("\n");
  const before = group.findLast((atom) => atom.level !== null);
  if (before === undefined || before.level !== heading.level || parent(before) !== parent(heading)) return false;
  return before.body < SHORT_SECTION_LENGTH && heading.body < SHORT_SECTION_LENGTH;
}

/** The headings and terms at a chunk's end, which belong to what follows; none when the chunk has nothing else. */
function introductionOf(group: Atom[], next: Atom): Atom[] {
  const from = group.findLastIndex((atom) => atom.level === null && !atom.isTerm) + 1;
  const kept = group.slice(from);
  const fits = kept.length > 0 && next.end - kept[0]!.start <= HARD_LENGTH;
  return from > 0 && fits && kept.length <= MAX_TERMS ? kept : [];
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
