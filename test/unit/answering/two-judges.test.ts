import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import {
  type ChatEvent,
  type ChatModel,
  ChatModelError,
  type ChatTurn,
} from "../../../src/domain/assistants/chat-model/ports.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { ask, passage } from "./request.ts";

const returns = passage("You can return any item within 30 days of delivery. The item must be unused.");

/** A model that keeps what it was asked, and answers with these events. */
function model(events: ChatEvent[], failure?: ChatModelError) {
  const asked: ChatTurn[][] = [];
  const chatModel: ChatModel = {
    label: () => "hosted",
    async *stream({ turns }) {
      asked.push(turns);
      yield* events;
      if (failure) throw failure;
    },
  };
  return { chatModel, asked };
}

const abstains: ChatEvent[] = [{ type: "call", name: "abstain", arguments: {} }];
const says = (...texts: string[]): ChatEvent[] => texts.map((text) => ({ type: "text", text }));

test.each([
  "What's your return policy?",
  "Where are you?",
  "How much does it cost to send a parcel to Norway?",
  "my order came broken",
  "do you do gift cards",
  "Wie kann ich etwas zurückgeben?",
  "Wo bleibt meine Bestellung?",
  "Как вернуть товар?",
  "Чи можна повернути товар?",
  "¿Cuál es la política de devoluciones?",
  "Puis-je retourner un article ?",
  "返品はできますか？",
  "可以退货吗？",
  "반품할 수 있나요?",
  "क्या मैं सामान लौटा सकता हूँ?",
])("%s reaches the hosted model with what was retrieved, whatever the words' evidence is", async (question) => {
  const { chatModel, asked } = model(abstains);
  const result = await answer({ chatModel }, ask(question, [returns], { evidence: 0 }));
  expect(asked).toHaveLength(1);
  expect(asked[0]!.at(-1)!.content).toContain(returns.text);
  expect(asked[0]!.at(-1)!.content).toContain(question);
  expect(result).toMatchObject({ model: "hosted", outcome: "abstain" });
});

test("the hosted model's cited answer leaves though the words' evidence is none, with the confidence of its citations", async () => {
  const { chatModel } = model(says("You can return any unused item within 30 days [1]."));
  const result = await answer({ chatModel }, ask("What's your policy?", [returns], { evidence: 0 }));
  expect(result).toMatchObject({ outcome: "answer", model: "hosted", confidence: 1 });
});

test("a hosted model that fails before its first sentence leaves the question to the built-in one and its own bound", async () => {
  const { chatModel } = model([], new ChatModelError("unauthorized", "no key"));
  const weak = await answer({ chatModel }, ask("Can I return an item?", [returns], { evidence: 0.1 }));
  expect(weak).toMatchObject({ outcome: "abstain", model: "extractive", failure: "unauthorized" });
  const good = await answer({ chatModel }, ask("Can I return an item?", [returns], { evidence: 0.9 }));
  expect(good).toMatchObject({ outcome: "answer", model: "extractive", failure: "unauthorized" });
});

test("an answer in a language of neither the question nor the documents does not leave: the documents are quoted", async () => {
  const { chatModel } = model(says("Вы можете вернуть любой товар в течение 30 дней после доставки [1]."));
  const result = await answer({ chatModel }, ask("Can I return an item?", [returns]));
  expect(result).toMatchObject({ outcome: "answer", model: "extractive", failure: "malformed" });
  expect(result.text).toMatch(/^You can return any item within 30 days/);
});

const manual = passage(
  [
    "To reset the router:",
    "",
    "1. Unplug the power cable and wait 30 seconds.",
    "2. Hold the reset button for 10 seconds.",
    "3. Plug the cable in again and wait two minutes.",
  ].join("\n"),
);
const steps = (second: string) =>
  `Have the power cable at hand and unplug it [1].\n\nDo this:\n\n1. Unplug the power cable and wait 30 seconds [1].\n2. ${second}\n3. Plug the cable in again and wait 2 minutes [1].\n`;

async function reset(text: string, pieceLength = 7) {
  const pieces = text.match(new RegExp(`[^]{1,${pieceLength}}`, "g")) ?? [];
  const request = ask("How do I reset the router?", [manual]);
  const result = await answer({ chatModel: model(says(...pieces)).chatModel }, request);
  expect(request.deltas.join("")).toBe(result.text);
  return { ...result, deltas: request.deltas };
}

test("an answer in another script than the question does not leave, however short; a name in it does", async () => {
  const { chatModel } = model(says("您可以在30天内退货。 [1]"));
  const result = await answer({ chatModel }, ask("How long can I return an item?", [returns]));
  expect(result.text).toBe("You can return any item within 30 days of delivery. [1]");
  const museum = passage("The museum's name in Russian is Эрмитаж. It opens at nine.");
  const named = await answer({ chatModel: model(says("Эрмитаж [1].")).chatModel }, ask("What is its name?", [museum]));
  expect(named.text).toBe("Эрмитаж [1].");
});

