import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { addUp } from "../../platform/shards/add-up.ts";
import { inEveryShard } from "../../platform/shards/in-every-shard.ts";
import { failedJobRows, selectFailedJobs } from "./failed-job-rows.ts";
import { type FailedJob, type FailedJobKind, failedJobKinds } from "./types.ts";

/** Failed work of the whole platform, newest first; the number of the chosen kind, and of each kind. */
export async function listFailedJobs(ctx: Pick<Deps, "db" | "shards">, filter: JobFilter): Promise<FailedJobPage> {
  const { limit, offset } = filter;
  const parts = await inEveryShard(ctx, (shard) => listInShard(shard, { ...filter, limit: limit + offset, offset: 0 }));
  const jobs = parts.flatMap((part) => part.jobs).sort((a, b) => b.failedAt - a.failedAt);
  const { total, counts } = addUp(parts.map(({ jobs: _, ...sums }) => sums));
  return { jobs: jobs.slice(offset, offset + limit), total, counts };
}

interface JobFilter {
  kind?: FailedJobKind | undefined;
  limit: number;
  offset: number;
}

interface FailedJobPage {
  jobs: FailedJob[];
  total: number;
  counts: Record<FailedJobKind, number>;
}

async function listInShard(ctx: Pick<Deps, "db">, filter: JobFilter): Promise<FailedJobPage> {
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
