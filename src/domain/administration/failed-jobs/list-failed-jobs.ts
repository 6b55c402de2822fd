import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { failedJobRows, selectFailedJobs } from "./failed-job-rows.ts";
import { type FailedJob, type FailedJobKind, failedJobKinds } from "./types.ts";

/** Failed work of the whole platform, newest first; the number of the chosen kind, and of each kind. */
export async function listFailedJobs(
  ctx: Pick<Deps, "db">,
  filter: { kind?: FailedJobKind | undefined; limit: number; offset: number },
): Promise<{ jobs: FailedJob[]; total: number; counts: Record<FailedJobKind, number> }> {
  const { kind, limit, offset } = filter;
  // D1 takes at most five parts in a union: each kind is asked for itself.
  const kinds: readonly FailedJobKind[] = kind === undefined ? failedJobKinds : [kind];
  const [pages, counted] = await Promise.all([
    Promise.all(
      kinds.map((each) =>
        ctx.db.all<FailedJob>(
          sql`${selectFailedJobs(failedJobRows[each])} ORDER BY at DESC, id DESC LIMIT ${limit + offset}`,
        ),
      ),
    ),
    Promise.all(
      failedJobKinds.map((each) =>
        ctx.db.get<{ count: number }>(sql`SELECT count(*) AS count FROM (${failedJobRows[each]})`),
      ),
    ),
  ]);
  const counts = Object.fromEntries(failedJobKinds.map((each, at) => [each, counted[at]?.count ?? 0])) as Record<
    FailedJobKind,
    number
  >;
  const total = kinds.reduce((sum, each) => sum + counts[each], 0);
  const jobs = pages.flat().sort((a, b) => b.failedAt - a.failedAt);
  return { jobs: jobs.slice(offset, offset + limit), total, counts };
}
