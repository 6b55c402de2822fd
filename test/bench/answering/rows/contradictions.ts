import { answer } from "../../../../src/domain/answering/answer.ts";
import type { Passage } from "../../../../src/domain/knowledge/index/passage.ts";
import type { AnswerPart } from "../answer-row.ts";
import { readTable } from "../read-table.ts";

/** Pairs of sentences of two relations, and of one relation with two values (test/data/contradictions). */
export const contradictions: AnswerPart = {
  title: "Contradictions: told of two relations (false), and of one with two values (found)",
  async measure() {
    const rows = [];
    for (const split of ["fitted", "held_out"]) {
      rows.push({ split, false: await told("benign", split), found: await told("real", split) });
    }
    return rows;
  },
};

async function told(file: string, split: string): Promise<string> {
  const pairs = readTable(`contradictions/${file}.tsv`).filter(([of]) => of === split);
  let count = 0;
  for (const pair of pairs) if (await isTold(pair)) count++;
  return `${count} of ${pairs.length}`;
}

async function isTold([
  ,
  question = "",
  text = "",
  heading = "",
  other = "",
  otherHeading = "",
]: string[]): Promise<boolean> {
  const passages = [passageOf(1, text, heading, 1), passageOf(2, other, otherHeading, 0.95)];
  const { outcome } = await answer(
    { chatModel: null },
    {
      ...{ question, history: [], onDelta: () => {}, signal: new AbortController().signal },
      assistant: { id: 1, name: "", systemPrompt: "", aiModel: "extractive", abstainBelow: null },
      retrieval: { passages, evidence: 1, trace: { query: question, legs: [], milliseconds: 0 } },
    },
  );
  return outcome === "clarify";
}

function passageOf(sourceId: number, text: string, heading: string, score: number): Passage {
  return {
    ...{ chunkId: `${sourceId}:1:0`, sourceId, knowledgeBaseId: 1, title: "Handbook", page: null, text, score },
    ...{ headingPath: heading === "" ? [] : [heading], start: 0, end: text.length },
  };
}
