/** The counter of the console counts as carriers do. */
export { countSegments } from "../kit/count-segments.ts";
