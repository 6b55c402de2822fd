import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { qaText } from "../../../src/domain/knowledge/qa/qa-text.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { passage, ask as requestOf } from "./request.ts";

const pair = (id: number, question: string, said: string) =>
  passage(qaText(question, said).text, { sourceId: id, start: 0, title: question });

async function ask(question: string, ...pairs: ReturnType<typeof pair>[]) {
  return answer({ chatModel: null }, requestOf(question, pairs));
}

test("a Q&A answer is given whole, its lines kept, and cited", async () => {
  const said =
    "Until 24 hours before the start it is free.\n\n- Open the link in the mail\n- Choose Cancel\n\nLater we keep half.";
  const made = await ask("How do I cancel a booking?", pair(1, "How do I cancel my booking?", said));
  expect(made.text).toBe(`${said}\n[1]`);
  expect(made.citations).toMatchObject([{ quote: said }]);
});

test("of a long Q&A answer only the sentences that answer are chosen", async () => {
  const said = `You cancel a booking by the link. ${"The shop is beside the old mill in the valley. ".repeat(25)}`;
  const made = await ask("How do I cancel a booking?", pair(1, "How do I cancel my booking?", said));
  expect(made.text).toContain("You cancel a booking by the link.");
  expect(made.text.length).toBeLessThan(400);
});

test("a bare yes is given to its own question only", async () => {
  const cancel = pair(1, "Can I cancel my order for a bike?", "Yes, you can.");
  expect((await ask("May I cancel the order for my bike?", cancel)).text).toBe("Yes, you can. [1]");
  const other = await ask("Can I take a bike on the ferry?", cancel);
  expect(other).toMatchObject({ outcome: "abstain", text: en.phrases.abstain, citations: [] });
});
