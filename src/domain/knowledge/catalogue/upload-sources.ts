import { sources } from "../../../db/knowledge.ts";
import type { Deps } from "../../deps.ts";
import { chargeOperation } from "../../money/billing/charge-operation.ts";
import { prices, services } from "../../money/billing/prices.ts";
import { takeAllowance } from "../../platform/limits/take-allowance.ts";
import { refuseVirus } from "../format/refuse-virus.ts";
import { requestIngest } from "../written/request-ingest.ts";
import { type CheckedPart, checkPart, type UploadedPart } from "./check-part.ts";
import { readKnowledgeBase } from "./read-knowledge-base.ts";
import type { Source } from "./source.ts";
import { sourceUploads } from "./source-uploads.ts";

export interface UploadSources {
  accountId: number;
  knowledgeBaseId: number;
  parts: UploadedPart[];
}

/**
 * Adds files and texts to a knowledge base and returns their rows in the same order, `queued`. All of them are accepted or
 * none: every part is checked before anything is stored, and one transaction creates the rows. The files are charged
 * together, texts are free. Throws `not_found`, `knowledge_base_deleted`, `rate_limited`, `insufficient_balance`, and as
 * `checkPart` and a virus check do.
 */
export async function uploadSources(ctx: Deps, input: UploadSources): Promise<Source[]> {
  const { accountId, knowledgeBaseId, parts } = input;
  const { assistantId } = await readKnowledgeBase(ctx, accountId, knowledgeBaseId);
  const checked: CheckedPart[] = [];
  for (const part of parts) checked.push(await checkPart(part));
  await takeAllowance(ctx, `account:${accountId}`, "source-upload", sourceUploads);
  const store = () => storeParts(ctx, { accountId, assistantId, knowledgeBaseId }, checked);
  const files = checked.filter(({ kind }) => kind === "file").length;
  if (files === 0) return store();
  const price = {
    ...{ accountId, key: `sources:${crypto.randomUUID()}`, amountMicro: files * prices.documentUpload },
    ...{ serviceType: "document_upload" as const, description: services.document_upload.description },
    details: (made: Source[]) => ({ document_ids: made.filter(({ kind }) => kind === "file").map(({ id }) => id) }),
  };
  return chargeOperation(ctx, price, store);
}

type Place = Pick<Source, "accountId" | "assistantId" | "knowledgeBaseId">;

async function storeParts(ctx: Deps, place: Place, parts: CheckedPart[]): Promise<Source[]> {
  const now = ctx.clock();
  const scannedAt: (number | null)[] = [];
  for (const { kind, bytes } of parts) {
    scannedAt.push(kind === "file" && (await refuseVirus(ctx, bytes)) ? now : null);
  }
  const keys = parts.map(() => `accounts/${place.accountId}/files/${crypto.randomUUID()}`);
  try {
    for (const [at, { bytes, contentType }] of parts.entries()) {
      await ctx.files.put(keys[at] ?? "", bytes, contentType);
    }
    const [first, ...others] = parts.map(({ bytes, ...part }, at) => {
      const made = { fileKey: keys[at] ?? "", sizeBytes: bytes.byteLength, scannedAt: scannedAt[at] ?? null };
      const row = { ...place, ...part, ...made, createdAt: now, updatedAt: now };
      return ctx.db.insert(sources).values(row).returning();
    });
    if (first === undefined) return [];
    const made = (await ctx.db.batch([first, ...others])).flat();
    await Promise.all(made.map(({ id }) => requestIngest(ctx, id)));
    return made;
  } catch (error) {
    await ctx.files.remove(keys).catch((left) => console.error("files of a failed upload not deleted", { left }));
    throw error;
  }
}
