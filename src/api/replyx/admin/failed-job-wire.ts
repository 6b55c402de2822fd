import * as z from "zod";
import { failedJobKinds } from "../../../domain/administration/failed-jobs/types.ts";
import { filterOf, Id, wholeNumber } from "../../kit/fields.ts";

export const FailedJobQuery = z.object({
  kind: filterOf(failedJobKinds).optional(),
  limit: wholeNumber(1, 100).default(50),
  offset: wholeNumber(0, 10_000).default(0),
});

export const FailedJobPath = z.object({ kind: z.enum(failedJobKinds), job_id: Id });

/** `account_id` is null of a mail. `can_retry` is false where the owner starts a new one instead. */
export const FailedJob = z
  .object({
    kind: z.enum(failedJobKinds),
    id: z.int(),
    account_id: z.int().nullable(),
    owner_email: z.string().nullable(),
    title: z.string(),
    code: z.string(),
    reason: z.string(),
    can_retry: z.boolean(),
    failed_at: z.iso.datetime(),
  })
  .meta({ id: "FailedJob" });

const counts = Object.fromEntries(failedJobKinds.map((kind) => [kind, z.int()])) as Record<
  (typeof failedJobKinds)[number],
  z.ZodInt
>;

export const FailedJobs = z
  .object({ jobs: z.array(FailedJob), total: z.int(), counts: z.object(counts) })
  .meta({ id: "FailedJobs" });
