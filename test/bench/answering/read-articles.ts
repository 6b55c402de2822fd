import type { AnswerBase, AnswerQuestion } from "./answer-set.ts";
import { readCollection } from "./read-collection.ts";

const passagesAnArticle = 5;
const passagesASmallBase = 20;

/**
 * A collection of articles (`corpus.jsonl`, `queries.jsonl`, `qrels.tsv`) as bases of 20 passages, each asked its own questions
 * and as many of the next base's, and as one large base, where a question without an answer is asked without its article.
 * Every second small base, with its questions, is in a set of its own, so that one half can be fitted on.
 */
export function readArticles(directory: string, name: string, language: string): AnswerBase[] {
  const { documents, queries } = readCollection(directory, name);
  const place = new Map(documents.map(({ id }, at) => [id, at]));
  const articleOf = (id: string) => Math.floor(place.get(id)! / passagesAnArticle);
  const baseOf = (id: string) => Math.floor(place.get(id)! / passagesASmallBase);
  const asked = queries.flatMap(({ text, gold }) => {
    const [id] = [...gold];
    return id === undefined ? [] : [{ id, text, answer: documents[place.get(id)!]!.text }];
  });
  const answerable = ({ text, answer }: (typeof asked)[number]): AnswerQuestion => ({
    ...{ text, earlier: [], isAnswerable: true },
    isAnswer: (passage) => passage.text === answer,
  });
  const unanswerable = ({ text }: (typeof asked)[number]): AnswerQuestion => ({
    ...{ text, earlier: [], isAnswerable: false },
    isAnswer: () => false,
  });
  const count = Math.floor(documents.length / passagesASmallBase);
  const small = Array.from({ length: count }, (_, at): AnswerBase => {
    const own = asked.filter(({ id }) => baseOf(id) === at);
    const others = asked.filter(({ id }) => baseOf(id) === (at + 2) % count);
    return {
      ...{ set: `${name} small`, name: `${name} ${at}`, language },
      documents: documents.slice(at * passagesASmallBase, (at + 1) * passagesASmallBase),
      questions: [...own.map(answerable), ...others.map(unanswerable)],
    };
  });
  const large = [0, 1].map((half): AnswerBase => {
    const own = asked.filter(({ id }) => baseOf(id) % 2 === half);
    const far = (id: string) => (other: string) => articleOf(other) === articleOf(id);
    return {
      ...{ set: `${name} large`, name: `${name} large ${half}`, language, documents },
      questions: own.flatMap((each) => [answerable(each), { ...unanswerable(each), without: far(each.id) }]),
    };
  });
  return [...small, ...large];
}
