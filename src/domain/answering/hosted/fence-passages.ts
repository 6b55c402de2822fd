import type { Passage } from "../../knowledge/ports.ts";
import { freeBoundary } from "./free-boundary.ts";

/** Passages written as data. `boundary` stands in none of them, so that no passage can close its own fence. */
export interface FencedPassages {
  boundary: string;
  text: string;
}

/** Writes numbered passages between lines that carry a boundary none of them holds (as MIME multiparts do). */
export function fencePassages(passages: Passage[]): FencedPassages {
  const inside = passages.map((passage) => [passage.title, ...passage.headingPath, passage.text].join("\n")).join("\n");
  const boundary = freeBoundary(inside, hash(inside));
  const parts = passages.map((passage, at) => {
    const place = oneLine([passage.title, ...passage.headingPath].filter(Boolean).join(" > "));
    const page = passage.page === null ? "" : `, page ${passage.page}`;
    return `--${boundary} passage ${at + 1}\nFrom: ${place}${page}\n\n${passage.text}`;
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
