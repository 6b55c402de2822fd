import { countSegments, isGsm } from "../../../kit/count-segments.ts";
import { splitText } from "../outbound/split-text.ts";
import type { OutboundPiece } from "../ports.ts";
import { smsTraits } from "./traits.ts";

/** Segments of one message: phones join more of them badly, and carriers drop them. */
export const maxSegments = 10;

/** Typographic characters and what is written instead, where that makes a text GSM-7: a third of the price. */
const plainForms: [RegExp, string][] = [
  [/[“”„‟«»]/g, '"'],
  [/[‘’‚‛`´]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/…/g, "..."],
  [/[•·]/g, "-"],
  [/[\u00a0\u2000-\u200a\u202f]/g, " "],
  [/[\u200b\u2060\ufeff]/g, ""],
];

/** Lengths that never need more segments, UTF-16 units: of characters of two septets 76 fit into one, of those of two units 33. */
const surely = { "GSM-7": 76 * maxSegments, "UCS-2": 66 * maxSegments };

/** Splits a text into SMS, each with its price, at the best possible cuts. */
export function writeSms(text: string): OutboundPiece[] {
  const plain = plainForms.reduce((rest, [odd, usual]) => rest.replaceAll(odd, usual), text);
  const written = isGsm(plain) ? plain : text;
  return cut(written, Math.min(smsTraits.maxTextLength, isGsm(written) ? 153 * maxSegments : 67 * maxSegments));
}

function cut(text: string, limit: number): OutboundPiece[] {
  const pieces: OutboundPiece[] = [];
  for (let rest = text.trim(); rest !== ""; rest = rest.slice(pieces.at(-1)?.plain.length).trim()) {
    const [head = rest] = splitText(rest, limit);
    const { segments, encoding } = countSegments(head);
    // Characters of two septets or two units make a piece longer than its length tells.
    const [plain = head] = segments > maxSegments ? splitText(rest, surely[encoding]) : [head];
    pieces.push({ plain, sms: countSegments(plain) });
  }
  return pieces;
}
