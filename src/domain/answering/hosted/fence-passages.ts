import { removeInjections } from "../remove-injections.ts";
import { freeBoundary } from "./free-boundary.ts";
import { type PassageGroup, textOf } from "./group-passages.ts";
import { hashOf } from "./hash-of.ts";

/** Passages written as data. No passage contains `boundary`, so that none can close its own fence. */
export interface FencedPassages {
  boundary: string;
  text: string;
}

/**
 * Writes numbered passage groups between boundary lines that none of them contains (like MIME multiparts), without
 * their prompt injections.
 */
export function fencePassages(groups: PassageGroup[]): FencedPassages {
  const shown = groups.map(({ parts }) => ({ parts: parts.map(removeInjections) }));
  const inside = shown
    .flatMap(({ parts }) => parts.flatMap(({ title, headingPath, text }) => [title, ...headingPath, text]))
    .join("\n");
  const boundary = freeBoundary(inside, hashOf(inside));
  const parts = shown.map((group, at) => {
    const first = group.parts[0]!;
    const place = oneLine([first.title, ...first.headingPath].filter(Boolean).join(" > "));
    const page = first.page === null ? "" : `, page ${first.page}`;
    return `--${boundary} passage ${at + 1}\nFrom: ${place}${page}\n\n${textOf(group)}`;
  });
  return { boundary, text: `${parts.join("\n")}\n--${boundary} end of passages` };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 300);
}
