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

test("the text around the best sentence includes the command below it", async () => {
  const list = passage(
    "You can refresh the packages of the system by hand. Any user may do it:\n\n$ pkg --refresh all\n\nIt takes a minute.",
    { title: "Packages", headingPath: ["The tool"] },
  );
  const other = passage("The packages of a system are refreshed by a timer. It runs at night, when few users work.", {
    title: "Packages",
    headingPath: ["The timer"],
    score: 0.97,
  });
  expect(await reply("Which command refreshes packages?", list, other)).toMatchObject({
    text: expect.stringContaining("pkg --refresh all"),
  });
});

test("a sentence nearly as good is left out where its passage is not likely", async () => {
  const first = passage("Messages of the queue are kept in the spool directory.", {
    title: "Mail",
    headingPath: ["Storage"],
  });
  const unlikely = passage("Messages of the queue are kept small.", { title: "Notes", score: 0.4 });
  const { text } = await reply("Where are messages of the queue kept?", first, unlikely);
  expect(text).toBe("Messages of the queue are kept in the spool directory. [1]");
});

test("the figure that is asked for is told of every likely passage", async () => {
  const filter = passage("Waiting for a silent socket is not limited while data is filtered.", {
    title: "Proxy",
    headingPath: ["accept-filter"],
  });
  const timeout = passage(
    "socket-timeout\n\nSpecifies:\n\nA silent socket is waited for.\n\nType of value:\n\nTime.\n\nEffect if unset:\n\nIt is closed after 300 seconds.",
    { title: "Proxy", headingPath: ["socket-timeout"], score: 0.97 },
  );
  const { text } = await reply("How long does it wait for a silent socket while filtering?", filter, timeout);
  expect(text).toContain("300 seconds");
});
