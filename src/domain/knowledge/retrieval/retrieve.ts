import type { Deps } from "../../deps.ts";
import { analyseQuery } from "../../language/text/analyse-query.ts";
import type { Retrieval } from "../ports.ts";
import { scoreEvidence } from "../ranking/score-evidence.ts";
import { addPrecedingPassages } from "./add-preceding-passages.ts";
import type { Inquiry } from "./candidate.ts";
import { fuseLegs } from "./fuse-legs.ts";
import { readMissing } from "./read-missing.ts";
import { rerank } from "./rerank.ts";
import { searchDensely } from "./search-densely.ts";
import { searchLexically } from "./search-lexically.ts";
import { searchScopeOf } from "./search-scope-of.ts";
import { timed } from "./timed.ts";

/** Passages each knowledge base hands over, at least: enough that the best of each leg is among them. */
const minCandidates = 30;
/** How many of the best passages may account for the question. */
const passagesOfEvidence = 3;
/** The same where the turn before had a say in which those are. */
const passagesOfTwoTurns = 6;

export interface RetrieveInput {
  accountId: number;
  assistantId: number;
  question: string;
  /** The customer's earlier turns, oldest first. */
  history?: string[];
  /** Only passages of these sources are looked for; every source when absent. */
  sourceIds?: number[];
  /** How many passages are wanted at most, beside a few that these lean on. */
  k: number;
}

/**
 * The passages of an assistant's knowledge bases that speak to a question, best first. Words and 4-grams always search;
 * vectors and the reranker join where they are bound, and when one of them fails the others answer and the trace says
 * why. A stored answer to this very question needs no search. Another account's assistant has no knowledge. Throws `dependency_failed` when an index does not answer.
 */
export async function retrieve(
  ctx: Pick<Deps, "db" | "clock" | "indexes" | "embedder" | "vectors" | "reranker">,
  input: RetrieveInput,
): Promise<Retrieval> {
  const start = ctx.clock();
  const { knowledgeBaseIds, deletedSourceIds, exact } = await searchScopeOf(ctx, input);
  if (exact !== null) {
    const trace = { query: input.question, legs: [], milliseconds: ctx.clock() - start };
    return { passages: [exact], evidence: 1, exact, trace };
  }
  const analysed = analyseQuery(input.question, input.history ?? []);
  const inquiry: Inquiry = {
    text: [...analysed.context, input.question].join("\n"),
    query: analysed.query,
    knowledgeBaseIds,
    scope: { only: input.sourceIds ?? null, except: deletedSourceIds },
  };

  const [lexical, dense] = await Promise.all([
    searchLexically(ctx, inquiry, Math.max(input.k, minCandidates)),
    timed(ctx.clock, () => searchDensely(ctx, inquiry)),
  ]);
  const missing = await readMissing(ctx, inquiry, lexical.candidates, dense.value ?? []);
  const candidates = [...lexical.candidates, ...missing];
  const fused = fuseLegs(inquiry, { ...lexical, candidates }, dense);
  const best = await rerank(ctx, inquiry.text, fused.passages);
  const considered = analysed.asked === analysed.query ? passagesOfEvidence : passagesOfTwoTurns;
  const support = best.passages.slice(0, considered).map(({ item }) => ({ ...item, text: item.passage.text }));
  const evidence = scoreEvidence(inquiry.query, lexical.statistics, support, analysed.asked);
  return {
    passages: addPrecedingPassages(best.passages, input.k),
    evidence: evidence.confidence,
    trace: { query: inquiry.text, legs: [...fused.legs, ...best.legs], evidence, milliseconds: ctx.clock() - start },
  };
}
