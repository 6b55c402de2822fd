import { objectIndexes } from "../../../src/adapters/indexes/object-indexes.ts";
import { analyseChunk } from "../../../src/domain/knowledge/index/analyse-chunk.ts";
import { analyseQuery } from "../../../src/domain/language/text/analyse-query.ts";
import type { KnowledgeIndex } from "../../../src/objects/knowledge-index/knowledge-index.ts";
import type { BareWords } from "./bare-words.ts";

export { BareWords } from "./bare-words.ts";

interface ProbeEnv {
  KNOWLEDGE_INDEX: DurableObjectNamespace<KnowledgeIndex>;
  BARE: DurableObjectNamespace<BareWords>;
}

/** The id of a knowledge base that no account of the bench uses. */
const base = 1_000_000;
const source = { sourceId: 1, generation: 1 };
const everything = { only: null, except: [] };

export type ProbeCommand =
  | { do: "add"; from: number; texts: string[] }
  | { do: "publish" }
  | { do: "search" | "bare"; questions: string[]; limit: number };

/** Fills both indexes with the same stems and times questions to each, on the Worker's side of the RPC. */
export default {
  async fetch(request: Request, env: ProbeEnv): Promise<Response> {
    return Response.json(await run((await request.json()) as ProbeCommand, env));
  },
};

async function run(command: ProbeCommand, env: ProbeEnv): Promise<unknown> {
  const index = objectIndexes((name) => env.KNOWLEDGE_INDEX.getByName(name)).of(base);
  const bare = env.BARE.getByName("bare");
  switch (command.do) {
    case "add": {
      const chunks = command.texts.map((text, at) =>
        analyseChunk("", { ordinal: command.from + at, text, start: 0, end: text.length, page: null, headingPath: [] }),
      );
      await index.stage({ ...source, assistantId: 1, title: "", chunks });
      await bare.add(chunks.map(({ ordinal: id, text, textStems: stems }) => ({ id, text, stems })));
      return {};
    }
    case "publish":
      return index.publish(source.sourceId, source.generation);
    case "search":
      return timed(command.questions, (question) =>
        index.search(analyseQuery(question, []).query, everything, command.limit),
      );
    case "bare":
      return timed(command.questions, (question) => bare.search(analyseQuery(question, []).query.stems, command.limit));
  }
}

async function timed(questions: string[], ask: (question: string) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await ask(question);
    times.push(performance.now() - start);
  }
  return times;
}
