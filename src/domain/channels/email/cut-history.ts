import {
  forwardedWords,
  headerLabels,
  originalWords,
  sentFrom,
  wroteBeginnings,
  wroteWords,
} from "./quotation-words.ts";

/** Lines of a header above a quoted message. */
const headerLength = 8;
/** Lines over which the line above a quotation may be broken, and its length in UTF-16 units. */
const wroteLines = 3;
const wroteLength = 400;

type Kind = "own" | "quoted" | "blank";

/**
 * What a person has written in a mail: without the quoted history, the lines that introduce it, and the signature. Quotations between
 * the person's own lines stay, because those lines answer them; of a forwarded mail everything stays. When nothing would be left, the
 * text stays as it is.
 */
export function cutHistory(text: string, { isForward }: { isForward: boolean }): string {
  const lines = text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll("\u00a0", " ")
    .split("\n")
    .map((line) => line.trimEnd());
  const whole = join(lines);
  const forwardedAt = lines.findIndex(isForwarded);
  if (isForward || forwardedAt >= 0) return whole;
  const current = lines.slice(0, endOfMessage(lines));
  const kinds = current.map(kindOf);
  const end = markIntroductions(current, kinds);
  const cut = ownPart(current.slice(0, end), kinds.slice(0, end));
  const own = join(withoutSignature(cut));
  return own === "" ? whole : own;
}

function join(lines: string[]): string {
  return lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function kindOf(line: string): Kind {
  if (line.trim() === "") return "blank";
  return /^ {0,3}>/.test(line) ? "quoted" : "own";
}

/** The line at which a message begins that is quoted without marks; else the number of lines. */
function endOfMessage(lines: string[]): number {
  const at = lines.findIndex((line, index) => isSeparator(line) || isHeader(lines, index));
  if (at < 0) return lines.length;
  // Outlook draws a line above the header.
  const before = lines.slice(0, at).findLastIndex((line) => line.trim() !== "");
  return before >= 0 && /^[_-]{5,}$/.test((lines[before] ?? "").trim()) ? before : at;
}

/** "-----Original Message-----" */
function isSeparator(line: string): boolean {
  return hasDashes(line) && originalWords.includes(bare(line));
}

/** "---------- Forwarded message ---------", "Begin forwarded message:" */
function isForwarded(line: string): boolean {
  const words = bare(line);
  return (hasDashes(line) || line.trim().endsWith(":")) && forwardedWords.some((one) => words === one);
}

function hasDashes(line: string): boolean {
  return /^[\s>]*[-_=*]{2,}/.test(line);
}

/** A line from its first letter to its last, in lower case. */
function bare(line: string): string {
  // The dot of "İ" would stay as a character of its own.
  const characters = [...line.toLowerCase().normalize("NFC").replaceAll("\u0307", "")];
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const start = characters.findIndex(isWord);
  return start < 0 ? "" : characters.slice(start, characters.findLastIndex(isWord) + 1).join("");
}

/** A line "From: …" with at least two other lines of a header after it. */
function isHeader(lines: string[], at: number): boolean {
  if (!headerLabels.from.includes(labelOf(lines[at] ?? ""))) return false;
  const following = lines.slice(at + 1, at + 1 + headerLength).map(labelOf);
  return following.filter((label) => headerLabels.others.includes(label)).length >= 2;
}

/** What is before the colon of "*From:* Ann", in lower case. */
function labelOf(line: string): string {
  const end = line.search(/[:：]/);
  return end < 0 || end > 30
    ? ""
    : line
        .slice(0, end)
        .replaceAll(/[*>_\s]+/g, " ")
        .trim()
        .toLowerCase();
}

/**
 * Marks lines that introduce a quotation as quoted. Returns the line from which everything is history: an introduction without marks
 * under it, which names who wrote and when.
 */
function markIntroductions(lines: string[], kinds: Kind[]): number {
  for (let last = 0; last < lines.length; last++) {
    const first = startOfIntroduction(lines, kinds, last);
    if (first === null) continue;
    const next = kinds.findIndex((kind, at) => at > last && kind !== "blank");
    const whole = lines.slice(first, last + 1).join(" ");
    if (next >= 0 && kinds[next] === "own") {
      if (isCertain(whole)) return first;
      continue;
    }
    for (let at = first; at <= last; at++) kinds[at] = "quoted";
  }
  return lines.length;
}

/** The first line of an introduction that ends with the line `last`; null when it is none. */
function startOfIntroduction(lines: string[], kinds: Kind[], last: number): number | null {
  if (kinds[last] !== "own" || !/[:：]$/.test(lines[last] ?? "")) return null;
  for (let first = last; first > last - wroteLines && first >= 0 && kinds[first] === "own"; first--) {
    const whole = lines.slice(first, last + 1).join(" ");
    if (whole.length > wroteLength) return null;
    if (!isIntroduction(whole)) continue;
    const before = lines[first - 1] ?? "";
    return kinds[first - 1] === "own" && begins(before) && before.length < wroteLength / 2 ? first - 1 : first;
  }
  return null;
}

/** It has a number outside of addresses, and an address or a verb. */
function isIntroduction(text: string): boolean {
  const words = text.split(/[\s<>()[\]]+/);
  const rest = words.filter((word) => !word.includes("@")).join(" ");
  return /\p{N}/u.test(rest) && (words.some((word) => word.includes("@")) || hasVerb(text));
}

function isCertain(text: string): boolean {
  return hasVerb(text) && /(?:19|20)\d\d/.test(text) && /\d[:.]\d\d/.test(text);
}

function hasVerb(text: string): boolean {
  const words = text.toLowerCase().normalize("NFC");
  return wroteWords.some((verb) => {
    const at = words.lastIndexOf(verb);
    // Languages with spaces have one before the verb.
    return at >= 0 && (/[^\p{L}]/u.test(words[at - 1] ?? " ") || !/^[a-zа-яёіїєґ]/u.test(verb));
  });
}

function begins(line: string): boolean {
  const words = line.trimStart().toLowerCase();
  return /\d/.test(words) && wroteBeginnings.some((beginning) => words.startsWith(beginning));
}

/** Own lines, with the quotations between them. A single quotation above the answer is history, too. */
function ownPart(lines: string[], kinds: Kind[]): string[] {
  const first = kinds.indexOf("own");
  const last = kinds.lastIndexOf("own");
  if (first < 0) return [];
  const isInterleaved = kinds.slice(first, last).includes("quoted");
  return lines.slice(isInterleaved ? 0 : first, last + 1);
}

/** Without what follows "-- " (RFC 3676, 4.3), and what programs add at the end. */
function withoutSignature(lines: string[]): string[] {
  const mark = lines.findIndex((line, at) => at > 0 && /^--$/.test(line));
  const text = mark < 0 ? lines : lines.slice(0, mark);
  const last = text.findLastIndex((line) => line.trim() !== "");
  if (last < 0) return text;
  const words = (text[last] ?? "").trim().toLowerCase();
  const isAdded = words.length <= 120 && sentFrom.some((phrase) => words.startsWith(phrase) || words === phrase.trim());
  return isAdded ? withoutSignature(text.slice(0, last)) : text;
}
