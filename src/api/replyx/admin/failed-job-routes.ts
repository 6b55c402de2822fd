import type { z } from "zod";
import { listFailedJobs } from "../../../domain/administration/failed-jobs/list-failed-jobs.ts";
import { retryFailedJob } from "../../../domain/administration/failed-jobs/retry-failed-job.ts";
import { type FailedJob, retriedKinds } from "../../../domain/administration/failed-jobs/types.ts";
import { sendDueMail } from "../../../domain/people/mail/send-due-mail.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { Done } from "../account/wire.ts";
import * as wire from "./failed-job-wire.ts";

const tag = "Administration: failed jobs";

export const failedJobRoutes: Route[] = [
  route({
    id: "listFailedJobs",
    method: "get",
    paths: ["/api/admin/failed-jobs"],
    tag,
    summary: "List work that failed and is not tried again by itself",
    description:
      "Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and trainings, newest " +
      "first, and the number of each kind.",
    credential: "admin",
    query: wire.FailedJobQuery,
    success: { status: 200, schema: wire.FailedJobs, description: "A page of failed jobs." },
    handle: async ({ ctx, query }) => {
      const { jobs, total, counts } = await listFailedJobs(ctx, query);
      return { jobs: jobs.map(toFailedJob), total, counts };
    },
  }),
  route({
    id: "retryFailedJob",
    method: "post",
    paths: ["/api/admin/failed-jobs/{kind}/{job_id}/retry"],
    tag,
    summary: "Do failed work again",
    description:
      "In the name of its account: a document is read again, a mail is sent again, a webhook endpoint is resumed.",
    credential: "admin",
    params: wire.FailedJobPath,
    success: { status: 200, schema: Done, description: "It was started again." },
    refusals: [
      "not_found",
      "conflict",
      "upload_quota_exceeded",
      "bot_already_exists",
      "invalid_telegram_token",
      "bot_startup_failed",
    ],
    handle: async ({ ctx, params, audit, waitUntil }) => {
      const { kind, id, title, reason } = await retryFailedJob(ctx, params.kind, params.job_id);
      audit({ targetKind: kind, targetId: String(id), before: { title, reason } });
      if (kind === "mail") waitUntil(sendDueMail(ctx));
      return { message: "It was started again." };
    },
  }),
];

function toFailedJob(job: FailedJob): z.input<typeof wire.FailedJob> {
  const { kind, id, title, code, reason } = job;
  return {
    ...{ kind, id, title, code, reason },
    account_id: job.accountId,
    owner_email: job.ownerEmail,
    can_retry: retriedKinds.includes(kind),
    failed_at: toTime(job.failedAt),
  };
}
