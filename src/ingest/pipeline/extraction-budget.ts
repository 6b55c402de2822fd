import { yieldToEventLoop } from "../../kit/yield-to-event-loop.ts";
import { tooComplex } from "../extract/extraction-error.ts";

/**
 * Milliseconds that extracting one document may take, with the other work of the isolate in between: less than a lease,
 * which a text without pages does not renew. The largest permitted files take 5 to 20 seconds; the runtime stops a job
 * after five minutes of CPU.
 */
export const MAX_EXTRACTION_MS = 90_000;

/**
 * Starts the time of a document. The result lets other work run and throws `ExtractionError` `too_complex` when the time
 * is over; extractors await it between pages, sheets or parts, because nothing can interrupt them in one.
 */
export function extractionBudget(clock: () => number): () => Promise<void> {
  const end = clock() + MAX_EXTRACTION_MS;
  return async () => {
    await yieldToEventLoop();
    if (clock() > end) throw tooComplex();
  };
}
