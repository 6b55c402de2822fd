import { compose } from "../../../src/compose.ts";
import type { Chunk } from "../../../src/domain/knowledge/index/passage.ts";
import product from "../../../src/index.ts";
import { addEntries, type Entry, readIngest } from "./add-entries.ts";
import type { BareIndex } from "./bare-index.ts";
import { fillBase, openAssistant } from "./fill-base.ts";
import { type Question, rankEntries, searchBare, searchBase, searchManyBases } from "./time-questions.ts";

export * from "../../../src/index.ts";
export { BareIndex } from "./bare-index.ts";

export interface BenchEnv extends Env {
  BARE_INDEX: DurableObjectNamespace<BareIndex>;
}

/** Commands of `run.ts` and `scale.ts`. Every set and every size has its own assistant. */
export type Command =
  /** Returns `{ assistantId, knowledgeBaseId }`. */
  | { do: "open" }
  | { do: "add"; assistantId: number; entries: Entry[] }
  | { do: "ingested"; assistantId: number }
  | { do: "rank"; assistantId: number; questions: Question[]; depth: number }
  /** Adds chunks without files, for sizes that uploads cannot reach in minutes. */
  | { do: "fill"; assistantId: number; knowledgeBaseId: number; chunks: Chunk[]; alsoBare: boolean; isLast: boolean }
  | { do: "search" | "bare"; knowledgeBaseId: number; questions: string[]; limit: number }
  | { do: "searchMany"; knowledgeBaseIds: number[]; questions: string[]; limit: number };

export default {
  ...product,
  async fetch(request: Request, env: BenchEnv): Promise<Response> {
    return Response.json(await run((await request.json()) as Command, env));
  },
};

async function run(command: Command, env: BenchEnv): Promise<unknown> {
  const ctx = compose(env);
  switch (command.do) {
    case "open":
      return openAssistant(ctx);
    case "add":
      return addEntries(ctx, command);
    case "ingested":
      return readIngest(ctx, command.assistantId);
    case "rank":
      return rankEntries(ctx, command);
    case "fill":
      if (command.alsoBare) {
        const texts = command.chunks.map((chunk) => chunk.text);
        await env.BARE_INDEX.getByName(String(command.knowledgeBaseId)).add(texts);
      }
      return fillBase(ctx, command);
    case "search":
      return searchBase(ctx, command);
    case "searchMany":
      return searchManyBases(ctx, command);
    case "bare":
      return searchBare(env.BARE_INDEX.getByName(String(command.knowledgeBaseId)), command);
  }
}
