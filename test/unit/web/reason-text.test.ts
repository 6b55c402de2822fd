import { expect, test } from "vitest";
import { applyFrame, emptyConversation, shouldOfferOperator } from "../../../src/web/chat/conversation.ts";
import { uploadResult } from "../../../src/web/chat/files/upload-result.ts";
import { reasonText } from "../../../src/web/chat/reason-text.ts";
import { en } from "../../../src/web/chat/texts/en.ts";
import { ru } from "../../../src/web/chat/texts/ru.ts";
import { isSpent } from "../../../src/web/lib/is-refusal.ts";
import { messageFrame } from "./server-frames.ts";

const errorFrame = (code: string, about: object) => ({
  ...{ type: "error" as const, dialog_id: 1, error: { code, message: "The server's own sentence." } },
  ...about,
});

test("a visitor who has had all answers reads why in its language, and is offered a person", () => {
  const asked = applyFrame(emptyConversation, messageFrame(1));
  const refused = applyFrame(asked, errorFrame("ANSWER_LIMIT_REACHED", { reply_to: 1 }));
  expect(shouldOfferOperator(refused)).toBe(true);
  expect(reasonText(refused.failure ?? "", en)).toContain("Ask for a person");
  expect(reasonText(refused.failure ?? "", ru)).toContain("Позовите сотрудника");
  const failed = applyFrame(asked, errorFrame("INTERNAL_ERROR", { reply_to: 1 }));
  expect(reasonText(failed.failure ?? "", ru)).toBe("The server's own sentence.");
});

test("a message or file that was too much is told so in the visitor's language", () => {
  const pending = { ...emptyConversation, pending: [{ id: "m1", text: "Hello", file: null, refusal: null }] };
  const refused = applyFrame(pending, errorFrame("RATE_LIMIT_EXCEEDED", { client_message_id: "m1" }));
  expect(reasonText(refused.pending[0]?.refusal ?? "", ru)).toContain("Подождите");
  const body = JSON.stringify({ detail: "Rate limit exceeded.", error: { code: "RATE_LIMIT_EXCEEDED" } });
  const upload = uploadResult(429, body, "1800");
  expect(upload.kind).toBe("refused");
  expect(reasonText(upload.reason, en)).toContain("Please wait");
});

test("only a limit that lasts longer than a minute counts as a refusal", () => {
  expect(isSpent(429, "61")).toBe(true);
  expect(isSpent(429, "60")).toBe(false);
  expect(isSpent(429, null)).toBe(false);
  expect(isSpent(503, "600")).toBe(false);
});
