import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/language-of.ts";
import { analyseText } from "./analyse-text.ts";
import { isPlace, placeAsked } from "./place-asked.ts";
import { relatedTerms } from "./related-terms.ts";
import type { AnalysedQuery, AnalysedText } from "./types.ts";

/** A turn with this many content words counts as complete, unless it refers back. */
const completeWords = 6;

/** Earlier turns that a question may refer to: each one refers to the one before it, or is the last. */
const maxTurns = 3;

/**
 * Analyses what to search for when a customer asks `question` after `earlier` turns (oldest first). A question that
 * refers back is searched with the turn before it, and if that one also refers back with the one before that; the
 * question itself counts twice: measured on dialogs, nDCG@10 .79 without and .88 with. `asked` is the basis of
 * evidence: the question's own words, unless it is incomplete by itself ("and for two?"): then it equals `query`.
 * `context` lists the earlier turns that are included. `locale` is that of the customer's app or the widget.
 */
export function analyseQuery(
  question: string,
  earlier: readonly string[],
  locale: string | null = null,
): { query: AnalysedQuery; asked: AnalysedQuery; context: string[] } {
  const language = languageOf(question, { earlier, locale });
  const last = withoutAsking(question, analyseText(question, language));
  const alone = { ...last, pairs: pairsOf([last]), related: relatedTerms(question, last, language) };
  const asked = subjectOf(question, language) ?? alone;
  const context = isComplete(question, last) ? [] : turnsBefore(earlier);
  const before = context.map((turn) => analyseText(turn));
  if (before.every(({ words }) => words.length === 0)) return { query: alone, asked, context: [] };
  const turns = [...before, last, last];
  const query = {
    words: turns.flatMap(({ words }) => words),
    stems: turns.flatMap(({ stems }) => stems),
    pairs: pairsOf([...before, last]),
    related: [...context.flatMap((turn, at) => relatedTerms(turn, before[at]!)), ...alone.related],
  };
  return { query, asked: standsAlone(question, last) || asksOfBusiness(question, last) ? asked : query, context };
}

/** A question for the business's place without the words that only ask: an address, and what it names ("your office"). */
function withoutAsking(question: string, { words, stems }: AnalysedText): AnalysedText {
  if (placeAsked(question) === null) return { words, stems };
  const kept = words.flatMap((word, at) => (at === words.length - 1 || isPlace(word) ? [at] : []));
  return { words: kept.map((at) => words[at]!), stems: kept.map((at) => stems[at]!) };
}

/** The turns that a question continues, oldest first: back to one that is complete by itself. */
function turnsBefore(earlier: readonly string[]): string[] {
  const turns = earlier.slice(-maxTurns);
  const subject = turns.findLastIndex((turn) => standsAlone(turn, analyseText(turn)));
  return turns.slice(Math.max(0, subject));
}

/** The question without the words that name the kind of answer: "how long", "how often"; null without them. */
function subjectOf(question: string, language: Language): AnalysedQuery | null {
  const bare = question.replace(measures, " ");
  if (bare === question) return null;
  const analysed = analyseText(bare, language);
  return analysed.words.length === 0
    ? null
    : { ...analysed, pairs: pairsOf([analysed]), related: relatedTerms(bare, analysed, language) };
}

/** Whether a short question is complete by itself, although the turn before may help to find the answer. */
function standsAlone(question: string, analysed: AnalysedText): boolean {
  const isFragment = continues.test(question) && !asksInFull.test(question);
  return new Set(analysed.stems).size >= 2 && !isFragment && !refersBack(question);
}

/**
 * "When are you open?" and "When is breakfast?" are complete with one content word; "What sizes do you have?" may be about what was
 * asked before.
 */
function asksOfBusiness(question: string, { stems }: AnalysedText): boolean {
  const isFragment = continues.test(question) || asksWhich.test(question);
  const isWhole = ofPeople.test(question) || asksWhen.test(question);
  return stems.length > 0 && isWhole && !isFragment && !refersBack(question);
}

function isComplete(question: string, analysed: AnalysedText): boolean {
  return new Set(analysed.stems).size >= completeWords && !refersBack(question);
}

function refersBack(question: string): boolean {
  return pointsBack.test(question) || standsFor.test(question);
}

/** "The blue one", not "the Brass One"; "get there", not "is there" or "there is". */
const standsFor =
  /(?<!\p{L})ones?(?!\p{L})|(?<!(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere) )(?<!\p{L})there(?! (?:is|are|was|were)(?!\p{L}))(?!\p{L})/u;
const pointsBack =
  /(?<!\p{L})(?:it|its|this|that|these|those|they|them|their|he|she|him|her|his|same|это|этот|эта|эту|эти|этого|этой|этих|этом|тот|та|те|того|той|тех|он|она|оно|они|его|ее|её|их|им|ней|нем|нём|ним|них|там|туда|такой|такая|такое|такие)(?!\p{L})/iu;

/** Who speaks and who is spoken to. */
const ofPeople =
  /(?<!\p{L})(?:i|we|you|your|our|я|мы|вы|ты|мне|нам|вас|вам|у вас|ваш\p{L}*|ви|ми|ich|wir|ihr|nous|vous)(?!\p{L})/iu;

/** A question for the time of what it names. */
const asksWhen =
  /^[^\p{L}]*(?:(?:ab|bis) )?(?:wann|when|когда|коли|quand|cu[aá]ndo|quando|wanneer|kiedy|ne zaman) (?:ist|gibt es|beginnt|endet|is|does|are|начинается|будет|почина\p{L}*|est|commence|es|empieza|è|começa|begint|jest)(?!\p{L})(?! (?:es|das|dies|er|sie|il|elle|ça|het|dat|to|ono|eso|esto|questo|isso|він|вона|воно)(?!\p{L}))/iu;

/** What is asked of a thing that the turn before may have named. */
const asksWhich =
  /^[^\p{L}]*(?:what|which|how (?:much|many|long|big|far|old|often)|сколько|как(?:ой|ая|ое|ие|ую|их|им)|скільки|як(?:ий|а|е|і|у|их)|welche\p{L}*|wie (?:viel|lange)|quel\p{L}*|combien)(?!\p{L})/iu;

const measures =
  /(?<!\p{L})(?:how (?:long|much|many|often|far|old|big|large|fast|tall|high|deep|soon|late|early|cold|hot|warm|heavy|wide)|what (?:time|kind of|sort of)|как (?:долго|часто|далеко|быстро|скоро|давно))(?!\p{L})/giu;

/** How a customer continues a question: "and …", "what about …", "for two people?". */
const continues =
  /^[^\p{L}]*(?:and|but|or|also|then|so|what about|how about|for|in|on|at|to|by|with|without|from|а|и|но|или|тоже|также|еще|ещё|для|в|во|на|с|со|по|из|от|без|до|за)(?!\p{L})/iu;
const asksInFull =
  /^[^\p{L}]*\p{L}+\s+(?:which|what|who|whom|whose|how|как\p{L}*|котор\p{L}*|чем|чём|чего|кого|ком|сколько)(?!\p{L})/iu;

function pairsOf(turns: AnalysedText[]): string[] {
  const pairs = new Set<string>();
  for (const { stems } of turns) {
    for (let at = 1; at < stems.length; at += 1) pairs.add(`${stems[at - 1]} ${stems[at]}`);
  }
  return [...pairs];
}
