import { type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { sources } from "../../../db/knowledge.ts";
import { readAssistant } from "../../assistants/assistant/read-assistant.ts";
import type { Deps } from "../../deps.ts";
import { defaultKnowledgeBase } from "../catalogue/default-knowledge-base.ts";
import type { Source } from "../catalogue/source.ts";
import { uploadNames } from "../catalogue/upload-names.ts";
import { CONTENT_TYPE_OF } from "../format/document-format.ts";
import { keepText } from "./keep-text.ts";
import { requestIngest } from "./request-ingest.ts";

export interface NewSource {
  accountId: number;
  assistantId: number;
  kind: "text" | "qa";
  title: string;
  /** Tidied: what the extractor makes of it is the same text. */
  text: string;
  /** What is written with the source, in the same transaction; gets the source's id as SQL. */
  also?: (sourceId: SQL<number>) => BatchItem<"sqlite">[];
}

/**
 * Makes a source of a text that was written here, `queued` for the same pipeline that reads uploads. From the moment the
 * row exists nothing is lost: when the queue does not take the job, the watchdog sends it. Throws `not_found`, and what
 * a statement of `also` throws; nothing is made then.
 */
export async function addSource(ctx: Deps, input: NewSource): Promise<Source> {
  const { accountId, assistantId, kind, title, text, also } = input;
  await readAssistant(ctx, accountId, assistantId);
  const knowledgeBaseId = await defaultKnowledgeBase(ctx, { accountId, assistantId });
  const { fileKey, sizeBytes } = await keepText(ctx, accountId, text);
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
