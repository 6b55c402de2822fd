import { newStemmer } from "snowball-stemmers";
import { expect, test } from "vitest";
import { knownLanguages, languageWithCode } from "../../../src/domain/language/languages/known-languages.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import { analyseText } from "../../../src/domain/language/text/analyse-text.ts";

const references = {
  ...{
    de: "german",
    fr: "french",
    es: "spanish",
    pt: "portuguese",
    it: "italian",
    nl: "dutch",
    tr: "turkish",
    ar: "arabic",
  },
};

test.for(Object.entries(references))("stems of %s are those of the reference implementation", ([code, algorithm]) => {
  const reference = newStemmer(algorithm);
  const language = languageWithCode(code)!;
  const words = `${language.stopWords} ${language.usualWords} ${Object.values(language.phrases).join(" ")}`
    .toLowerCase()
    .match(/[\p{L}\p{M}]{2,}/gu)!;
  const different = [...new Set(words)].filter((word) => language.stem!(word) !== reference.stem(word));
  expect(different.length / words.length).toBeLessThan(0.02);
});

test.for([
  ["de", "Bestellungen Bestellung", 1],
  ["fr", "remboursements remboursement", 1],
  ["es", "devoluciones devolución devolucion", 1],
  ["pt", "devoluções devolução devolucao", 1],
  ["it", "restituzioni restituzione", 1],
  ["nl", "bestellingen bestelling", 1],
  ["pl", "paczka paczki paczkę paczce", 1],
  ["tr", "siparişler siparişi", 1],
  ["uk", "доставка доставки доставку доставкою", 1],
  ["ar", "الطلبات طلبي", 1],
  ["he", "החזרה ההחזרות", 1],
  ["hi", "दिनों दिन", 1],
  ["ko", "배송은 배송을 배송이 배송", 1],
] as const)("[%s] %s are %i stem", ([code, text, count]) => {
  expect(new Set(analyseText(text, languageWithCode(code)).stems).size).toBe(count);
});

test("a question of one word has the stems of every language that its documents may be in", () => {
  const { query } = analyseQuery("Bestellungen?", []);
  const all = [...query.stems, ...query.related.map(({ stem }) => stem)];
  expect(all).toContain(analyseText("Wo sind meine Bestellungen?").stems[0]);
});

test("the language of a text decides which words are ignored", () => {
  expect(analyseText("Die Hat and the war memorial").words).toEqual(["die", "hat", "war", "memorial"]);
  expect(analyseText("Wann war die Bestellung da, und was hat sie gekostet?").words).toEqual([
    "bestellung",
    "gekostet",
  ]);
});

test("every language has everything, and no phrase of the English one", () => {
  const english = knownLanguages[0]!;
  const said = (phrases: object) =>
    Object.entries(phrases).map(([name, phrase]) => [name, typeof phrase === "function" ? phrase("7") : phrase]);
  for (const language of knownLanguages) {
    const { code } = language;
    const [ours, theirs] = [language, english].map((each) => [...said(each.phrases), ...said(each.channel)]);
    expect(ours!.map(([name]) => name).sort(), code).toEqual(theirs!.map(([name]) => name).sort());
    for (const [at, [name, text]] of ours!.entries()) {
      expect(text, `${code}.${name}`).not.toBe("");
      const sameWord = ["sources", "page"].includes(name as string);
      if (language !== english && !sameWord) expect(text, `${code}.${name}`).not.toBe(theirs![at]![1]);
    }
    expect(language.cues.length, code).toBeGreaterThanOrEqual(7);
    expect(language.stopWords.trim().split(/\s+/).length, code).toBeGreaterThan(20);
    expect(language.usualWords.trim().split(/\s+/).length, code).toBeGreaterThan(5);
    expect(language.abbreviations.size, code).toBeGreaterThan(0);
  }
});
