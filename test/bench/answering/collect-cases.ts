import type { Evidence } from "../../../src/domain/knowledge/ranking/evidence.ts";
import { bareQuestion } from "../../../src/domain/language/sentences/bare-question.ts";
import { memoryIndex } from "./memory-index.ts";
import { readCollection } from "./read-collection.ts";
import { readCustomers } from "./read-customers.ts";

/** One question asked of one knowledge base. */
export interface Case {
  /** The collection of the question and the kind of knowledge base. */
  set: string;
  half: "development" | "check";
  isAnswerable: boolean;
  /** Whether the passage with the answer is one of the best three. */
  isFound: boolean;
  evidence: Evidence;
}

const passagesAnArticle = 5;
const passagesASmallBase = 20;

/**
 * Asks each question of a collection of articles in four knowledge bases: all passages, all except the article with the
 * answer (`far`), 20 passages with it and 20 without. Every second question is in the check half.
 */
export function collectArticleCases(directory: string, name: string): Case[] {
  const { documents, queries } = readCollection(directory, name);
  const place = new Map(documents.map(({ id }, at) => [id, at]));
  const articleOf = (id: string) => Math.floor(place.get(id)! / passagesAnArticle);
  const all = memoryIndex(documents);
  const bases = Array.from({ length: Math.ceil(documents.length / passagesASmallBase) }, (_, at) =>
    memoryIndex(documents.slice(at * passagesASmallBase, (at + 1) * passagesASmallBase)),
  );
  return queries.flatMap(({ text, gold }, at): Case[] => {
    const [id] = [...gold];
    if (id === undefined) return [];
    const base = Math.floor(place.get(id)! / passagesASmallBase);
    const half = at % 2 === 0 ? "development" : "check";
    const answer = documents[place.get(id)!]!.text;
    const found = (retrieval: ReturnType<typeof all>, kind: string, isAnswerable: boolean): Case => {
      const isFound = retrieval.passages.slice(0, 3).some((passage) => passage.text === answer);
      return { set: `${name} ${kind}`, half, isAnswerable, isFound, evidence: retrieval.parts };
    };
    return [
      found(all(text), "large", true),
      found(
        all(text, (other) => articleOf(other) === articleOf(id)),
        "large",
        false,
      ),
      found(bases[base]!(text), "small", true),
      found(bases[(base + 1) % bases.length]!(text), "small", false),
    ];
  });
}

/** Questions of customers about the documents of businesses (test/data/customers). */
export async function collectCustomerCases(language: "en" | "ru"): Promise<Case[]> {
  const businesses = await readCustomers(language);
  return businesses.flatMap(({ documents, questions, half }) => {
    const search = memoryIndex(documents);
    return questions.map(({ text, answer, before }): Case => {
      const found = search(bareQuestion(text), undefined, before === null ? [] : [before]);
      const isFound = answer !== null && found.passages.slice(0, 3).some((passage) => passage.text.includes(answer));
      return { set: `customers-${language}`, half, isAnswerable: answer !== null, isFound, evidence: found.parts };
    });
  });
}
