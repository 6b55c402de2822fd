import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import type { Source } from "../catalogue/source.ts";
import { uploadNames } from "../catalogue/upload-names.ts";
import { keepText } from "./keep-text.ts";
import { requestIngest } from "./request-ingest.ts";

export interface Revision {
  title: string;
  text: string;
  /** What changes with the source, in the same transaction, where `isRevised` holds. */
  also?: (isRevised: SQL) => BatchItem<"sqlite">[];
}

/**
 * Gives a source another text and queues it; the old text answers until the new one does. A worker that reads the old
 * text now loses its lease. Attempts go on counting, for each has a generation of its own, and those at an older
 * text are forgiven; after a failure they begin anew above the generations that were tried. Throws `conflict` when somebody else changed the source meanwhile.
 */
export async function reviseSource(ctx: Deps, source: Source, { title, text, also }: Revision): Promise<Source> {
  const { fileKey, sizeBytes } = await keepText(ctx, source.accountId, text);
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
      ...{ errorCode: null, errorMessage: null, leaseId: null, leaseUntil: null },
      updatedAt: ctx.clock(),
    })
    .where(unchanged)
    .returning();
  const isRevised = sql`EXISTS (SELECT 1 FROM sources WHERE id = ${source.id} AND file_key = ${fileKey})`;
  const [[revised]] = await ctx.db.batch([update, ...(also?.(isRevised) ?? [])]);
  if (revised === undefined) {
    await ctx.files.remove([fileKey]);
    throw new DomainError("conflict", "It was changed by somebody else at the same time.");
  }
  await ctx.files.remove([source.fileKey]).catch((error) => {
    console.error("a text that nobody reads any more stays", { fileKey: source.fileKey, error });
  });
  await requestIngest(ctx, source.id);
  return revised;
}
