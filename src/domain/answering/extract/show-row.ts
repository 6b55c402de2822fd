import { termsOf } from "../../language/sentences/terms-of.ts";
import { impliedWords } from "../../language/text/implied-words.ts";
import { splitWords } from "../../language/text/split-words.ts";
import { stem } from "../../language/text/stem.ts";
import { cellsOf } from "./cells-of.ts";
import type { ScoredQuestion } from "./score-question.ts";
import { withoutMarkers } from "./without-markers.ts";

/** A cell with fewer words needs the name of its column ("storage: 500 GB"). */
const minPhraseWords = 3;
const empty = /^[—–-]?$/;

interface Cell {
  name: string;
  unit: string;
  value: string;
}

/**
 * Says a row of a table: what the row is about, with every other cell that the question names, then the columns it asks
 * for, or all when it asks for none: "Mini rental, 2 hours: €14." Names of columns are left out where the value is a phrase or
 * a price, and a unit in a column's name is moved to its value. Null when the header does not fit the row.
 */
export function showRow(row: string, header: string, question: ScoredQuestion): string | null {
  const values = cellsOf(row);
  const names = cellsOf(header);
  if (names.length !== values.length || values.length < 2) return null;
  const cells = values.map((value, at) => cellOf(names[at]!, value)).filter(({ value }) => !empty.test(value));
  const subject = cells.find(({ value }) => /\p{L}/u.test(value)) ?? cells[0];
  const others = cells.filter((cell) => cell !== subject);
  if (!subject || others.length === 0) return null;
  const asked = askedCells(others, question);
  const named = others.filter((cell) => !asked.includes(cell) && isNamed(cell, question));
  const told = asked.length > 0 ? asked : others.filter((cell) => !named.includes(cell));
  const about = [subject, ...named].map(({ value }) => value).join(", ");
  if (told.length === 0) return null;
  return withoutMarkers(sentence(about, told, question.hasCapitalNouns ? (name) => name : lowerFirst));
}

/**
 * The columns that the question names, in its words or in others ("how heavy", "Weight"); else the cells that look like an answer to it, a price
 * before other figures.
 */
function askedCells(cells: Cell[], question: ScoredQuestion): Cell[] {
  const byName = cells.filter(({ name }) => namesColumn(name, question));
  if (byName.length > 0) return byName;
  const standIns = new Set([...question.related.values()].flatMap((all) => all.map(({ stem }) => stem)));
  const byOther = cells.filter(({ name }) => termsOf(name).some((term) => standIns.has(term)));
  if (byOther.length > 0) return byOther;
  const byKind = cells.filter(({ name }) => question.quantities.some((words) => words.test(name)));
  if (byKind.length > 0) return byKind;
  const fits = cells.filter(
    (cell) => !isNamed(cell, question) && question.cues.some(({ answers }) => answers.test(said(cell))),
  );
  const prices = fits.filter((cell) => isPrice(said(cell)));
  return question.asksFigure && prices.length > 0 ? prices : fits;
}

/** A name without a content word ("What to do") is in the question when most of its words are. */
function namesColumn(name: string, { weights, words }: ScoredQuestion): boolean {
  const terms = termsOf(name);
  if (terms.length > 0) return terms.some((term) => weights.has(term));
  const all = splitWords(name);
  return all.length > 1 && all.filter((word) => words.has(word)).length > all.length / 2;
}

/** All words of a cell are in the question: it tells which row is meant. */
function isNamed({ value }: Cell, { weights, stemSequence }: ScoredQuestion): boolean {
  const terms = termsOf(value);
  return terms.length > 0 && terms.every((term) => weights.has(term) || stemSequence.includes(` ${term} `));
}

function isPrice(text: string): boolean {
  return /\p{Sc}/u.test(text) || impliedWords(text).map(stem).includes(stem("price"));
}

/** "Price, EUR", "Preis (€)": the sign of a unit belongs to a bare figure below it. A word ("Срок, дней") would be declined. */
function cellOf(header: string, value: string): Cell {
  const match =
    /^(.{2,40}?)(?:,\s+|\s*[([])(\p{Sc}|%|°\p{Lu}|\p{Lu}{1,4}|\p{L}{1,3}\.?|руб\.?|[\p{L}\d]{1,4}\/[\p{L}\d]{1,4})[)\]]?$/u.exec(
      header,
    );
  const isBare = /^[\d\s.,–-]+$/.test(value) && /\d/.test(value);
  return match && isBare ? { name: match[1]!, unit: match[2]!, value } : { name: header, unit: "", value };
}

function said({ value, unit }: Cell): string {
  return unit === "" ? value : `${value} ${unit}`;
}

function sentence(about: string, cells: Cell[], inside: (name: string) => string): string {
  const parts = cells.map((cell) => {
    const isPhrase = cell.value.split(" ").length >= minPhraseWords && /\p{L}{2}/u.test(cell.value);
    const isKnown =
      isPhrase || cell.name === "" || empty.test(cell.name) || (cells.length === 1 && isPrice(said(cell)));
    return { text: isKnown ? said(cell) : `${inside(cell.name)} ${said(cell)}`, isPhrase, name: cell.name };
  });
  const [only] = parts;
  if (parts.length === 1 && only) {
    const [cell] = cells;
    const isKnown = only.text === said(cell!);
    return closed(isKnown ? `${about}: ${only.text}` : `${about}, ${inside(only.name)}: ${said(cell!)}`);
  }
  const arePhrases = parts.some(({ isPhrase }) => isPhrase);
  const joined = arePhrases
    ? parts.map(({ text }) => closed(text)).join(" ")
    : parts.map(({ text }) => text).join(", ");
  return closed(`${about}: ${joined}`);
}

function closed(text: string): string {
  return /[.!?…。]$/.test(text) ? text : `${text}.`;
}

/** A name of a column inside a sentence; one with a second capital stays as it is. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;
}
