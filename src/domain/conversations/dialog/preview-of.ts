import type { Message } from "./types.ts";

/** Longest preview in a list of dialogs, UTF-16 units. */
export const maxPreviewLength = 200;

/**
 * The preview of a message in a list of dialogs: the start of its text, or the names of its files when it has no text.
 */
export function previewOf({ text, attachments }: Message): string {
  return (text === "" ? attachments.map(({ name }) => name).join(", ") : text).slice(0, maxPreviewLength);
}
