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

test("a bare yes is never added to an answer, however alike its question is", async () => {
  const prices = passage("# Prices\n\nThe Paper Moon costs €75.", { sourceId: 1 });
  const dimmable = pair(2, "Is the Paper Moon dimmable?", "Yes.");
  expect((await ask("How much is the Paper Moon?", prices, dimmable)).text).toBe("The Paper Moon costs €75. [1]");
  expect((await ask("Paper Moon price", prices, dimmable)).text).toBe("The Paper Moon costs €75. [1]");
  expect((await ask("Is Paper Moon dimmable", prices, dimmable)).text).toBe("Yes. [1]");
  expect((await ask("Is the Paper Moon waterproof?", dimmable)).outcome).toBe("abstain");
  expect((await ask("Is the Paper Moon not dimmable?", dimmable)).outcome).toBe("abstain");
});

test("a yes that says more is not given to a question about something else", async () => {
  const bulb = pair(1, "Does the Brass One come with a bulb?", "Yes, with an LED bulb of 8 W.");
  expect((await ask("Does the Brass One have a bulb?", bulb)).text).toBe("Yes, with an LED bulb of 8 W. [1]");
  for (const other of [
    "Is the Brass One dimmable?",
    "Does the Paper Moon come with a bulb?",
    "What is the weekly rent of the Brass One?",
  ])
    expect(await ask(other, bulb)).toMatchObject({ outcome: "abstain", citations: [] });
});
