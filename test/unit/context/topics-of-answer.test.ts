import { expect, test } from "vitest";
import { topicsOfAnswer } from "../../../src/domain/conversations/context/topics-of-answer.ts";
import type { AnswerRecord } from "../../../src/domain/conversations/dialog/types.ts";

const source = { title: "Manual.pdf", headingPath: ["Lamps", "Warranty"], sourceId: 4 };
const tool = { pluginId: 2, plugin: "Orders", name: "find_order" };
const result = { title: "Orders: find_order", headingPath: ["query – I am Anna, where is A-17?"], sourceId: 0, tool };

function answered(citations: object[], label: string | null = null): AnswerRecord {
  const trace = { intent: { label, confidence: 0.9, action: "none" } };
  return { outcome: "answer", citations, trace } as unknown as AnswerRecord;
}

test("a topic is the heading or the title of the source that is cited first, and the intent", () => {
  expect(topicsOfAnswer(answered([source]))).toEqual(["Warranty"]);
  expect(topicsOfAnswer(answered([{ ...source, headingPath: [] }], "warranty"))).toEqual(["warranty", "Manual"]);
});

test("what a tool was asked is no topic", () => {
  expect(topicsOfAnswer(answered([result], "order_status"))).toEqual(["order_status"]);
  expect(topicsOfAnswer(answered([result, source]))).toEqual(["Warranty"]);
});
