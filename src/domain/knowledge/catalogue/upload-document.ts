import { and, eq, isNull } from "drizzle-orm";
import { assistants } from "../../../db/assistants.ts";
import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { chargeOperation } from "../../money/billing/charge-operation.ts";
import { prices, services } from "../../money/billing/prices.ts";
import { refuseVirus } from "../format/refuse-virus.ts";
import { checkFile, type UploadedFile } from "./check-file.ts";
import { defaultKnowledgeBase } from "./default-knowledge-base.ts";
import type { Source } from "./source.ts";
import { takeUploadAllowance } from "./take-upload-allowance.ts";

export interface UploadDocument extends UploadedFile {
  accountId: number;
  assistantId: number;
  /** The documented upload route that was used. */
  madeBy: "quickstart" | "v1";
}

/**
 * Accepts a file and returns its row, `queued`, before it is processed. Once the row exists nothing is lost: when the
 * queue rejects the job, the watchdog sends it again. Throws `not_found`, `validation_failed` (empty file),
 * `file_too_large` (`limitBytes`), `virus_detected`, `unsupported_format`, `insufficient_balance`,
 * `upload_quota_exceeded` (`retryAfterSeconds`); only accepted files are counted and charged.
 */
export async function uploadDocument(ctx: Deps, input: UploadDocument): Promise<Source> {
  const { accountId, assistantId } = input;
  await requireAssistant(ctx, accountId, assistantId);
  const checked = await checkFile(input);
  const price = {
    ...{ accountId, key: `document:${crypto.randomUUID()}`, amountMicro: prices.documentUpload },
    ...{ serviceType: "document_upload" as const, description: services.document_upload.description },
    details: (source: Source) => ({ document_id: source.id }),
  };
  return chargeOperation(ctx, price, async () => {
    await takeUploadAllowance(ctx, accountId, "upload");
    return storeUpload(ctx, input, checked);
  });
}

async function storeUpload(
  ctx: Deps,
  { accountId, assistantId, madeBy, bytes }: UploadDocument,
  { filename, title, contentType }: { filename: string; title: string; contentType: string },
): Promise<Source> {
  const isClean = await refuseVirus(ctx, bytes);
  const knowledgeBaseId = await defaultKnowledgeBase(ctx, { accountId, assistantId });
  const fileKey = `accounts/${accountId}/files/${crypto.randomUUID()}`;
  await ctx.files.put(fileKey, bytes, contentType);
  const now = ctx.clock();
  const [source] = await ctx.db
    .insert(sources)
    .values({
      accountId,
      assistantId,
      knowledgeBaseId,
      kind: "file",
      madeBy,
      title,
      filename,
      contentType,
      sizeBytes: bytes.byteLength,
      fileKey,
      scannedAt: isClean ? now : null,
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  if (source === undefined) throw new Error("the source row was not returned");
  await ctx.ingestQueue.send({ type: "ingest", sourceId: source.id }).catch((error) => {
    console.error("ingest queue refused a job; the watchdog will send it", { sourceId: source.id, error });
  });
  return source;
}

async function requireAssistant(ctx: Deps, accountId: number, assistantId: number): Promise<void> {
  const [assistant] = await ctx.db
    .select({ id: assistants.id })
    .from(assistants)
    .where(and(eq(assistants.id, assistantId), eq(assistants.accountId, accountId), isNull(assistants.deletedAt)));
  if (assistant === undefined) throw new DomainError("not_found", "No such assistant.", { assistantId });
}
