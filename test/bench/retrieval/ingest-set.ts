import type { Ingested } from "./add-entries.ts";
import type { BenchWorker } from "./bench-worker.ts";
import type { Opened } from "./fill-base.ts";
import type { RetrievalSet } from "./read-set.ts";

const batch = 50;

export interface IngestedSet {
  assistantId: number;
  /** The entry of each source, by source id. */
  entryOf: Map<number, string>;
  /** From the first upload until the last document is searchable. */
  seconds: number;
}

/**
 * Adds every entry of a set as a document of a new assistant and waits until all are ingested. An entry without text is its
 * title; one with neither is no document, and is never found.
 */
export async function ingestSet(worker: BenchWorker, set: RetrievalSet): Promise<IngestedSet> {
  const { assistantId } = await worker.ask<Opened>({ do: "open" });
  const entryOf = new Map<number, string>();
  const start = Date.now();
  const passages = set.passages.filter(({ title, text }) => `${title}${text}`.trim() !== "");
  for (let at = 0; at < passages.length; at += batch) {
    const some = passages.slice(at, at + batch);
    const entries = some.map(({ title, text }) => ({ title, text: text.trim() === "" ? title : text }));
    const ids = await worker.ask<number[]>({ do: "add", assistantId, entries });
    ids.forEach((id, index) => void entryOf.set(id, some[index]!.id));
  }
  for (;;) {
    const { completed, failed, lastAt } = await worker.ask<Ingested>({ do: "ingested", assistantId });
    if (failed > 0) throw new Error(`${failed} documents of ${set.name} could not be ingested`);
    if (completed === passages.length) return { assistantId, entryOf, seconds: (lastAt - start) / 1000 };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
