/**
 * Measures how often the extractive answer contains the answering sentence:
 * `node test/bench/answering/score-extraction.ts DIR`. DIR contains `xquad-en`, `xquad-en-sent` (the same questions,
 * labelled with the sentence) and the same two sets in Russian.
 */
import { collectCandidates } from "../../../src/domain/answering/extract/collect-candidates.ts";
import { pickQuotes } from "../../../src/domain/answering/extract/pick-quotes.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { memoryIndex } from "./memory-index.ts";
import { readCollection } from "./read-collection.ts";

const [directory, every = "1"] = process.argv.slice(2);
if (!directory) throw new Error("Give the directory of the collections");

for (const name of ["xquad-en", "xquad-ru"]) {
  const passages = readCollection(directory, name);
  const sentences = readCollection(directory, `${name}-sent`);
  const textOf = new Map(sentences.documents.map(({ id, text }) => [id, flat(text)]));
  const search = memoryIndex(passages.documents);
  const sum = { questions: 0, best: 0, held: 0, quotes: 0, quotesHit: 0, characters: 0 };
  passages.queries.forEach(({ text }, at) => {
    if (at % Number(every) !== 0) return;
    const gold = [...sentences.queries[at]!.gold].map((id) => textOf.get(id)!);
    const { candidates, scoredQuestion } = collectCandidates(
      text,
      "",
      search(text, () => false).passages,
      languageOf(text),
    );
    const isGold = (shown: string) => gold.some((each) => each.includes(flat(shown)) || flat(shown).includes(each));
    const top = candidates.toSorted((a, b) => b.score - a.score)[0];
    const quotes = pickQuotes(candidates, scoredQuestion).map(({ passage, start, end }) =>
      passage.text.slice(start, end),
    );
    const unit = top?.units[top.at];
    sum.questions++;
    if (top && unit && isGold(top.passage.text.slice(unit.start, unit.end))) sum.best++;
    const hits = quotes.filter(isGold).length;
    if (hits > 0) sum.held++;
    sum.quotes += quotes.length;
    sum.quotesHit += hits;
    sum.characters += quotes.join(" ").length;
  });
  const of = (count: number, all: number) => (count / all).toFixed(3);
  console.log(
    `${name}: best sentence right ${of(sum.best, sum.questions)}, answer contains it ${of(sum.held, sum.questions)}, ` +
      `sentences per answer ${of(sum.quotes, sum.questions)}, characters ${(sum.characters / sum.questions).toFixed(0)}`,
  );
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
