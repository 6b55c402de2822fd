import { markerPattern } from "./marker-pattern.ts";

/** How many characters of markers and the white space around them a text begins with; 0 when it begins otherwise. */
export function leadingMarkers(text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

const pattern = new RegExp(String.raw`^\s*(?:(?:${markerPattern})[.,;]?\s*)+`, "i");
