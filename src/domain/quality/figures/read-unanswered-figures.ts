import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Bucket } from "../analytics/buckets-of.ts";
import type { FigureFilter } from "./types.ts";
import { visitsOf } from "./visits-of.ts";

/** Groups that are shown. */
const shown = 10;

export interface UnansweredFigure {
  clusterId: number;
  assistantId: number;
  question: string;
  state: "open" | "answered" | "dismissed";
  /** Conversations with a question of the group. */
  conversations: number;
}

/** The groups of unanswered questions of a range's conversations, the most frequent first. */
export async function readUnansweredFigures(
  ctx: Pick<Deps, "db" | "clock">,
  filter: FigureFilter,
  parts: Bucket[],
): Promise<UnansweredFigure[]> {
  return ctx.db.all<UnansweredFigure>(sql`
    SELECT cluster.id AS clusterId, cluster.assistant_id AS assistantId, cluster.question, cluster.state,
      count(DISTINCT visit.dialog_id * 1048576 + visit.first_seq) AS conversations
    FROM (SELECT visits.dialog_id, visits.first_seq, visits.last_seq ${visitsOf(filter, parts, ctx.clock())}) AS visit
      CROSS JOIN unanswered_questions AS question ON question.dialog_id = visit.dialog_id
        AND question.seq BETWEEN visit.first_seq AND visit.last_seq
      CROSS JOIN question_clusters AS cluster ON cluster.id = question.cluster_id
    GROUP BY cluster.id ORDER BY conversations DESC, cluster.id LIMIT ${shown}`);
}
