import type { z } from "zod";
import type { KnowledgeEntry } from "../../../domain/knowledge/confirmed/list-knowledge.ts";
import type { KnowledgeStats } from "../../../domain/knowledge/usage/read-stats.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toKnowledge(entry: KnowledgeEntry): z.input<typeof wire.Knowledge> {
  return {
    id: entry.id,
    assistant_id: entry.assistantId,
    type: typeOf(entry),
    title: entry.title,
    content: entry.fact ?? entry.answer,
    question: entry.question,
    answer: entry.answer,
    tags: entry.tags ?? [],
    status: entry.status,
    chunks_count: entry.chunksCount,
    is_confirmed: entry.confirmedAt !== null,
    confirmed_at: toTime(entry.confirmedAt),
    document_id: entry.documentId,
    usage_count: entry.uses,
    last_used_at: toTime(entry.lastUsedAt),
    created_at: toTime(entry.createdAt),
    updated_at: toTime(entry.updatedAt),
  };
}

function typeOf({ kind, fact }: KnowledgeEntry): z.input<typeof wire.Knowledge>["type"] {
  if (kind === "file") return "document";
  return fact === null ? kind : "fact";
}

export function toStats(stats: KnowledgeStats): z.input<typeof wire.KnowledgeStats> {
  const { file, ...others } = stats.byKind;
  return {
    total_sources: stats.sources,
    total_chunks: stats.chunks,
    total_bytes: stats.bytes,
    by_type: { document: file, ...others },
    by_status: stats.byStatus,
    confirmed: { facts: stats.confirmedFacts, qa_pairs: stats.confirmedPairs },
    usage: {
      answers_with_sources: stats.answersWithSources,
      never_used: stats.neverUsed,
      most_used: stats.mostUsed.map(({ id, title, uses }) => ({ id, title, usage_count: uses })),
    },
    unanswered_questions: stats.openQuestions,
  };
}
