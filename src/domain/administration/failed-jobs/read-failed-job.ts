import { sql } from "drizzle-orm";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { failedJobRows, selectFailedJobs } from "./failed-job-rows.ts";
import type { FailedJob, FailedJobKind } from "./types.ts";

/** Reads a failed job. Throws `not_found`, also when it has not failed, or no longer. */
export async function readFailedJob(ctx: Pick<Deps, "db">, kind: FailedJobKind, id: number): Promise<FailedJob> {
  const [job] = await ctx.db.all<FailedJob>(sql`${selectFailedJobs(failedJobRows[kind])} WHERE id = ${id}`);
  if (job === undefined) throw new DomainError("not_found", "No such failed job.");
  return job;
}
