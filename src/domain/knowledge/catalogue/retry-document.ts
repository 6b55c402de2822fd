import { and, eq, isNull } from "drizzle-orm";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readDocument } from "./read-document.ts";
import type { Source } from "./source.ts";
import { takeUploadAllowance } from "./take-upload-allowance.ts";

/**
 * Processes a failed document again; a waiting or processing one is unchanged. Throws `not_found`, `conflict` when it
 * is completed or contained a virus, `upload_quota_exceeded`.
 */
export async function retryDocument(
  ctx: Deps,
  { accountId, sourceId }: { accountId: number; sourceId: number },
): Promise<Source> {
  const source = await readDocument(ctx, { accountId, sourceId });
  if (source.status === "completed") throw new DomainError("conflict", "The document has already been processed.");
  if (source.status !== "failed") return source;
  if (source.errorCode === "virus_detected") {
    throw new DomainError("conflict", "The file contained a virus and was not stored. Clean it and upload it again.");
  }
  if (source.kind === "page" && source.sizeBytes === 0) {
    throw new DomainError("conflict", "This page was not fetched. Crawl its website again.");
  }
  await takeUploadAllowance(ctx, accountId, "retry");
  const [retried] = await ctx.db
    .update(sources)
    .set({
      status: "queued",
      errorCode: null,
      errorMessage: null,
      attemptsForgiven: source.attempts,
      deaths: 0,
      updatedAt: ctx.clock(),
    })
    .where(and(eq(sources.id, sourceId), eq(sources.status, "failed"), isNull(sources.deletedAt)))
    .returning();
  if (retried === undefined) return await readDocument(ctx, { accountId, sourceId });
  await ctx.ingestQueue.send({ type: "ingest", sourceId }).catch((error) => {
    console.error("ingest queue refused a job; the watchdog will send it", { sourceId, error });
  });
  return retried;
}
