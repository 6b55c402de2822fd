import type { Unit } from "./unit.ts";

/**
 * Formats a quote for an answer: white space collapsed; Markdown markup, list bullets and printed footnote numbers
 * removed; table cells joined with their header; words hyphenated at line breaks rejoined. Code keeps its lines.
 * Nothing that looks like a citation marker remains.
 */
export function showQuote(quote: string, kind: Unit["kind"], header: string | null = null): string {
  if (kind === "code") return withoutMarkers(quote.trim());
  const cells = kind === "row" ? cellsOf(quote) : [];
  if (cells.length > 1) {
    const names = header === null ? [] : cellsOf(header);
    const named = names.length === cells.length;
    const shown = cells.flatMap((cell, at) =>
      cell === "" ? [] : [named && names[at] !== "" ? `${names[at]}: ${cell}` : cell],
    );
    return withoutMarkers(shown.join("; "));
  }
  const line = quote
    .replace(/\u00ad\s*/g, "")
    .replace(/(\p{Ll})-[ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, "$1")
    .replace(/^\s*(#{1,6}|[-*•–—+·▪‣>])\s+/, "")
    .replace(/\s+/g, " ")
    .replace(/\[([^[\]\d][^[\]]*)\]\((https?:[^)[\s]+)\)/g, "$1 ($2)")
    .replace(/(?<![\w/*])\*\*(?=[\p{L}\p{N}"'(«])([^*]+)\*\*/gu, "$1")
    .trim();
  return withoutMarkers(line);
}

function cellsOf(row: string): string[] {
  const bare = row.trim().replace(/^\||\|$/g, "");
  return (bare.includes("|") ? bare.split("|") : bare.split(/\t+/)).map((cell) => cell.replace(/\s+/g, " ").trim());
}

/** A printed "[12]" would look like one of our markers: a footnote number is removed, any other becomes "(12)". */
function withoutMarkers(text: string): string {
  return text.replace(/(?<=[.,;:!?»”])(\[\d{1,3}\])+/g, "").replace(/(?<=^|\s)\[(\d{1,3})\]/g, "($1)");
}