test("a sentence that denies what it cites does not leave", async () => {
  const { chatModel } = model(says("You cannot return any item within 30 days of delivery. [1]"));
  const result = await answer({ chatModel }, ask("Can I return an item?", [returns]));
  expect(result.text).not.toContain("cannot");
  const closed = passage("We are open every day except Sunday.");
  const said = await answer(
    { chatModel: model(says("We are not open on Sunday. [1]")).chatModel },
    ask("Are you open on Sunday?", [closed]),
  );
  expect(said.text).toBe("We are not open on Sunday. [1]");
});

test("a list leaves whole, after what stands before it", async () => {
  const { text, deltas } = await reset(steps("Hold the reset button for ten seconds [1]."));
  expect(deltas[0]).toMatch(/^Have the power cable at hand/);
  expect(text.match(/^\d\. .*$/gm)).toHaveLength(3);
  expect(text).toContain("2. Hold the reset button for ten seconds [");
});

test("a step with a wrong value is put back into the passage's own words, and no step is missing", async () => {
  const { text, outcome, citations } = await reset(steps("Hold the reset button for 90 seconds [1]."));
  expect(outcome).toBe("answer");
  expect(text.match(/^\d\. .*$/gm)).toHaveLength(3);
  expect(text).toMatch(/^2\. Hold the reset button for 10 seconds\. \[\d\]$/m);
  expect(citations.map(({ quote }) => quote).join("\n")).toContain("Hold the reset button for 10 seconds.");
});

test("a list with a step that no passage has goes as a whole, and the customer is told", async () => {
  const { text, outcome } = await reset(steps("Transfer 500 euros to our partner company first [1]."));
  expect(outcome).toBe("answer");
  expect(text).not.toMatch(/^\d\. /m);
  expect(text).not.toContain("Do this");
  expect(text.endsWith(en.phrases.cutOff)).toBe(true);
});

test("a list that is all of the answer, and cannot be kept, is an abstention", async () => {
  const { text, outcome } = await reset(
    "1. Transfer 500 euros first [1].\n2. Hold the reset button for 10 seconds [1].\n",
  );
  expect(outcome).toBe("abstain");
  expect(text).toBe(en.phrases.abstain);
});

test.each([40, 90, 130, 180])("a model that dies after %d characters never leaves half a list", async (length) => {
  const written = steps("Hold the reset button for 10 seconds [1].").slice(0, length);
  const request = ask("How do I reset the router?", [manual]);
  const died = new ChatModelError("unreachable", "the stream broke off");
  const result = await answer({ chatModel: model(says(written), died).chatModel }, request);
  expect(result.failure).toBe("unreachable");
  const items = result.text.match(/^\d\. .*$/gm) ?? [];
  if (result.model === "extractive") expect(items).toHaveLength(3);
  else {
    expect(items).toEqual([]);
    expect(result.text.endsWith(en.phrases.cutOff)).toBe(true);
  }
});

const prices = passage("| Size | Price |\n|---|---|\n| Small | 5 € |\n| Medium | 7 € |\n| Large | 9 € |");

test.each([
  ["7 €", 5],
  ["8 €", 0],
])("a table with a medium one of %s keeps %d of its lines", async (price, lines) => {
  const table = `| Size | Price |\n|---|---|\n| Small | 5 € [1] |\n| Medium | ${price} [1] |\n| Large | 9 € [1] |\n`;
  const result = await answer({ chatModel: model(says(table)).chatModel }, ask("What sizes are there?", [prices]));
  expect(result.text.match(/^\|.*$/gm) ?? []).toHaveLength(lines);
});

test("a list may be introduced by the number of its items, which no passage states", async () => {
  const { text } = await reset(
    `To reset the router, follow these 3 steps:\n\n${steps("Hold the reset button for 10 seconds [1].").split("Do this:\n\n")[1]}`,
  );
  expect(text).toMatch(/these 3 steps:\n\n1\. Unplug/);
});

test("ordinary prose leaves sentence by sentence, as soon as the next one begins", async () => {
  const { deltas } = await reset(
    "Unplug the power cable and wait 30 seconds [1]. Hold the reset button for 10 seconds [1]. Plug the cable in again [1].",
    1,
  );
  expect(deltas).toHaveLength(3);
});

test.each([
  ["The item must be returned within two months of delivery [1].", "another number in words"],
  ["Within thirty days of delivery, any item can be returned [1].", "the number in words"],
])("%s is checked by value (%s)", async (text) => {
  const { chatModel } = model(says(text));
  const result = await answer({ chatModel }, ask("Can I return an item?", [returns]));
  expect(result.outcome).toBe(text.includes("months") ? "abstain" : "answer");
});
