import { count, eq, max } from "drizzle-orm";
import { sources } from "../../../src/db/knowledge.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { addSource } from "../../../src/domain/knowledge/written/add-source.ts";
import { tidyText } from "../../../src/domain/knowledge/written/tidy-text.ts";

export interface Entry {
  title: string;
  text: string;
}

/**
 * Adds entries as documents of an assistant as the API does: bytes in R2, a row in D1 and a job in the queue for the
 * product's own consumer. Returns their source ids in the given order.
 */
export async function addEntries(
  ctx: Deps,
  { assistantId, entries }: { assistantId: number; entries: Entry[] },
): Promise<number[]> {
  const ids: number[] = [];
  for (const { title, text } of entries) {
    const tidied = tidyText(text);
    ids.push((await addSource(ctx, { accountId: assistantId, assistantId, kind: "text", title, text: tidied })).id);
  }
  return ids;
}

export interface Ingested {
  completed: number;
  failed: number;
  /** When the last of them was finished, milliseconds since the epoch. */
  lastAt: number;
}

/** Reads how many entries the queue consumer has processed. */
export async function readIngest(ctx: Deps, assistantId: number): Promise<Ingested> {
  const rows = await ctx.db
    .select({ status: sources.status, count: count(), lastAt: max(sources.updatedAt) })
    .from(sources)
    .where(eq(sources.assistantId, assistantId))
    .groupBy(sources.status);
  const of = (status: string) => rows.find((row) => row.status === status);
  return {
    completed: of("completed")?.count ?? 0,
    failed: of("failed")?.count ?? 0,
    lastAt: of("completed")?.lastAt ?? 0,
  };
}
