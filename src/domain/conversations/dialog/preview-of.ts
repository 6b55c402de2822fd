import type { Message } from "./types.ts";

/** Longest preview in a list of dialogs, UTF-16 units. */
const longest = 200;

/** A message in a list of dialogs: how it begins; one of files alone by their names. */
export function previewOf({ text, attachments }: Message): string {
  return (text === "" ? attachments.map(({ name }) => name).join(", ") : text).slice(0, longest);
}
