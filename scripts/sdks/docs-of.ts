import type { Argument } from "./arguments.ts";
import type { Operation } from "./model.ts";
import { wrap } from "./names.ts";

/** The text about an operation: its summary as a sentence, and paragraphs. */
export function docsOf({ summary, description, method, path }: Operation): string[][] {
  const sentence = /[.!?]$/.test(summary) ? summary : `${summary}.`;
  return [[sentence], ...(description === undefined ? [] : [wrap(description, 100)]), [`${method} ${path}`]];
}

/** The arguments whose field says something, by their names. */
export function describedOf(args: Argument[]): { own: string; text: string }[] {
  return args.flatMap(({ own, description }) =>
    description === undefined ? [] : [{ own, text: description.replace(/\s+/g, " ").trim() }],
  );
}

export const mark = "Generated from the routes of the API by `npm run sdks`. Do not edit.";
