import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { sources } from "../../../db/knowledge.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { defaultKnowledgeBase } from "../catalogue/default-knowledge-base.ts";
import type { Source } from "../catalogue/source.ts";
import { uploadNames } from "../catalogue/upload-names.ts";
import { CONTENT_TYPE_OF } from "../format/document-format.ts";
import { requestIngest } from "./request-ingest.ts";
import { storeText } from "./store-text.ts";

export interface NewSource {
  accountId: number;
  assistantId: number;
  /** A knowledge base of the assistant; by default its first one. */
  knowledgeBaseId?: number | undefined;
  kind: "text" | "qa";
  title: string;
  /** Tidied: the extractor produces the same text from it. */
  text: string;
  /** Statements to run in the same transaction; they get the source's id as SQL. */
  also?: (sourceId: SQL<number>) => BatchItem<"sqlite">[];
}

/**
 * Creates a source from a text that was written here, `queued` for the pipeline that also processes uploads. Once the
 * row exists nothing is lost: when the queue rejects the job, the watchdog sends it. Throws `not_found`, and what a
 * statement of `also` throws; nothing is created then.
 */
export async function addSource(ctx: Deps, input: NewSource): Promise<Source> {
  const { accountId, assistantId, kind, title, text, also } = input;
  await readAssistant(ctx, accountId, assistantId);
  const knowledgeBaseId = input.knowledgeBaseId ?? (await defaultKnowledgeBase(ctx, { accountId, assistantId }));
  const { fileKey, sizeBytes } = await storeText(ctx, accountId, text);
  const now = ctx.clock();
  const names = uploadNames(kind === "qa" ? "question.txt" : "text.txt", title);
  const insert = ctx.db
    .insert(sources)
    .values({
      ...{ accountId, assistantId, knowledgeBaseId, kind, ...names, fileKey, sizeBytes },
      contentType: CONTENT_TYPE_OF.text,
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  const [[source]] = await ctx.db.batch([insert, ...(also?.(sql<number>`last_insert_rowid()`) ?? [])]);
  if (source === undefined) throw new Error("the source row was not returned");
  await requestIngest(ctx, source.id);
  return source;
}
