import type { Language } from "../../language/languages/language.ts";
import { splitSentences } from "../../language/sentences/split-sentences.ts";
import { leadingMarkers } from "./leading-markers.ts";

/** Complete pieces, each with the white space after it, and the incomplete rest. */
export interface TakenSentences {
  sentences: string[];
  rest: string;
}

/**
 * Takes the complete sentences from the start of a text that is still being written; with `isEnd` everything is
 * complete. A line break completes a sentence, a code fence is one piece, markers after a full stop belong to the
 * sentence before them, and a sentence is complete only when a letter of the next one has arrived. `sentences` and
 * `rest` concatenate to `text`.
 */
export function takeSentences(text: string, isEnd: boolean, language: Language): TakenSentences {
  const sentences: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = blockEnd(text, at);
    const isFence = /^[ \t]*(```|~~~)/.test(text.slice(at, at + 12));
    if (end === null && !isEnd) {
      if (isFence) break;
      const taken = piecesOf(text.slice(at), language);
      const last = taken.pop() ?? "";
      if (taken.length > 0 && /\p{L}/u.test(last.slice(leadingMarkers(last)))) {
        sentences.push(...taken);
        return { sentences, rest: last };
      }
      break;
    }
    const block = text.slice(at, end ?? text.length);
    sentences.push(...(isFence ? [block] : piecesOf(block, language)));
    at += block.length;
  }
  return { sentences, rest: text.slice(at) };
}

/** The end of the line or code fence that begins at `at`, its line breaks included; null while it is open. */
function blockEnd(text: string, at: number): number | null {
  const fence = /^[ \t]*(```|~~~)/.exec(text.slice(at, at + 12))?.[1];
  if (!fence) {
    const line = /\n\s*/g;
    line.lastIndex = at;
    const found = line.exec(text);
    // Indentation of the next line belongs to the next line.
    return found ? found.index + 1 + (found[0].slice(1).lastIndexOf("\n") + 1) : null;
  }
  const close = fence === "```" ? /\n[ \t]*```[ \t]*\n+/g : /\n[ \t]*~~~[ \t]*\n+/g;
  close.lastIndex = at + fence.length;
  const found = close.exec(text);
  return found ? found.index + found[0].length : null;
}

function piecesOf(block: string, language: Language): string[] {
  const starts = splitSentences(block, language).map((span) => span.start);
  const pieces: string[] = [];
  let from = 0;
  for (const next of [...starts.slice(1), block.length]) {
    const piece = block.slice(from, next);
    const markers = pieces.length > 0 ? leadingMarkers(piece) : 0;
    if (markers > 0) pieces[pieces.length - 1] += piece.slice(0, markers);
    const left = piece.slice(markers);
    const isInCode = pieces.length > 0 && (pieces.at(-1)!.split("`").length - 1) % 2 === 1;
    if (isInCode) pieces[pieces.length - 1] += left;
    else if (left !== "") pieces.push(left);
    from = next;
  }
  return pieces;
}
