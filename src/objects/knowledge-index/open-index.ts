import type { IndexAnswer, SearchScope } from "../../domain/knowledge/index/index-types.ts";
import type { AnalysedQuery } from "../../domain/language/text/types.ts";
import { gramMemory } from "./gram-memory.ts";
import { readQuery } from "./read-query.ts";
import { needsAnalysis } from "./reanalyse.ts";
import { migrate } from "./schema.ts";
import { search } from "./search.ts";
import { searchStore } from "./search-store.ts";
import { stateOfGramCounts } from "./state-of-gram-counts.ts";
import { writeStore } from "./write-store.ts";

export type OpenIndex = ReturnType<typeof openIndex>;

/** Migrates the tables of a knowledge base and opens them for writes and searches. */
export function openIndex({ storage, id }: DurableObjectState) {
  migrate(storage);
  const writes = writeStore(storage);
  const reads = searchStore(storage.sql, gramMemory(storage.sql, id.toString()));
  return {
    writes,
    reads,
    /** Whether passages must be counted or analysed by the object's alarm. */
    hasWork: needsAnalysis(storage) || stateOfGramCounts(storage.sql) === "incomplete",
    search: (query: AnalysedQuery, scope: SearchScope, limit: number) => search(reads, query, scope, limit),
    /** The passages that are live and in the scope, with the features of the query. */
    read(passages: Parameters<typeof reads.find>[0], query: AnalysedQuery, scope: SearchScope): IndexAnswer {
      const { terms, statistics } = readQuery(reads, query);
      const found = reads.features(reads.find(passages, scope), terms, query.pairs, new Map());
      return { statistics, hits: reads.withPreceding(reads.hits(found)) };
    },
  };
}
