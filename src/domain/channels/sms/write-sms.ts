import { splitText } from "../outbound/split-text.ts";
import type { OutboundPiece } from "../ports.ts";
import { countSegments, isGsm } from "./count-segments.ts";
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

/** Splits a text into SMS, each with its price, at the best possible cuts. */
export function writeSms(text: string): OutboundPiece[] {
  const plain = plainForms.reduce((rest, [odd, usual]) => rest.replaceAll(odd, usual), text);
  const written = isGsm(plain) ? plain : text;
  return cut(written, Math.min(smsTraits.maxTextLength, isGsm(written) ? 153 * maxSegments : 67 * maxSegments));
}

function cut(text: string, limit: number): OutboundPiece[] {
  return splitText(text, limit).flatMap((plain) => {
    const sms = countSegments(plain);
    // Characters of two septets make a piece longer than its length tells.
    return sms.segments > maxSegments ? cut(plain, Math.floor(limit / 2)) : [{ plain, sms }];
  });
}
