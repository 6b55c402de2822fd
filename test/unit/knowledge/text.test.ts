import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseChunk } from "../../../src/domain/knowledge/index/analyse-chunk.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import { characterGrams } from "../../../src/domain/language/text/character-grams.ts";
import { foldLetters } from "../../../src/domain/language/text/fold-letters.ts";
import { impliedWords } from "../../../src/domain/language/text/implied-words.ts";
import { splitWords } from "../../../src/domain/language/text/split-words.ts";
import { stem, stemIn } from "../../../src/domain/language/text/stem.ts";

test.each([
  ["Don't pay John's café", ["dont", "pay", "john", "cafe"]],
  ["ЁЛКА и йогурт", ["елка", "и", "йогурт"]],
  ["Wi-Fi, ﬁne; 10 kg/m²", ["wi", "fi", "fine", "10", "kg", "m2"]],
  ["東京タワーへ", ["東京", "タワ", "へ"]],
  ["Straße naïve Žižek", ["strasse", "naive", "zizek"]],
  ["  …—!? ", []],
])("words of %j", (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

test.each(["\u0591", "\ufe70", "\u064b \u0670"])("a vowel sign without a letter is no word", (text) => {
  expect(splitWords(text)).toEqual([]);
});

test("words hold nothing that a full-text query could take for an operator", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      for (const word of splitWords(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
    }),
  );
});

test("a word is known by its grams: each has four characters and they cover it between marks", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcжш𝒳京"), minLength: 1, maxLength: 12 }), (word) => {
      const grams = characterGrams(word).map((gram) => [...gram]);
      const whole = [...(grams[0] ?? []), ...grams.slice(1).map((gram) => gram.at(-1))].join("");
      expect(whole).toBe(`_${word}_`);
      if (grams.length > 1) for (const gram of grams) expect(gram).toHaveLength(4);
    }),
  );
});

test("titles and headings are a chunk's title; stop words are no part of it", () => {
  const analysed = analyseChunk("The Shop", {
    ordinal: 3,
    text: "We are delivering to Kazan.",
    start: 10,
    end: 36,
    page: 2,
    headingPath: ["Доставка", "Prices"],
  });
  expect(analysed).toMatchObject({ ordinal: 3, page: 2, titleStems: "shop доставк price", textStems: "deliv kazan" });
  expect(analysed.stemCount).toBe(5);
  expect(analysed.grams).toContain("_sho shop hop_");
});

test("a turn that leans on the one before is asked with it and counts twice; pairs stay within turns", () => {
  const { query, context } = analyseQuery("And its price?", ["The Borealis lamp"]);
  expect(context).toEqual(["The Borealis lamp"]);
  expect(query.stems).toEqual(["boreali", "lamp", "price", "price"]);
  expect(query.pairs).toEqual(["boreali lamp"]);
});

test.each([
  ["How do I return damaged shoes bought online yesterday?", false],
  ["How do I return damaged shoes bought online with it?", true],
  ["Return shoes?", true],
])("%j leans on the turn before: %s", (question, leans) => {
  expect(analyseQuery(question, ["The Borealis lamp"]).context.length > 0).toBe(leans);
});

test.each([
  ["When is the lamp lit?", ["lamp", "lit"]],
  ["How long is the warranty of lamps?", ["warranti", "lamp"]],
  ["How do I descale the Brass One?", ["descal", "brass", "one"]],
  ["Is there any lamp oil?", ["lamp", "oil"]],
  ["In which year was the tower built?", ["year", "tower", "built"]],
  ["Когда зажигают лампу маяка?", ["зажига", "ламп", "маяк"]],
  ["When are you open?", ["open"]],
  ["Where can I park?", ["park"]],
])("%j says by itself what it asks", (question, stems) => {
  const { query, asked } = analyseQuery(question, ["Which compilers are the best?"]);
  expect(asked.stems).toEqual(stems);
  expect(query.stems).toContain("compil");
});

test.each([
  "and for two people?",
  "How much is it?",
  "For two people too?",
  "What about the warranty period?",
  "Do you sell the blue one?",
  "How do I get there by train?",
  "А для двух человек?",
  "Warranty?",
  "What sizes do you have?",
])("%j asks nothing without the turn before", (question) => {
  const { query, asked } = analyseQuery(question, ["How much does a visit of the Borealis lighthouse cost?"]);
  expect(asked).toBe(query);
  expect(asked.stems).toContain("boreali");
});

test("the word that says what kind of answer is wanted is searched for, and is no evidence", () => {
  const { query, asked } = analyseQuery("How long is the warranty?", []);
  expect(query.stems).toEqual(["long", "warranti"]);
  expect(asked.stems).toEqual(["warranti"]);
  expect(analyseQuery("How much?", []).asked.stems).toEqual(["much"]);
});

test.each([
  ["Write an e-mail", ["email"]],
  ["the NO_CLOBBER option", ["noclobber"]],
  ["open 24 h, 24/7", ["24h"]],
  ["two-factor-sign-in", ["twofactorsignin"]],
  ["ask at info@shop.example", ["email"]],
  ["call 030 555 0143", ["phone"]],
  ["от 1 900 ₽ в час", ["price"]],
  ["it costs 12 euros from 9:00", ["price", "hours"]],
  ["Our shop is at 9 Mill Lane.", ["address"]],
  ["Lindenplatz 4, near the station", ["address"]],
  ["Салон: Заводская улица, 3, рядом с рынком", ["address"]],
  ["Баумана, 31", ["address"]],
  ["In June, 14 people came.", []],
  ["После обеда, 2 часа", []],
  ["Суббота, 10.30–18.00", []],
  ["Вторник, 10, и среда", []],
  ["Стилисты: Анна, 25, и Ирина, 31.", []],
  ["мы на улице Садовой, 12", ["address"]],
  ["Google Drive 15 GB", []],
  ["Write to us via Telegram 24/7", []],
  ["Treffpunkt: Parkplatz 12 Uhr", []],
  ["Siamo in via Roma 12", ["address"]],
  ["in 1998, version 1.2-3", []],
])("%s also says %j", (text, words) => {
  const found = impliedWords(text);
  for (const word of words) expect(found).toContain(word);
  if (words.length === 0) expect(found.filter((word) => /^[a-z]+$/.test(word))).toEqual([]);
});

