import { describe, expect, test } from "vitest";
import { chronoDates } from "../../../src/adapters/dates/chrono-dates.ts";
import { libPhoneNumbers } from "../../../src/adapters/phones/lib-phone-numbers.ts";
import { resolveReferences, type Turn } from "../../../src/domain/answering/context/references/resolve-references.ts";

const ctx = { phones: libPhoneNumbers, dates: chronoDates };
/** A Wednesday. */
const at = Date.UTC(2026, 10, 25, 10);

/** Turns divided by ` | `; those of the assistant begin with `>`. The last one is resolved. */
function resolve(dialog: string, entities: { type: string; value: string; normalised: string }[] = []) {
  const parts = dialog.split(" | ");
  const turns: Turn[] = parts
    .slice(0, -1)
    .map((part) =>
      part.startsWith(">") ? { sender: "assistant", text: part.slice(1) } : { sender: "user", text: part },
    );
  return resolveReferences(ctx, { text: parts.at(-1) ?? "", turns, entities, at });
}

const plans = "Which plans are there? | >1. Solo: 9 USD\n2. Team: 29 USD\n3. **Firm** (79 USD)";
const tariffs = "Какие есть абонементы? | >- Утро — 1 800 ₽\n- Полный — 3 200 ₽\n- Семейный — 5 000 ₽";

test.for([
  [`${plans} | How much is the second one?`, "How much is Team?"],
  [`${plans} | And the last?`, "And Firm?"],
  [`${plans} | Tell me about number 3`, "Tell me about Firm"],
  [`${plans} | Is the first plan enough for two?`, "Is Solo enough for two?"],
  [
    "What do you rent? | >Rowing boats, pedal boats and kayaks. | What does the latter cost?",
    "What does the kayaks cost?",
  ],
  ["How much is the electric launch? | Who may steer it?", "Who may steer the electric launch?"],
  ["How much is the electric launch? | What is its speed?", "What is the electric launch's speed?"],
  ["When do guided tours start? | How long do they last? | What do they cost?", "What do the guided tours cost?"],
  ["Which tickets are there? | >There is an annual pass. | Can I share that one?", "Can I share the annual pass?"],
  ["How long is the warranty on new machines? | And on refurbished ones?", "And on the refurbished machines?"],
  ["Is breakfast served in the café? | Can I park there?", "Can I park in the café?"],
  ["Can I come on Friday? | Are you open on that day?", "Are you open on 2026-11-27?"],
  ["I have a question about order 77120 | Where is my order?", "Where is my order 77120?"],
  [`${tariffs} | А второй сколько стоит?`, "А Полный сколько стоит?"],
  [`${tariffs} | Сауна входит в последний?`, "Сауна входит в Семейный?"],
  ["Сколько длится персональная тренировка? | Её можно перенести?", "Персональная тренировка можно перенести?"],
  ["Сколько стоит занятие по сборке букетов? | Материалы в него включены?", "Материалы в занятие включены?"],
  ["Сколько стоят сутки в стационаре? | Когда там приём?", "Когда в стационаре приём?"],
  ["Приду завтра | Вы открыты в этот день?", "Вы открыты 2026-11-26?"],
  ["У вас есть куртка Нордик? | >Да, куртка в наличии. | Она непромокаемая?", "Куртка Нордик непромокаемая?"],
  ["Расскажите про тариф Pro | Сколько он стоит?", "Сколько тариф Pro стоит?"],
  ["Сколько стоит кафе Ромашка в аренду? | Оно большое?", "Кафе Ромашка большое?"],
  ["Сколько стоит Большой Театр на вечер? | Он открыт?", "Большой Театр открыт?"],
  ["Сколько стоит MacBook? | Он тяжёлый?", "MacBook тяжёлый?"],
  ["Do you sell skis? | Can they be returned?", "Can the skis be returned?"],
] as const)("%s", async ([dialog, expected]) => {
  const { text, references } = await resolve(dialog);
  expect(text).toBe(expected);
  expect(references.every(({ antecedent, from, confidence }) => antecedent && from && confidence >= 0.6)).toBe(true);
});

