import { cellsOf } from "./cells-of.ts";
import type { Unit } from "./unit.ts";
import { withoutMarkers } from "./without-markers.ts";

/**
 * Formats a quote for an answer: white space collapsed; Markdown markup, list bullets and printed footnote numbers
 * removed; table cells joined; words hyphenated at line breaks rejoined. Code keeps its lines.
 * Nothing that looks like a citation marker remains.
 */
export function showQuote(quote: string, kind: Unit["kind"]): string {
  if (kind === "code") return withoutMarkers(quote.trim());
  const cells = kind === "row" ? cellsOf(quote) : [];
  if (cells.length > 1) return withoutMarkers(cells.filter((cell) => cell !== "").join(", "));
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
