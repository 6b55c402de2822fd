import { expect, test } from "vitest";
import { contentTypeOf } from "../../../src/domain/conversations/attachments/content-type-of.ts";
import {
  addPending,
  applyFrame,
  emptyConversation,
  isWaitingForOperator,
  refusePending,
  restoreFailure,
  shouldOfferOperator,
} from "../../../src/web/chat/conversation.ts";
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
  for (const code of ["INTERNAL_ERROR", "INSUFFICIENT_BALANCE", "ASSISTANT_INACTIVE"]) {
    const failed = applyFrame(asked, errorFrame(code, { reply_to: 1 }));
    expect(reasonText(failed.failure ?? "", ru)).toMatch(/^Ассистент [а-яё ]+\. [А-Я][а-я ]+ сотрудник[а]?\.$/);
    expect(reasonText(failed.failure ?? "", en)).toMatch(
      /^The assistant [a-z ]+\. (Ask for a person|A person can answer)\.$/,
    );
  }
  const unknown = applyFrame(asked, errorFrame("SOMETHING_NEW", { reply_to: 1 }));
  expect(reasonText(unknown.failure ?? "", ru)).toBe("The server's own sentence.");
});

test("who waits for a person already is told that one comes, not to ask for one", () => {
  const asked = applyFrame(emptyConversation, messageFrame(1));
  const about = { dialog_id: 7, timestamp: "2026-01-01T00:00:00.000Z" };
  const requested = { ...about, type: "handoff_requested", seq: 2, reason: "keyword", queue_position: 1 } as const;
  const waiting = applyFrame(asked, requested);
  expect(isWaitingForOperator(asked)).toBe(false);
  expect(isWaitingForOperator(waiting)).toBe(true);
  const cancelled = applyFrame(waiting, { ...about, type: "handoff_released", seq: 3, cause: "cancelled" });
  expect(isWaitingForOperator(cancelled)).toBe(false);
  for (const [texts, ask] of [[en, "Ask for a person"] as const, [ru, "Позовите"] as const]) {
    expect(reasonText("ANSWER_LIMIT_REACHED", texts, false)).toContain(ask);
    expect(reasonText("ANSWER_LIMIT_REACHED", texts, true)).not.toContain(ask);
    expect(reasonText("ANSWER_LIMIT_REACHED", texts, true)).toContain(texts.personComes);
  }
});

test("a reload shows again why the last question has no answer, and not after a reply", () => {
  const asked = applyFrame(emptyConversation, messageFrame(1));
  const kept = { replyTo: 1001, reason: "ANSWER_LIMIT_REACHED" };
  const restored = restoreFailure(asked, kept);
  expect(restored.failure).toBe("ANSWER_LIMIT_REACHED");
  expect(shouldOfferOperator(restored)).toBe(true);
  expect(restoreFailure(applyFrame(asked, messageFrame(2)), kept).failure).toBeNull();
  expect(restoreFailure(emptyConversation, kept).failure).toBeNull();
});

test("a refused message does not keep a person from being offered", () => {
  const asked = restoreFailure(applyFrame(emptyConversation, messageFrame(1)), { replyTo: 1001, reason: "x" });
  const sending = addPending(asked, "m1", "Hello");
  expect(shouldOfferOperator({ ...sending, failure: "x" })).toBe(false);
  expect(shouldOfferOperator({ ...refusePending(sending, "m1", "RATE_LIMIT_EXCEEDED"), failure: "x" })).toBe(true);
});

test("a message or file that was too much is told so in the visitor's language", () => {
  const pending = { ...emptyConversation, pending: [{ id: "m1", text: "Hello", file: null, refusal: null }] };
  const refused = applyFrame(pending, errorFrame("RATE_LIMIT_EXCEEDED", { client_message_id: "m1" }));
  expect(reasonText(refused.pending[0]?.refusal ?? "", ru)).toContain("Подождите");
  const body = JSON.stringify({ detail: "Rate limit exceeded.", error: { code: "RATE_LIMIT_EXCEEDED" } });
  const upload = uploadResult(429, body, "1800");
  expect(upload.kind).toBe("refused");
  expect(reasonText(upload.reason, en)).toContain("Please wait");
  const virus = JSON.stringify({ detail: "The file contains a virus.", error: { code: "VIRUS_DETECTED" } });
  expect(reasonText(uploadResult(400, virus, null).reason, ru)).toBe(ru.virus);
});

test("only a limit that lasts longer than a minute counts as a refusal", () => {
  expect(isSpent(429, "61")).toBe(true);
  expect(isSpent(429, "60")).toBe(false);
  expect(isSpent(429, null)).toBe(false);
  expect(isSpent(503, "600")).toBe(false);
});

test.each([
  ["a.exe", "MZ\u0090\u0000\u0003", "Это программа, а программы не принимаются."],
  ["a.pdf", "Hello", "Содержимое файла не соответствует его имени."],
  ["a.xlsx", "Hello", "Содержимое файла не соответствует его имени."],
])("why %s is refused is told in the visitor's language", (name, content, russian) => {
  const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
  let sentence = "";
  try {
    contentTypeOf({ name, bytes });
  } catch (error) {
    sentence = (error as Error).message;
  }
  expect(sentence).toContain(name);
  expect(en.ofFile(sentence)).toBe(sentence);
  expect(ru.ofFile(sentence)).toBe(russian);
  expect(ru.ofFile(ru.tooMuch)).toBe(ru.tooMuch);
});
