import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import { confirmedKnowledge } from "../../../db/qa.ts";
import type { Deps } from "../../deps.ts";
import type { Source } from "../catalogue/source.ts";

/** Number of most used sources that are listed. */
const shown = 10;

export interface KnowledgeStats {
  sources: number;
  chunks: number;
  /** Of the files and texts as they were added. */
  bytes: number;
  byKind: Record<Source["kind"], number>;
  byStatus: Record<Source["status"], number>;
  confirmedFacts: number;
  confirmedPairs: number;
  /** Answers with at least one citation. */
  answersWithSources: number;
  neverUsed: number;
  openQuestions: number;
  mostUsed: { id: number; title: string; uses: number }[];
}

/** Statistics of an account's knowledge, or of one assistant's, and of its use. Seconds behind. */
export async function readStats(
  ctx: Pick<Deps, "db">,
  { accountId, assistantId }: { accountId: number; assistantId?: number | undefined },
): Promise<KnowledgeStats> {
  const only = assistantId === undefined ? undefined : eq(sources.assistantId, assistantId);
  const visible = and(eq(sources.accountId, accountId), only, isNull(sources.deletedAt));
  const uses = sql<number>`(SELECT count(*) FROM source_citations WHERE source_id = sources.id)
    + coalesce((SELECT uses FROM tracked_usage WHERE source_id = sources.id), 0)`;
  const having = (field: SQL) => sql<number>`coalesce(sum(${field}), 0)`;
  const kind = (word: Source["kind"]) => having(sql`${sources.kind} = ${word}`).as(`kind_${word}`);
  const status = (word: Source["status"]) => having(sql`${sources.status} = ${word}`).as(`status_${word}`);
  const confirmed = (type: "fact" | "qa") => having(sql`${confirmedKnowledge.type} = ${type}`).as(`confirmed_${type}`);
  const [[counts], [asked], mostUsed] = await ctx.db.batch([
    ctx.db
      .select({
        sources: sql<number>`count(*)`.as("all_sources"),
        chunks: having(sql`${sources.chunksCount}`).as("all_chunks"),
        bytes: having(sql`${sources.sizeBytes}`).as("all_bytes"),
        ...{ file: kind("file"), text: kind("text"), qa: kind("qa"), page: kind("page") },
        ...{ queued: status("queued"), processing: status("processing") },
        ...{ completed: status("completed"), failed: status("failed") },
        ...{ confirmedFacts: confirmed("fact"), confirmedPairs: confirmed("qa") },
        neverUsed: having(sql`${uses} = 0`).as("never_used"),
      })
      .from(sources)
      .leftJoin(confirmedKnowledge, eq(confirmedKnowledge.sourceId, sources.id))
      .where(visible),
    ctx.db
      .select({
        answers: sql<number>`(SELECT count(DISTINCT dialog_id * 1048576 + seq) FROM source_citations
          WHERE source_id IN (SELECT id FROM sources WHERE ${visible}))`.as("answers"),
        open: sql<number>`(SELECT count(*) FROM question_clusters WHERE account_id = ${accountId} AND state = 'open'
          AND (${assistantId ?? null} IS NULL OR assistant_id = ${assistantId ?? null}))`.as("open_questions"),
      })
      .from(sql`(SELECT 1)`),
    ctx.db
      .select({ id: sources.id, title: sources.title, uses: uses.as("all_uses") })
      .from(sources)
      .where(and(visible, sql`${uses} > 0`))
      .orderBy(sql`all_uses DESC`, sources.id)
      .limit(shown),
  ]);
  if (counts === undefined || asked === undefined) throw new Error("counts were not returned");
  const { file, text, qa, page, queued, processing, completed, failed, ...all } = counts;
  return {
    ...all,
    byKind: { file, text, qa, page },
    byStatus: { queued, processing, completed, failed },
    answersWithSources: asked.answers,
    openQuestions: asked.open,
    mostUsed,
  };
}
