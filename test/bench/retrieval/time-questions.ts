import type { Deps } from "../../../src/domain/deps.ts";
import { retrieve } from "../../../src/domain/knowledge/retrieval/retrieve.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import type { BareIndex } from "./bare-index.ts";

export interface Ranked {
  /** Sources, best first, each once. */
  sourceIds: number[];
  milliseconds: number;
}

export interface Question {
  text: string;
  history: string[];
}

const everything = { only: null, except: [] };

/** Runs `retrieve` as an answer does, one question at a time. Returns the sources of the best `depth` passages. */
export async function rankEntries(
  ctx: Deps,
  { assistantId, questions, depth }: { assistantId: number; questions: Question[]; depth: number },
): Promise<Ranked[]> {
  return inTurn(questions, async ({ text: question, history }) => {
    const { passages } = await retrieve(ctx, { accountId: assistantId, assistantId, question, history, k: depth });
    return { sourceIds: [...new Set(passages.map((passage) => passage.sourceId))] };
  });
}

/** Searches the index of one knowledge base. The times include the analysis of the question. */
export async function searchBase(
  ctx: Deps,
  { knowledgeBaseId, questions, limit }: { knowledgeBaseId: number; questions: string[]; limit: number },
): Promise<number[]> {
  const search = (question: string) => searchOne(ctx, knowledgeBaseId, question, limit);
  return (await inTurn(questions, search)).map(({ milliseconds }) => milliseconds);
}

/** The floor: one bare FTS5 query of the same stems as the search. */
export async function searchBare(
  bare: DurableObjectStub<BareIndex>,
  { questions, limit }: { questions: string[]; limit: number },
): Promise<number[]> {
  const search = async (question: string) => {
    await bare.search([...new Set(analyseQuery(question, []).query.stems)], limit);
    return {};
  };
  return (await inTurn(questions, search)).map(({ milliseconds }) => milliseconds);
}

/** Asks all knowledge bases at once, each one question after another. */
export async function searchManyBases(
  ctx: Deps,
  { knowledgeBaseIds, questions, limit }: { knowledgeBaseIds: number[]; questions: string[]; limit: number },
): Promise<{ times: number[]; milliseconds: number }> {
  const start = performance.now();
  const times = await Promise.all(
    knowledgeBaseIds.map((knowledgeBaseId) => searchBase(ctx, { knowledgeBaseId, questions, limit })),
  );
  return { times: times.flat(), milliseconds: performance.now() - start };
}

async function searchOne(ctx: Deps, knowledgeBaseId: number, question: string, limit: number) {
  await ctx.indexes.of(knowledgeBaseId).search(analyseQuery(question, []).query, everything, limit);
  return {};
}

async function inTurn<Q, T>(questions: Q[], act: (question: Q) => Promise<T>) {
  const results: (T & { milliseconds: number })[] = [];
  for (const question of questions) {
    const start = performance.now();
    const result = await act(question);
    results.push({ ...result, milliseconds: performance.now() - start });
  }
  return results;
}
