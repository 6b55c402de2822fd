import type { AnswerRequest } from "../../../src/domain/answering/types.ts";
import type { Passage } from "../../../src/domain/knowledge/index/passage.ts";

let nextSource = 1;

/** A passage of a source of its own that begins at an odd offset, so that a mistake in adding offsets shows. */
export function passage(text: string, over: Partial<Passage> = {}): Passage {
  const sourceId = over.sourceId ?? nextSource++;
  const start = over.start ?? 137;
  return {
    chunkId: `${sourceId}:1:0`,
    sourceId,
    knowledgeBaseId: 1,
    title: "Handbook",
    page: null,
    headingPath: [],
    start,
    end: start + text.length,
    text,
    score: 1,
    ...over,
  };
}

export type AskedRequest = AnswerRequest & { deltas: string[]; abort: AbortController };

/** A request whose deltas are kept. Evidence is 0.9 unless told. */
export function ask(
  question: string,
  passages: Passage[],
  over: Partial<AnswerRequest> & { evidence?: number } = {},
): AskedRequest {
  const deltas: string[] = [];
  const abort = new AbortController();
  return {
    question,
    history: [],
    assistant: { id: 1, name: "Nora", systemPrompt: "", aiModel: "gpt-test", abstainBelow: null },
    retrieval: { passages, evidence: over.evidence ?? 0.9, trace: { query: question, legs: [], milliseconds: 0 } },
    onDelta: (text) => void deltas.push(text),
    signal: abort.signal,
    deltas,
    abort,
    ...over,
  };
}
