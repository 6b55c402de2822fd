import { expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { ask, passage } from "./request.ts";

async function say(question: string, table: string) {
  const result = await answer({ chatModel: null }, ask(question, [passage(table)]));
  return { text: result.text, quotes: result.citations.map(({ quote }) => quote) };
}

const rental = "Rental | Duration | Price\nMini | 2 hours | €14\nMini | 1 day | €39\nCargo bike | 2 hours | €22";
const signs =
  "Sign | Cause | What to do\nNo pressure | The pump has drawn air | Open the steam valve for a minute\nWater under the machine | The seal is worn | Replace the seal, part BB-204";

test("a price list says the price that was asked for, and what it is the price of", async () => {
  const { text, quotes } = await say("How much is the Mini for 2 hours?", rental);
  expect(text).toBe("Mini, 2 hours: €14. [1]");
  expect(quotes).toEqual(["Mini | 2 hours | €14"]);
});

test("only the columns that were asked for are said", async () => {
  expect((await say("What should I do when there is no pressure?", signs)).text).toBe(
    "No pressure: Open the steam valve for a minute. [1]",
  );
  expect((await say("What is the cause of no pressure?", signs)).text).toBe("No pressure: The pump has drawn air. [1]");
});

test("without an asked column all of a row is said", async () => {
  expect((await say("There is water under the machine!", signs)).text).toBe(
    "Water under the machine: The seal is worn. Replace the seal, part BB-204. [1]",
  );
  const plans = "| Plan | Price | Storage |\n|---|---|---|\n| Basic | 5 EUR | 10 GB |\n| Team | 20 EUR | 500 GB |";
  expect((await say("Tell me about the Team plan", plans)).text).toBe("Team: price 20 EUR, storage 500 GB. [1]");
});

test("a unit in the name of a column is said with its value", async () => {
  const sizes = "Model | Weight, kg | Power (W)\nBrass One | 8.4 | 1350\nBrass Two | 11 | 2100";
  expect((await say("How heavy is the Brass One, its weight?", sizes)).text).toBe("Brass One, weight: 8.4 kg. [1]");
  expect((await say("What power does the Brass Two have?", sizes)).text).toBe("Brass Two, power: 2100 W. [1]");
});

test("Russian rows are said in Russian", async () => {
  const prices = "Услуга | Срок, дней | Цена\nЧистка | 2 | 1200 руб.\nЗамена прокладки | 1 | 600 руб.";
  expect((await say("Сколько стоит чистка?", prices)).text).toBe("Чистка: 1200 руб. [1]");
  expect((await say("Какой срок замены прокладки?", prices)).text).toBe("Замена прокладки, срок, дней: 1. [1]");
  const faults = "Признак | Причина | Что делать\nНет давления | Насос набрал воздух | Откройте кран пара на минуту";
  expect(
    (await say("Что делать, если нет давления?", `${faults}\nТечёт вода | Износ прокладки | Замените её`)).text,
  ).toBe("Нет давления: Откройте кран пара на минуту. [1]");
});

test("German names of columns keep their capitals", async () => {
  const prices = "Gerät | Preis | Garantie\nMessing Eins | 890 € | 24 Monate\nMessing Zwei | 1290 € | 36 Monate";
  expect((await say("Wie lange ist die Garantie der Messing Eins?", prices)).text).toBe(
    "Messing Eins, Garantie: 24 Monate. [1]",
  );
});

test("a row of a table drawn with lines is one row", async () => {
  const keys =
    "│Function   │Key│Meaning              │\n├───────────┼───┼─────────────────────┤\n│<what-key> │   │display the keycode  │\n│           │   │for a key press      │\n├───────────┼───┼─────────────────────┤\n│<top>      │^  │jump to the top      │\n└───────────┴───┴─────────────────────┘";
  const { text, quotes } = await say("How do I display the keycode for a key?", keys);
  expect(text).toBe("<what-key>: display the keycode for a key press. [1]");
  expect(quotes[0]).toContain("for a key press");
});

test("a row is told from another by a word that another language has too, and a price from that of something else", async () => {
  const lamps =
    "Lamp | Price | Rent per week | Weight, kg\nBrass One | €240 | €18 | 3.2\nBrass Two | €310 | €22 | 4.1\n\nBorrowing the Brass One costs €18 for a week. A deposit of €50 is due.";
  expect((await say("How much is the Brass One?", lamps)).text).toBe("Brass One: €240. [1]");
  expect((await say("How much does the Brass One cost?", lamps)).text).toBe("Brass One: €240. [1]");
  expect((await say("How much does borrowing the Brass One cost?", lamps)).text).toContain("€18");
  expect((await say("How heavy is the Brass One?", lamps)).text).toBe("Brass One, weight: 3.2 kg. [1]");
  expect((await say("What does the Brass Two weigh?", lamps)).text).toBe("Brass Two, weight: 4.1 kg. [1]");
  const borrowing = passage("Borrowing lamps\n\nBorrowing the Brass One costs €18 for a week.");
  const heavy = await answer({ chatModel: null }, ask("How heavy is the Brass One?", [borrowing, passage(lamps)]));
  expect(heavy.text).toBe("Brass One, weight: 3.2 kg. [1]");
  const history = [
    { sender: "user" as const, text: "How much is the Brass Two?" },
    { sender: "assistant" as const, text: "Brass Two: €310. [1]" },
  ];
  const request = ask("and how heavy is it?", [passage(lamps)], { history });
  expect((await answer({ chatModel: null }, request)).text).toBe("Brass Two, weight: 4.1 kg. [1]");
});
