import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "../catalogue/source.ts";
import { uploadNames } from "../catalogue/upload-names.ts";
import { requestIngest } from "./request-ingest.ts";
import { storeText } from "./store-text.ts";

export interface Revision {
  title: string;
  text: string;
  /** Statements to run in the same transaction, where `isRevised` holds. */
  also?: (isRevised: SQL) => BatchItem<"sqlite">[];
}

/**
 * Replaces the text of a source and queues it; the old text is searched until the new one is indexed. A worker that is
 * processing the old text loses its lease. Attempts keep counting, because each has a generation of its own, and those
 * of an older text are forgiven; after a failure they restart above the generations that were tried. Throws `conflict`
 * when the source was changed concurrently.
 */
export async function reviseSource(ctx: Deps, source: Source, { title, text, also }: Revision): Promise<Source> {
  const { fileKey, sizeBytes } = await storeText(ctx, source.accountId, text);
  const names = uploadNames(source.filename, title);
  const hasFailed = sql`${sources.status} = 'failed'`;
  const unchanged = and(eq(sources.id, source.id), eq(sources.fileKey, source.fileKey), isNull(sources.deletedAt));
  const update = ctx.db
    .update(sources)
    .set({
      ...{ title: names.title, fileKey, sizeBytes },
      status: "queued",
      generation: sql`iif(${hasFailed}, ${sources.generation} + ${sources.attempts}, ${sources.generation})`,
      attempts: sql`iif(${hasFailed}, 0, ${sources.attempts})`,
      attemptsForgiven: sql`iif(${hasFailed}, 0, ${sources.attempts})`,
      ...{ errorCode: null, errorMessage: null, leaseId: null, leaseUntil: null, deaths: 0 },
      updatedAt: ctx.clock(),
    })
    .where(unchanged)
    .returning();
  const isRevised = sql`EXISTS (SELECT 1 FROM sources WHERE id = ${source.id} AND file_key = ${fileKey})`;
  const [[revised]] = await ctx.db.batch([update, ...(also?.(isRevised) ?? [])]);
  if (revised === undefined) {
    await ctx.files.remove([fileKey]);
    throw new DomainError("conflict", "It was changed by someone else at the same time. Read it again and retry.");
  }
  await ctx.files.remove([source.fileKey]).catch((error) => {
    console.error("an old text was not deleted", { fileKey: source.fileKey, error });
  });
  await requestIngest(ctx, source.id);
  return revised;
}
