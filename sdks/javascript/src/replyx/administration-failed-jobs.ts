/* Generated from the routes of the API (npm run sdks). */
import { call } from "../core/call.ts";
import type { Client } from "../core/client.ts";
import { eachItem } from "../core/each-item.ts";
import type { CallOptions, Operation } from "../core/operation.ts";
import type {
  Done,
  FailedJobs,
  ListFailedJobsRequest,
  RetryFailedJobRequest,
} from "./types.ts";

const listFailedJobsOperation: Operation = { method: "GET", path: "/api/admin/failed-jobs", kinds: ["bearer"] };

/**
 * List work that failed and is not tried again by itself.
 *
 * Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and trainings,
 * newest first, and the number of each kind. Called by an administrator of the platform.
 *
 * `GET /api/admin/failed-jobs`
 */
export function listFailedJobs(
  client: Client<"bearer">,
  input: ListFailedJobsRequest = {},
  options?: CallOptions,
): Promise<FailedJobs> {
  return call(client, listFailedJobsOperation, input, options);
}

/**
 * All pages: List work that failed and is not tried again by itself.
 *
 * Documents, websites, mails, stopped webhook endpoints, refused channel accounts and bots, evaluations and trainings,
 * newest first, and the number of each kind. Called by an administrator of the platform.
 *
 * `GET /api/admin/failed-jobs`
 */
export function allFailedJobs(
  client: Client<"bearer">,
  input: ListFailedJobsRequest = {},
  options?: CallOptions,
): AsyncGenerator<FailedJobs["jobs"][number], void, undefined> {
  return eachItem<FailedJobs["jobs"][number]>(
    (each: typeof input, settings?: CallOptions) => listFailedJobs(client, each, settings),
    input,
    { by: "offset", items: "jobs" },
    options,
  );
}

const retryFailedJobOperation: Operation = {
  method: "POST",
  path: "/api/admin/failed-jobs/{kind}/{job_id}/retry",
  kinds: ["bearer"],
};

/**
 * Do failed work again.
 *
 * In the name of its account: a document is read again, a mail is sent again, a webhook endpoint is resumed. Called by
 * an administrator of the platform.
 *
 * `POST /api/admin/failed-jobs/{kind}/{job_id}/retry`
 */
export function retryFailedJob(
  client: Client<"bearer">,
  input: RetryFailedJobRequest,
  options?: CallOptions,
): Promise<Done> {
  return call(client, retryFailedJobOperation, input, options);
}
