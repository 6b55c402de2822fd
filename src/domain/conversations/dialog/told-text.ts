import type { Message } from "./types.ts";

/** What a model is told of an earlier message: its words, and which files came with them. */
export function toldText({ text, attachments }: Message): string {
  return [text, ...attachments.map(({ name }) => `[file: ${name}]`)].filter((part) => part !== "").join("\n");
}
