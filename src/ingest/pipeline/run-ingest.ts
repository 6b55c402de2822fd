import type { Deps } from "../../domain/deps.ts";
import {
  GIVEN_UP,
  MAX_INGEST_ATTEMPTS,
  MAX_WORKER_DEATHS,
  TOO_COMPLEX,
} from "../../domain/knowledge/catalogue/ingest-limits.ts";
import { ExtractionError } from "../extract/extraction-error.ts";
import { ingestSource } from "./ingest-source.ts";
import type { JobOutcome } from "./job-outcome.ts";
import { type Lease, LeaseLost, takeLease } from "./lease.ts";
import { retryDelay } from "./retry-delay.ts";
import { SCANNER_UNAVAILABLE, ScannerUnavailable } from "./scan-source.ts";

/**
 * One `ingest` job: leases the source, and indexes it or records the error. A duplicate job, or one for a source that
 * is finished, deleted or being processed elsewhere, completes at once; if that other worker has died, the watchdog
 * sends a new job.
 */
export async function runIngest(ctx: Deps, sourceId: number): Promise<JobOutcome> {
  const lease = await takeLease(ctx, sourceId);
  if (lease === null) return { done: true };
  try {
    if (lease.source.deaths >= MAX_WORKER_DEATHS) {
      await lease.release({ status: "failed", ...TOO_COMPLEX });
    } else if (attemptsOf(lease) > MAX_INGEST_ATTEMPTS) {
      await lease.release({ status: "failed", ...GIVEN_UP });
    } else {
      await ingestSource(ctx, lease);
    }
    return { done: true };
  } catch (error) {
    return await giveUp(lease, error);
  }
}

/** Attempts since the upload, or since the last manual retry. */
function attemptsOf({ source }: Lease): number {
  return source.attempts - source.attemptsForgiven;
}

async function giveUp(lease: Lease, error: unknown): Promise<JobOutcome> {
  const { id } = lease.source;
  const attempts = attemptsOf(lease);
  try {
    if (error instanceof LeaseLost) {
      // Deleted while it was processed: this worker still holds the lease, and the clean job waits for it.
      await lease.release({});
      return { done: true };
    }
    if (error instanceof ExtractionError) {
      await lease.release({ status: "failed", errorCode: error.failure, errorMessage: error.message });
      return { done: true };
    }
    console.error("ingest attempt failed", { sourceId: id, attempts, error });
    const unscanned = error instanceof ScannerUnavailable ? SCANNER_UNAVAILABLE : null;
    if (attempts >= MAX_INGEST_ATTEMPTS) {
      await lease.release({ status: "failed", ...(unscanned ?? GIVEN_UP) });
      return { done: true };
    }
    await lease.release({ status: "queued", ...unscanned });
    return { done: false, retryInSeconds: retryDelay(attempts) };
  } catch (second) {
    if (second instanceof LeaseLost) return { done: true };
    throw second;
  }
}
