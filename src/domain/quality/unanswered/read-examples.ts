import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import type { Cluster } from "./types.ts";

/** Number of examples of a cluster. */
const shown = 5;

type Example = Cluster["examples"][number] & { clusterId: number };

/** The latest questions of some clusters, each question once, by cluster. */
export async function readExamples(
  ctx: Pick<Deps, "db">,
  clusterIds: number[],
): Promise<Map<number, Cluster["examples"]>> {
  const rows = await ctx.db.all<Example>(sql`
    SELECT clusterId, dialogId, seq, question, reason, failedAt FROM (
      SELECT cluster_id AS clusterId, dialog_id AS dialogId, seq, unanswered_questions.question, reason, max(failed_at) AS failedAt,
             row_number() OVER (PARTITION BY cluster_id ORDER BY max(failed_at) DESC, dialog_id DESC, seq DESC) AS place
      FROM unanswered_questions JOIN question_clusters ON question_clusters.id = cluster_id
      WHERE cluster_id IN (SELECT value FROM json_each(${JSON.stringify(clusterIds)}))
        AND (state <> 'open' OR failed_at > closed_at)
      GROUP BY cluster_id, dialog_id, seq
    ) WHERE place <= ${shown} ORDER BY place`);
  const examples = rows.map(({ clusterId, ...example }) => ({ clusterId, example }));
  return new Map(
    Array.from(
      Map.groupBy(examples, (row) => row.clusterId),
      ([clusterId, group]) => [clusterId, group.map((row) => row.example)],
    ),
  );
}
