import { decodeHTML } from "entities/decode";

/** Decodes character references (`&amp;`, `&#8212;`, `&#x2014;`, `&copy`) like a browser does in text. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? decodeHTML(text) : text;
}
