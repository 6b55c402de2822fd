import { expect, test } from "vitest";
import { contextText } from "../../../src/domain/conversations/dialog/context-text.ts";
import { previewOf } from "../../../src/domain/conversations/dialog/preview-of.ts";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";

function message(text: string, ...names: string[]): Message {
  const attachments = names.map((name, id) => ({ id, name, contentType: "image/png", sizeBytes: 7 }));
  const about = { author: null, clientMessageId: null, answer: null, rating: null };
  return { id: 1, dialogId: 1, seq: 1, sender: "user", createdAt: 0, text, attachments, ...about };
}

test("a model is told which files came, beside the words or alone, and never nothing", () => {
  expect(contextText(message("See here"))).toBe("See here");
  expect(contextText(message("See here", "a.png"))).toBe("See here\n[file: a.png]");
  expect(contextText(message("", "a.png", "b.png"))).toBe("[file: a.png]\n[file: b.png]");
});

test("a list shows how the words begin, or the files' names", () => {
  expect(previewOf(message("x".repeat(300), "a.png"))).toBe("x".repeat(200));
  expect(previewOf(message("", "a.png", "b.png"))).toBe("a.png, b.png");
});