test.each([
  ["What is your email?", "Our e-mail: info@shop.example"],
  ["noclobber", "NO_CLOBBER keeps files."],
  ["What does NO_CLOBBER do?", "Set noclobber to keep files."],
  ["Do you do check ups?", "A checkup takes an hour."],
  ["price of a checkup", "A check-up is free."],
  ["open 24 h?", "We are open 24h."],
  ["open 24h?", "We are open 24 h."],
])("%s meets %s", (question, text) => {
  const { query } = analyseQuery(question, []);
  const chunk = { ordinal: 0, text, start: 0, end: text.length, page: null, headingPath: [] };
  const stems = analyseChunk("", chunk).textStems.split(" ");
  const asked = [...query.stems, ...query.related.map(({ stem }) => stem)];
  const telling = asked.filter((stem) => stem !== "open" && stem !== "price");
  expect(stems.some((stem) => telling.includes(stem))).toBe(true);
});

test.each(["Where are you?", "where can I find you", "где вы", "Как вас найти?", "Wo seid ihr?", "dónde están"])(
  "%s asks for the address",
  (question) => {
    expect(analyseQuery(question, []).query.stems).toContain("address");
  },
);

test.each([
  "Wo seid ihr?",
  "Wo befindet ihr euch?",
  "Wie komme ich zu Ihnen?",
  "Где вы находитесь?",
  "gdzie was znaleźć",
])("%s asks for nothing but the address", (question) => {
  const { query, asked } = analyseQuery(question, []);
  expect([query.stems, asked.stems]).toEqual([["address"], ["address"]]);
  expect(new Set(query.related.flatMap(({ of }) => of))).toEqual(new Set(["address"]));
});

test("who asks where the office is does not ask for the shop's address", () => {
  expect(analyseQuery("Where is your office?", []).query.stems).toEqual([stem("office"), "address"]);
});

test("who asks where a thing is does not ask for the address", () => {
  expect(analyseQuery("Where do I find my order?", []).query.stems).not.toContain("address");
  expect(analyseQuery("Где мой заказ?", []).query.stems).not.toContain("address");
});

test.each([
  ["¿Puedo abonar con tarjeta?", "pago"],
  ["Kann ich das zurückgeben?", "umtausch"],
  ["Puis-je annuler mon inscription ?", "résiliation"],
  ["Чи можна повернути? Скільки коштує", "ціна"],
])("%s is searched with %s, of the same everyday meaning in its language", (question, synonym) => {
  const { query } = analyseQuery(question, []);
  const { code } = languageOf(question);
  const stem = stemIn(code, { word: foldLetters(synonym), written: synonym });
  expect(query.related.map((term) => term.stem)).toContain(stem);
});

test.each([
  ["Darf ich rauchen?", "geraucht"],
  ["Wer hat das gebucht?", "buchen"],
  ["Wann wollt ihr öffnen?", "geöffnet"],
  ["Könnt ihr die Batterie wechseln?", "gewechselt"],
  ["Wird am Montag geliefert?", "liefern"],
])("%s meets the other form of its verb, %s", (question, form) => {
  const { query } = analyseQuery(question, []);
  expect(query.related.map((term) => term.stem)).toContain(stemIn("de", { word: foldLetters(form), written: form }));
});

test("who asks when a thing is asks of nothing that was said before, unless it is named by a pronoun", () => {
  const asked = (question: string) => analyseQuery(question, ["Kann ich bar bezahlen?"]).asked.stems;
  expect(asked("Wann ist Nachtruhe?")).toEqual(["nachtruh"]);
  expect(analyseQuery("When is breakfast?", ["How much is an e-bike?"]).asked.stems).toEqual([stem("breakfast")]);
  expect(asked("Wann beginnt es?")).toContain("bar");
});

test("a word of two usual meanings has no synonyms of one of them", () => {
  const related = (question: string) => analyseQuery(question, []).query.related.map((term) => term.stem);
  expect(related("Do I need a visa?")).not.toContain("card");
  for (const bar of ["Gibt es eine Bar?", "habt ihr eine gute bar"]) expect(related(bar)).not.toContain("bargeld");
  for (const bar of ["Geht bar?", "Kann ich die Kurtaxe bar bezahlen?"]) expect(related(bar)).toContain("bargeld");
  expect(related("Do you have any tips?")).toEqual([]);
  expect(related("Где у вас вход?")).toEqual([]);
  expect(related("Какая у вас программа?")).not.toContain(stem("приложение"));
});

test("a chain of turns that lean on one another is searched from where it began, and no further", () => {
  const turns = ["How do I bake bread?", "How much does the Otter boat cost?", "And for two hours?"];
  expect(analyseQuery("And is it safe?", turns).context).toEqual(turns.slice(1));
  expect(analyseQuery("And is it safe?", turns.slice(0, 2)).context).toEqual(turns.slice(1, 2));
});
