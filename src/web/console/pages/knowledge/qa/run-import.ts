import { ApiError } from "../../../client/api-error.ts";
import { call } from "../../../client/call.ts";
import { problemOf } from "../../../client/problem-of.ts";
import { save } from "../../../client/save.ts";
import { countDown } from "../count-down.ts";
import type { ImportRow } from "./import-rows.ts";

const atOnce = 2;

export interface ImportResult {
  added: number;
  replaced: number;
  /** The rows that are not stored, with the reason as a sentence; `exists` when the question has another answer. */
  rest: { row: ImportRow; reason: string; kind: "exists" | "failed" | "not_tried" }[];
}

interface ImportOptions {
  assistantId: number;
  /** Whether another answer of the same question is replaced. */
  isReplacing: boolean;
  /** `waits`: seconds until the platform takes more requests; null while it takes them. */
  onProgress(done: number, waits: number | null): void;
  signal: AbortSignal;
}

/**
 * Stores rows one by one, two at a time. A row that fails does not stop the others. When the platform takes no more requests for now
 * the import waits as long as it says; when the server is not reached, all stops.
 */
export async function runImport(rows: readonly ImportRow[], options: ImportOptions): Promise<ImportResult> {
  const result: ImportResult = { added: 0, replaced: 0, rest: [] };
  const waiting = [...rows];
  let done = 0;
  let isBroken = false;
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      if (options.signal.aborted || isBroken) {
        result.rest.push({ row, reason: "", kind: "not_tried" });
        continue;
      }
      try {
        result[await store(row, options)] += 1;
      } catch (error) {
        if (error instanceof ApiError && error.status === 429) {
          waiting.unshift(row);
          await countDown(error.retryAfter ?? 60, (left) => options.onProgress(done, left), options.signal);
          options.onProgress(done, null);
          continue;
        }
        if (error instanceof ApiError && error.status === 0) isBroken = true;
        const kind = error instanceof ApiError && error.status === 409 ? "exists" : "failed";
        result.rest.push({ row, reason: problemOf(error), kind });
      }
      options.onProgress(++done, null);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  result.rest.sort((a, b) => a.row.number - b.row.number);
  return result;
}

async function store(row: ImportRow, { assistantId, isReplacing }: ImportOptions): Promise<"added" | "replaced"> {
  const { question, answer, tags } = row;
  try {
    await call("POST /api/qa-knowledge", { body: { assistant_id: assistantId, question, answer, tags } });
    return "added";
  } catch (error) {
    // The refusal names the pair that has the question.
    const known =
      error instanceof ApiError && error.status === 409 ? /\bpair (\d+)/.exec(error.detail)?.[1] : undefined;
    if (!isReplacing || known === undefined) throw error;
    const body = tags.length === 0 ? { answer } : { answer, tags };
    // The user has chosen to replace what is there.
    await save("PUT /api/qa-knowledge/{qa_id}", { path: { qa_id: Number(known) }, body }, {});
    return "replaced";
  }
}
