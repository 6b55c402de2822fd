import { markerPattern } from "./marker-pattern.ts";

/** Length of the markers at the beginning of a text, with the white space around them; 0 when it begins otherwise. */
export function leadingMarkers(text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

const pattern = new RegExp(String.raw`^\s*(?:(?:${markerPattern})[.,;]?\s*)+`, "i");
