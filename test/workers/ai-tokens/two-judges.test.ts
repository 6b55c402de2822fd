import { expect, test } from "vitest";
import { askedWith, openDesk } from "./ai-fixture.ts";

const questions = [
  "What does a ticket cost?",
  "how much is it to get across",
  "What's your refund policy?",
  "Where are you?",
  "do you take dogs",
  "Is there parking near the harbour?",
  "Was kostet eine Fahrkarte?",
  "Wann fährt die erste Fähre?",
  "Сколько стоит билет?",
  "Скільки коштує квиток?",
  "¿Cuánto cuesta un billete?",
  "Combien coûte un billet ?",
  "チケットはいくらですか？",
  "票价是多少？",
  "टिकट कितने का है?",
];

test("every ordinary question reaches the hosted model with passages, in whatever language and words it is asked", async () => {
  const desk = await openDesk();
  const { key } = await desk.addToken("good");
  for (const text of questions) expect((await desk.ask({}, { text })).model).toBe(desk.model);
  const { prompts } = await askedWith(key);
  expect(prompts).toHaveLength(questions.length);
  for (const [at, text] of questions.entries()) {
    expect(prompts[at]).toContain("A ticket costs 14 euros.");
    expect(prompts[at]).toContain(text);
  }
});
