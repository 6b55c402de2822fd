/**
 * Asks the questions of `test/data/manuals`: `node test/bench/answering/score-manuals.ts DIR [HALF] [--failed]`. DIR contains
 * the packages of `manuals.json`, each unpacked into a folder of its name (`apt-get download gimp-help-en`, `dpkg-deb -x`).
 * HALF is `development` (the default), `unseen`, `all` or the name of one manual. Prints for each manual and half
 * how often the answer cites the place with the answer (right page), how often it also contains what was asked (right
 * answer), and how often the built-in model would answer at all. `--failed` prints the other answers.
 */
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { pickQuotes } from "../../../src/domain/answering/extract/pick-quotes.ts";
import { readCandidates } from "../../../src/domain/answering/extract/read-candidates.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { memoryIndex } from "./memory-index.ts";
import { type Manual, type ManualDocument, type ManualQuestion, readManuals } from "./read-manuals.ts";

const [directory, half = "development"] = process.argv.slice(2).filter((one) => !one.startsWith("--"));
if (!directory) throw new Error("Give the directory of the unpacked packages");
/** Like `takeTurn`. */
const passagesPerAnswer = 8;
const minSaid = 8;
const showsFailed = process.argv.includes("--failed");

interface Score {
  questions: number;
  first: number;
  found: number;
  page: number;
  answer: number;
  answered: number;
}

const totals = new Map<string, Score>();
const manuals: string[] = [];
for await (const manual of readManuals(directory, half)) {
  const score = scoreManual(manual);
  const total = totals.get(manual.half) ?? { questions: 0, first: 0, found: 0, page: 0, answer: 0, answered: 0 };
  for (const key of Object.keys(score) as (keyof Score)[]) total[key] += score[key];
  totals.set(manual.half, total);
  manuals.push(`${manual.name}: ${shown(score)}, ${manual.documents.length} passages`);
}
console.log(manuals.join("\n"));
for (const [name, total] of totals) console.log(`${name}: ${shown(total)}`);

function scoreManual({ name, documents, questions }: Manual): Score {
  const search = memoryIndex(documents);
  const documentOf = (passage: Passage) => documents[Number(passage.chunkId.split(":")[2])]!;
  const score: Score = { questions: questions.length, first: 0, found: 0, page: 0, answer: 0, answered: 0 };
  for (const question of questions) {
    const found = search(bareQuestion(question.text));
    const retrieval = { ...found, passages: found.passages.slice(0, passagesPerAnswer) };
    const { candidates, scoredQuestion } = readCandidates({ question: question.text, history: [], retrieval });
    const quotes = pickQuotes(candidates, scoredQuestion);
    const text = quotes.map((quote) => quote.shown).join(" ");
    const isFound = retrieval.passages.some((passage) => isPlace(documentOf(passage), question));
    const hasExpected = (said: string) => question.expected.every((part) => part.some((one) => contains(said, one)));
    // A manual may say the same elsewhere, but a short expected part may be there by chance.
    const saysSo = (shown: string) => expectedOf(question).length >= minSaid && hasExpected(shown);
    const isPage = quotes.some((quote) => isPlace(documentOf(quote.passage), question) || saysSo(quote.shown));
    const isAnswer = isPage && hasExpected(text);
    const [first] = retrieval.passages;
    if (first && isPlace(documentOf(first), question)) score.first++;
    if (isFound) score.found++;
    if (isPage) score.page++;
    if (isAnswer) score.answer++;
    if (retrieval.evidence >= DEFAULT_ABSTAIN_BELOW) score.answered++;
    if (showsFailed && !isAnswer) {
      const kind = isPage ? "other words" : isFound ? "other passage" : "not found";
      console.log(`\n${name} · ${kind} · ${question.text} → ${question.places.join(" | ")}: ${expectedOf(question)}`);
      for (const { passage, shown } of quotes) console.log(`  [${placeOf(documentOf(passage))}] ${shown}`);
    }
  }
  return score;
}

function isPlace(document: ManualDocument, { places }: ManualQuestion): boolean {
  const headings = [document.title, ...document.headingPath].join(" > ").toLowerCase();
  return places.some((place) => {
    if (/^p\.\d+$/.test(place)) return document.page === Number(place.slice(2));
    if (place.startsWith("has:")) return flat(document.text).includes(flat(place.slice(4)));
    return headings.includes(place.toLowerCase());
  });
}

/** A figure or a word of up to three letters counts only as a whole word. */
function contains(text: string, part: string): boolean {
  const isWord = /^[\p{L}\p{N}]{1,3}$|^\d+$/u.test(part);
  if (!isWord) return flat(text).includes(flat(part));
  return flat(text)
    .split(/[^\p{L}\p{N}]+/u)
    .includes(part);
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

function expectedOf({ expected }: ManualQuestion): string {
  return expected.map((part) => part.join(" or ")).join(", ");
}

function placeOf({ page, file, headingPath }: ManualDocument): string {
  return page === null ? `${file} ${headingPath.at(-1) ?? ""}` : `p.${page}`;
}

function shown({ questions, first, found, page, answer, answered }: Score): string {
  const of = (count: number) => `${((100 * count) / Math.max(1, questions)).toFixed(0)} %`;
  return `${questions} questions, passage first ${of(first)}, found ${of(found)}, right page ${of(page)}, right answer ${of(answer)}, answered ${of(answered)}`;
}
