import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Bytes that one stream of a PDF may unpack to. A page of a city map has a few megabytes, a complete Chinese font 20. The
 * unpacked stream and the buffer that it grew from stay below half of an isolate's 128 MB.
 */
export const MAX_STREAM_BYTES = 32 * 1024 * 1024;
/** Bytes that all streams of a PDF that are read may unpack to: about 10 s of CPU. */
const MAX_DECODED_BYTES = 512 * 1024 * 1024;
/** What an entry of a table that a few bytes can declare costs: of a font's encoding, of the list of objects. */
const ENTRY_BYTES = 128;

export interface DecodeBudget {
  left: number;
  isExceeded: boolean;
}

const budgets = new AsyncLocalStorage<DecodeBudget>();

/** Runs `work`, and all that it starts, with a budget of its own for what pdf.js unpacks. */
export function withDecodeBudget<T>(work: (budget: DecodeBudget) => Promise<T>): Promise<T> {
  const budget = { left: MAX_DECODED_BYTES, isExceeded: false };
  return budgets.run(budget, () => work(budget));
}

/** Called by pdf.js before a stream's buffer grows from one length to another. Throws when that is too much. */
export function takeBytes(from: number, to: number): void {
  if (to > MAX_STREAM_BYTES) refuse();
  take(to - from);
}

/** Called by pdf.js before it fills `count` entries of a table. Throws when there are too many. */
export function takeEntries(count: unknown): void {
  if (typeof count === "number" && count > 0) take(count * ENTRY_BYTES);
}

/** Called by pdf.js where it would unpack what a text never needs: pictures, and formats without a limit of their own. */
export function refuse(): never {
  const budget = budgets.getStore();
  // pdf.js continues after most errors, so that the caller must be told.
  if (budget !== undefined) budget.isExceeded = true;
  throw new Error("The PDF unpacks to more than allowed.");
}

function take(bytes: number): void {
  const budget = budgets.getStore();
  if (budget === undefined) return;
  budget.left -= bytes;
  if (budget.left < 0) refuse();
}
