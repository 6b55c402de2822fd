import type { Deps } from "../../deps.ts";
import { analyseQuery } from "../../language/text/analyse-query.ts";
import { judgePassages } from "../evidence/judge-passages.ts";
import { passagesJudged, passagesJudgedOfTwoTurns, passagesRead } from "../evidence/passages-read.ts";
import { putBestFirst } from "../evidence/put-best-first.ts";
import type { Retrieval } from "../ports.ts";
import { addPrecedingPassages } from "./add-preceding-passages.ts";
import type { Inquiry } from "./candidate.ts";
import { fuseLegs } from "./fuse-legs.ts";
import { readMissing } from "./read-missing.ts";
import { readOpening } from "./read-opening.ts";
import { rerank } from "./rerank.ts";
import { searchDensely } from "./search-densely.ts";
import { searchLexically } from "./search-lexically.ts";
import { searchScopeOf } from "./search-scope-of.ts";
import { timed } from "./timed.ts";

/** Minimum number of candidates of each knowledge base, enough to contain the best ones of each leg. */
const minCandidates = 30;

export interface RetrieveInput {
  accountId: number;
  assistantId: number;
  /** Search only this knowledge base; all that the assistant answers from when absent. */
  knowledgeBaseId?: number;
  question: string;
  /** The question as it was asked, where `question` has what its references mean. */
  asked?: string | undefined;
  /** The customer's earlier messages, oldest first. */
  history?: string[];
  /** The locale or language tag of the customer's app or of the widget, if known. */
  locale?: string | null;
  /** Search only these sources; all when absent. */
  sourceIds?: number[];
  /** Maximum number of passages, without a few preceding passages that may be added. */
  k: number;
  /** A hosted model will judge the passages: where nothing is found, the first ones of the knowledge bases. */
  isHosted?: boolean;
}

/**
 * Retrieves the passages of an assistant's knowledge bases for a question, best first. Words and 4-grams are always searched;
 * vectors and the reranker are used where they are bound. When one of these fails, the others answer and the trace has the
 * error. A Q&A pair with exactly this question needs no search. The assistant of another account has no passages. Throws
 * `dependency_failed` when an index does not answer.
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
  const analysed = analyseQuery(input.question, input.history ?? [], input.locale);
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
  const { query, asked } = analysed;
  const judgements = judgePassages({
    ...{ query, asked, statistics: lexical.statistics },
    question: asked === query ? inquiry.text : input.question,
    passages: best.passages.slice(0, passagesRead).map(({ item: { passage, titleFrequencies } }) => ({
      ...passage,
      ...(titleFrequencies && { titleFrequencies }),
    })),
    judged: asked === query ? passagesJudged : passagesJudgedOfTwoTurns,
  });
  const judged = putBestFirst(
    best.passages,
    judgements.map((judgement) => judgement.evidence),
  );
  // Vectors and a reranker see more than words do: their order stays.
  const isLexical = dense.value === null && ctx.reranker === null;
  const passages = isLexical ? judged.passages : best.passages;
  const { evidence } = judged;
  const found = addPrecedingPassages(passages, input.k);
  return {
    passages: found.length === 0 && input.isHosted ? await readOpening(ctx, inquiry) : found,
    evidence: evidence?.confidence ?? 0,
    trace: {
      query: inquiry.text,
      legs: [...fused.legs, ...best.legs],
      ...(evidence && { evidence }),
      judged: judgements.map((judgement, at) => ({
        chunkId: best.passages[at]!.item.passage.chunkId,
        confidence: judgement.evidence.confidence,
      })),
      milliseconds: ctx.clock() - start,
    },
  };
}
