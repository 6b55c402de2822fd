import { expect, test } from "vitest";
import type { Message } from "../../../src/domain/conversations/dialog/types.ts";
import { handoffReasonOfTurn } from "../../../src/domain/conversations/handoff/handoff-reason-of-turn.ts";
import { hasKeyword } from "../../../src/domain/conversations/handoff/has-keyword.ts";

const assistant = { handoffKeywords: ["refund", "подъёмник"], handoffAfterAbstentions: 2 };

function said(...outcomes: ("answer" | "abstain")[]): Message[] {
  return outcomes.map((outcome) => ({ sender: "assistant", answer: { outcome } }) as Message);
}

test("keywords are whole words in any case, with ё as е", () => {
  expect(hasKeyword("I want a REFUND, now!", ["refund"])).toBe(true);
  expect(hasKeyword("It is refundable", ["refund"])).toBe(false);
  expect(hasKeyword("Сломался подъемник.", ["Подъёмник"])).toBe(true);
  expect(hasKeyword("call my lawyer please", ["my lawyer"])).toBe(true);
  expect(hasKeyword("anything", ["", "  "])).toBe(false);
});

test("a keyword calls a person whatever was answered, a plain request by its outcome", () => {
  const turn = { question: "refund?", answer: { outcome: "answer" as const }, history: [], assistant };
  expect(handoffReasonOfTurn(turn)).toBe("keyword");
  expect(handoffReasonOfTurn({ ...turn, question: "a person", answer: { outcome: "handoff" } })).toBe("user_request");
  expect(handoffReasonOfTurn({ ...turn, question: "hours?" })).toBeNull();
  const awaited = { ...assistant, standing: { kind: "awaited" as const, position: 1 } };
  const again = { ...turn, question: "hello?", answer: { outcome: "handoff" as const }, assistant: awaited };
  expect(handoffReasonOfTurn(again)).toBeNull();
});

test("answers that find nothing call a person when there were enough of them in a row", () => {
  const turn = { question: "x", answer: { outcome: "abstain" as const }, assistant };
  expect(handoffReasonOfTurn({ ...turn, history: said("answer") })).toBeNull();
  expect(handoffReasonOfTurn({ ...turn, history: said("abstain") })).toBe("low_confidence");
  expect(handoffReasonOfTurn({ ...turn, history: said("abstain", "answer") })).toBeNull();
  const never = { handoffKeywords: [], handoffAfterAbstentions: 0 };
  expect(handoffReasonOfTurn({ ...turn, assistant: never, history: said("abstain", "abstain") })).toBeNull();
});
