import { expect, test } from "vitest";
import { whatsappChannel } from "../../../src/domain/channels/whatsapp/whatsapp-channel.ts";
import type { Message, SharedEntry } from "../../../src/domain/conversations/dialog/types.ts";

function piecesOf(text: string, provider: string): string[] {
  const message = { sender: "assistant", author: null, text, answer: null } as unknown as Message;
  const entry = { kind: "message", seq: 1, createdAt: 0, message } as SharedEntry;
  const written = whatsappChannel.compose({ entry, lastWords: "Hello", replyTo: null, provider });
  return written?.pieces.map(({ plain }) => plain) ?? [];
}

test.each([
  ["twilio", 1600],
  ["meta", 4096],
])("what is bold or code on both sides of a cut is marked in both pieces: %s", (provider, limit) => {
  const code = ["```", "let boat = harbour.open();\n".repeat(300), "```"].join("\n");
  const pieces = piecesOf(`# Prices\n\n${"A mooring costs **12 euros** a night. ".repeat(200)}\n\n${code}`, provider);
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(limit);
    expect((piece.match(/```/g) ?? []).length % 2).toBe(0);
    expect((piece.replaceAll(/```[\s\S]*?```/g, "").match(/\*/g) ?? []).length % 2).toBe(0);
    expect(piece).not.toContain("**");
  }
});

test("a text that fits is one piece", () => {
  expect(piecesOf(`**Open** ${"a".repeat(4080)}`, "meta")).toEqual([`*Open* ${"a".repeat(4080)}`]);
});
