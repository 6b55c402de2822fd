import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

const budget = path.join(import.meta.dirname, "../src/ingest/extract/pdf/decode-budget.ts");

/** The file of `unpdf` that contains pdf.js. */
export const pdfjsFile = /unpdf[\\/]dist[\\/]pdfjs\.mjs$/;

/** Where pdf.js allocates what a small file can make large, or works for long, and the check that comes first. */
const checks: [at: string, checked: string][] = [
  // The buffer of every unpacked stream, of all filters.
  ["for(;n<e;)n*=2;let r=new Uint8Array(n);", "for(;n<e;)n*=2;takeBytes(t.byteLength,n);let r=new Uint8Array(n);"],
  // `DecompressionStream` would unpack a stream, or all streams of a page at once, before the buffer is checked.
  ["FlateStream=class extends DecodeStream{#e=!0;", "FlateStream=class extends DecodeStream{#e=!1;"],
  ["BrotliStream=class extends DecodeStream{#e=!0;constructor(e,t){", "$&refuse();"],
  ["readBlock(){this.decodeImage()}", "readBlock(){refuse()}"],
  ["let[o,s]=a;if(!Number.isInteger(o)", "let[o,s]=a;takeEntries(s);if(!Number.isInteger(o)"],
  ["mapCidRange(e,t,n){if(t-e>at)", "mapCidRange(e,t,n){takeEntries(t-e);if(t-e>at)"],
  ["mapBfRange(e,t,n){if(t-e>at)", "mapBfRange(e,t,n){takeEntries(t-e);if(t-e>at)"],
  // It reads all annotations of a page at once; only so many are looked at.
  [
    "return shadow$1(this,`annotations`,Array.isArray(e)?e:[])",
    "return shadow$1(this,`annotations`,Array.isArray(e)?e.slice(0,2000):[])",
  ],
  // pdf.js rests after 20 ms by a clock that stands still in workerd while code runs, and only until the next microtask.
  [
    "check(){return++this.checked<TimeSlotManager.CHECK_TIME_EVERY?!1:(this.checked=0,this.endTime<=Date.now())}",
    "pace=new Pace;check(){return this.pace.isDue()}",
  ],
  ["if(m){next(Cr);return}flushTextContentItem()", "if(m){next(M.pace.rest());return}flushTextContentItem()"],
  ["j.fontSize/1e3,m=y[0];for(", "j.fontSize/1e3,m=y[0];M.pace.show(m);for("],
  ["buildTextContentItem({chars:e,extraSpacing:t}){", "$&M.pace.show(e);"],
];

/**
 * Adds checks of a budget of memory and time (`decode-budget.ts`) to the source of pdf.js, which has none. Throws when a place is not
 * found exactly once, because the version of `unpdf` is another one.
 */
export function boundPdfjs(source: string): string {
  const bounded = checks.reduce((text, [at, checked]) => {
    if (text.split(at).length !== 2) throw new Error(`pdf.js has changed: check bound-pdfjs.ts against it (${at})`);
    return text.replace(at, () => checked.replace("$&", at));
  }, source);
  return `import { Pace, refuse, takeBytes, takeEntries } from ${JSON.stringify(budget)};\n${bounded}`;
}

/** Bundles pdf.js with its checks. */
export const boundedPdfjs: Plugin = {
  name: "bounded-pdfjs",
  setup: ({ onLoad }) =>
    onLoad({ filter: pdfjsFile }, ({ path: file }) => ({ contents: boundPdfjs(readFileSync(file, "utf8")) })),
};
