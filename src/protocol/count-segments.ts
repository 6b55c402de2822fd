export { countSegments } from "../kit/count-segments.ts";