describe("what is left as it is", () => {
  test.for([
    ["nothing was said before", "How much is it?"],
    ["there is no list", "How much is a boat? | >12 euros. | And the second one?"],
    ["the list is too short", `${plans} | How much is the fifth one?`],
    ["the ordinal belongs to another noun", `${plans} | Is the second floor open?`],
    ["a date has an ordinal", `${plans} | Is the first week free?`],
    ["it stands for nothing", "How much is a boat? | Is it possible to pay by card?"],
    ["it stands for a clause", "How much is a boat? | How much does it cost to return a boat late?"],
    ["there is no place", "Is the museum open? | Is there a discount?"],
    ["the same sentence names the thing", "How much is a boat? | If I buy a chair, can I return it?"],
    ["that introduces a clause", "How much is a boat? | I heard that you close early"],
    ["that stands for what happens", "How do I end my plan? | Is my data readable after that?"],
    ["the number does not agree", "How much is the electric launch? | How many are in them?"],
    ["nothing has the gender", "Сколько стоит диван? | Она в наличии?"],
    ["an order has no number yet", "Where is my order?"],
    ["an order is named with its number", "I ask about order 77120 | Where is my order 88001?"],
    ["it says that this was all", "How much is the lamp? | Thanks, that's it"],
    ["it belongs to the weather", "How much is the lamp? | It is raining today, are you open?"],
    ["it belongs to a day", "How much is the lamp? | It is Monday, are you open?"],
    ["it belongs to a person", "How much is the lamp? | Is it my fault if delivery fails?"],
    ["it stands for a clause after a comparison", "How much is the lamp? | Is it cheaper to order online?"],
    ["it stands for nothing before an infinitive", "How much is the lamp? | How much is it to ship a chair?"],
    ["it belongs to a set phrase", "How much is the lamp? | Got it, thanks"],
    ["it is to be forgotten", "How much is the lamp? | Forget about it"],
    ["it is the conversation that goes", "How much is the lamp? | How is it going?"],
    ["it is the answer that is repeated", "How much is the lamp? | Could you repeat that?"],
    ["they are people who said something", "How much are the lamps? | They told me you are closed"],
    ["the place is named by the question", "Is there a café? | Is the café there open?"],
    ["what follows who is done, and no thing", "Who pays the postage? | Do they repair chairs?"],
    ["this asks who speaks", "Сколько стоит лампа? | Кто это?"],
    ["there is no place in a set phrase", "Где ваш магазин? | Как там с доставкой?"],
    ["they are people who said something, in Russian", "Сколько стоят лампы? | Они сказали, что вы закрыты"],
    ["the place is named by the question, in Russian", "Есть ли парковка? | Там есть парковка?"],
    ["there is no reference", "How much is a boat? | When is the pier staffed?"],
  ] as const)("%s", async ([, dialog]) => {
    const { text, references } = await resolve(dialog);
    expect(text).toBe(dialog.split(" | ").at(-1));
    expect(references.filter(({ replacement }) => replacement !== null)).toEqual([]);
  });
});

test("a reference has its span and the turn that explains it; a guess says so", async () => {
  const { references } = await resolve(`${plans} | Is it 🎉 the second one?`);
  expect(references).toEqual([
    // A guess is not put into the text.
    {
      ...{ kind: "pronoun", start: 3, end: 5, text: "it", antecedent: "Solo", replacement: null },
      ...{ from: { turn: 1 }, confidence: 0.4 },
    },
    {
      ...{ kind: "ordinal", start: 9, end: 23, text: "the second one", antecedent: "Team", replacement: "Team" },
      ...{ from: { turn: 1 }, confidence: 0.95 },
    },
  ]);
});

test("the order of a stored entity is used, and not when another number was named in the conversation", async () => {
  const stored = [{ type: "order_number", value: "A-1044", normalised: "A-1044" }];
  expect((await resolve("Where is my order?", stored)).text).toBe("Where is my order A-1044?");
  expect((await resolve("Hello | Где мой заказ?", stored)).text).toBe("Где мой заказ A-1044?");
  const said = await resolve("My order number is 77120 | Where is my order?", stored);
  expect(said.text).toBe("Where is my order 77120?");
  expect(said.references[0]).toMatchObject({ from: { turn: 0 }, confidence: 0.7 });
});

describe("references that refer to one another", () => {
  test("end, and stay as they are", async () => {
    const circle = Array.from({ length: 12 }, () => "It is that one | >That one is it").join(" | ");
    const { text, references } = await resolve(`${circle} | Is it that one?`);
    expect(text).toBe("Is it that one?");
    expect(references.map(({ antecedent }) => antecedent)).toEqual([null, null]);
  });

  test("are not made by a list or an entity that names a reference", async () => {
    const listed = await resolve("Which? | >1. the second one\n2. the first one | How much is the first one?");
    expect(listed.text).toBe("How much is the first one?");
    const stored = [{ type: "order_number", value: "my order", normalised: "MY ORDER" }];
    expect((await resolve("Where is my order?", stored)).text).toBe("Where is my order?");
  });

  test("are resolved once, however often they are repeated", async () => {
    const { text } = await resolve("How much is the pass? | Is it new? | Is it old? | Can I share it?");
    expect(text).toBe("Can I share the pass?");
  });
});

test("a long hostile conversation takes no longer than another", { timeout: 20_000 }, async () => {
  const parts = ["the second one ", "it ", "a, b and ", "| x | ", "1. a\n", "там второй её ", "in the ", "my order "];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(4_000 / part.length));
    const turns = Array.from({ length: 50 }, (_, place): Turn => ({ sender: place % 2 ? "assistant" : "user", text }));
    const start = process.cpuUsage().user;
    const { references } = await resolveReferences(ctx, { text, turns, at });
    expect((process.cpuUsage().user - start) / 1000, part).toBeLessThan(1_000);
    expect(references.length).toBeLessThanOrEqual(20);
  }
});
