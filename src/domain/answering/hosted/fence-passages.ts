import { readable } from "../readable.ts";
import { freeBoundary } from "./free-boundary.ts";
import { type Reading, textOf } from "./gather-readings.ts";

/** Passages written as data. `boundary` stands in none of them, so that no passage can close its own fence. */
export interface FencedPassages {
  boundary: string;
  text: string;
}

/**
 * Writes numbered readings between lines that carry a boundary none of them holds (as MIME multiparts do), without what
 * speaks to the model in them.
 */
export function fencePassages(readings: Reading[]): FencedPassages {
  const shown = readings.map(({ parts }) => ({ parts: parts.map(readable) }));
  const inside = shown
    .flatMap(({ parts }) => parts.flatMap(({ title, headingPath, text }) => [title, ...headingPath, text]))
    .join("\n");
  const boundary = freeBoundary(inside, hash(inside));
  const parts = shown.map((reading, at) => {
    const first = reading.parts[0]!;
    const place = oneLine([first.title, ...first.headingPath].filter(Boolean).join(" > "));
    const page = first.page === null ? "" : `, page ${first.page}`;
    return `--${boundary} passage ${at + 1}\nFrom: ${place}${page}\n\n${textOf(reading)}`;
  });
  return { boundary, text: `${parts.join("\n")}\n--${boundary} end of passages` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 300);
}

/** FNV-1a, 32 bits: only to begin the search for a free boundary somewhere an author of a passage cannot aim at. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
