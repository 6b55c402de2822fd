import { isLowInformation } from "../../language/text/is-low-information.ts";
import type { AnalysedQuery } from "../../language/text/types.ts";
import type { CollectionStatistics } from "../index/index-types.ts";
import { inverseDocumentFrequency } from "../ranking/inverse-document-frequency.ts";
import { askedTerms } from "./asked-terms.ts";
import { confidenceOf } from "./confidence-of.ts";
import type { Evidence } from "./evidence.ts";
import { lacksDetail } from "./lacks-detail.ts";
import { type JudgedPassage, readSignals } from "./read-signals.ts";
import type { Signals } from "./signals.ts";

export interface JudgeInput {
  /** The question as text: with the earlier messages that it depends on. */
  question: string;
  query: AnalysedQuery;
  /** The part of the query that counts as asked. */
  asked: AnalysedQuery;
  statistics: CollectionStatistics;
  /** The best passages, best first: those that are judged, then only rivals. */
  passages: JudgedPassage[];
  /** How many of them are judged. */
  judged: number;
}

/** A passage's evidence with the signals that it was made from. */
export interface Judgement {
  evidence: Evidence;
  signals: Signals;
  /** What the confidence of its signals is multiplied by. */
  trust: number;
}

/** A stem whose frequency is not known is as rare as one of this share of the passages. */
const usualShare = 0.05;
const minPassages = 100;
const lowInformationShare = 0.3;
/** Of a passage without the phone number or e-mail address that was asked for: too rare in the fit to be learned. */
const trustWithoutDetail = 0.3;

/** Judges the best passages of a question, in their order; empty when the question has no words. */
export function judgePassages({ question, query, asked, statistics, passages, judged }: JudgeInput): Judgement[] {
  const terms = askedTerms(query, asked, statistics);
  if (terms.length === 0) return [];
  const size = Math.max(minPassages, statistics.passages);
  const rarityOf = (stem: string, frequency = usualShare * size) =>
    inverseDocumentFrequency(size, Math.max(1, frequency)) * (isLowInformation(stem) ? lowInformationShare : 1);
  return readSignals(question, terms, asked.pairs, passages, judged, rarityOf).map(({ signals, comparison }, at) => {
    const { passage, sentence, pairs, missing, stored, asked: share } = signals;
    const isEntry = comparison.topic?.isQuestion ?? false;
    const parts = { passage, sentence, pairs, missing, terms: terms.length, stored, asked: share, isEntry };
    const trust = !isEntry && lacksDetail(question, passages[at]!.text) ? trustWithoutDetail : 1;
    return { signals, trust, evidence: { ...parts, confidence: trust * confidenceOf(signals, isEntry) } };
  });
}
