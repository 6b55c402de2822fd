import { request } from "../load.ts";
import { inTurn, type Pairs } from "../measure.ts";
import type { ProbeCommand } from "../probe/worker.ts";
import { type Row, ratioLine } from "../row.ts";
import { createTextGenerator } from "../synthetic-text.ts";

const passageLength = 700;
const batch = 500;
const questionsInAll = 260;
const groupSize = 5;
const limit = 10;

/**
 * `KnowledgeIndex.search` in a knowledge base of `chunks` passages, compared with one bare FTS5 query of the same stems. At most
 * `budget` times as long.
 */
export function retrieval(name: string, chunks: number, budget: number): Row {
  return {
    name,
    // The knowledge base is the only one of its runtime.
    ownStage: {},
    async run({ stage }) {
      const ask = async <T>(command: ProbeCommand) =>
        JSON.parse(await request({ method: "POST", url: stage.probe, body: JSON.stringify(command) })) as T;
      const generator = createTextGenerator(7);
      const questions: string[] = [];
      for (let from = 0; from < chunks; from += batch) {
        const texts = Array.from({ length: Math.min(batch, chunks - from) }, () => generator.passage(passageLength));
        await ask({ do: "add", from, texts });
        while (questions.length < Math.ceil((questionsInAll * (from + texts.length)) / chunks)) {
          questions.push(generator.questionAbout(texts[questions.length % texts.length] ?? ""));
        }
      }
      await ask({ do: "publish" });
      const search = (what: "bare" | "search", some: string[]) => ask<number[]>({ do: what, questions: some, limit });
      const what = `Retrieval in ${chunks.toLocaleString("en")} chunks, ${questions.length} questions`;
      return [
        ratioLine(what, await compare(questions, search), "ms", ["≤", budget]),
        ratioLine("… with one misspelt word each", await compare(questions.map(misspell), search), "ms"),
      ];
    },
  };
}

/** Swaps two letters in the longest word. A word that the index does not have goes to the 4-gram leg. */
function misspell(question: string): string {
  const [longest = ""] = question.match(/[a-z]+/g)?.sort((a, b) => b.length - a.length) ?? [];
  const middle = longest.length >> 1;
  const swapped = `${longest.slice(0, middle)}${longest[middle + 1] ?? ""}${longest[middle] ?? ""}${longest.slice(middle + 2)}`;
  return question.replace(longest, `${swapped}q`);
}

/**
 * Measures groups of questions in turn. The runtime's clock counts whole milliseconds, so the means of groups are compared.
 */
async function compare(
  questions: string[],
  ask: (what: "bare" | "search", questions: string[]) => Promise<number[]>,
): Promise<Pairs> {
  let group = 0;
  const mean = async (what: "bare" | "search") => {
    const times = await ask(what, questions.slice(group, group + groupSize));
    return times.reduce((sum, time) => sum + time, 0) / times.length;
  };
  return inTurn(
    questions.length / groupSize - 1,
    () => mean("bare"),
    async () => {
      const time = await mean("search");
      group += groupSize;
      return time;
    },
  );
}
