import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";
import { ask, passage } from "./request.ts";

async function reply(question: string, ...passages: Passage[]) {
  return answer({ chatModel: null }, ask(question, passages));
}

const copy = passage(
  "This button copies the directive to the clipboard. Move the cursor elsewhere to paste it. A sound confirms it.",
  { title: "Score editor", headingPath: ["Copying a directive"] },
);
const layouts = passage(
  "There is a button to duplicate the setting of a layout. Two versions of a setting are used for different layouts.",
  { title: "Score editor", headingPath: ["The properties of a score"], score: 0.97 },
);
const printing = passage("Choose the printer before you start.", {
  title: "Score editor",
  headingPath: ["Printing"],
  score: 0.3,
});

test("two passages that fit a question alike are both quoted", async () => {
  const { citations } = await reply("Why would I have two versions of a directive?", copy, layouts, printing);
  expect(new Set(citations.map(({ sourceId }) => sourceId))).toEqual(new Set([copy.sourceId, layouts.sourceId]));
});

test("where the place of the answer is unclear, the text around the best sentence is shown with it", async () => {
  const { text } = await reply("Which button duplicates a directive?", copy, layouts, printing);
  expect(text).toContain("copies the directive to the clipboard. Move the cursor elsewhere to paste it.");
});

test("a passage that stands out is quoted alone, without the text around its answer", async () => {
  const { text } = await reply("What does this button copy to the clipboard?", copy, { ...layouts, score: 0.4 });
  expect(text).toBe("This button copies the directive to the clipboard. [1]");
});

test("a short answer has one sentence of one passage", async () => {
  const request = ask("Which button duplicates a directive?", [copy, layouts, printing]);
  const assistant = { ...request.assistant, personality: { responseLength: "short" } } as typeof request.assistant;
  const { text, citations } = await answer({ chatModel: null }, { ...request, assistant });
  expect(citations).toHaveLength(1);
  expect(text).not.toContain(". Move");
});
