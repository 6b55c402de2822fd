import type { Message } from "./types.ts";

/** An earlier message as it appears in a model's context: its text and the names of its files. */
export function contextText({ text, attachments }: Message): string {
  return [text, ...attachments.map(({ name }) => `[file: ${name}]`)].filter((part) => part !== "").join("\n");
}
