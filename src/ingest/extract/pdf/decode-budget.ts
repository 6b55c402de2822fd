import { AsyncLocalStorage } from "node:async_hooks";
import { tooComplex } from "../extraction-error.ts";

/**
 * Bytes that one stream of a PDF may unpack to. A page of a city map has a few megabytes, a complete Chinese font 20. The
 * unpacked stream and the buffer that it grew from stay below half of an isolate's 128 MB.
 */
export const MAX_STREAM_BYTES = 32 * 1024 * 1024;
/** Bytes that all streams of a PDF that are read may unpack to: about 10 s of CPU. */
const MAX_DECODED_BYTES = 512 * 1024 * 1024;
/** What an entry of a table that a few bytes can declare costs: of a font's encoding, of the list of objects. */
const ENTRY_BYTES = 128;

/** Operators of a page between two pauses: about 20 ms of work. */
const OPERATORS_PER_PAUSE = 4096;
/** Characters, or pieces with gaps between them, that one operator may show. PDF 1.7, annex C, names 32,767 and 8,191. */
const MAX_SHOWN = 1 << 17;
/** Characters that are shown in the time of one operator. */
const SHOWN_PER_OPERATOR = 8;

export interface DecodeBudget {
  left: number;
  isExceeded: boolean;
  /** Why the document is not read on, unless it unpacks to too much. */
  ended: unknown;
  /** Lets other work run; throws when the document has taken too long. */
  pause: () => Promise<void>;
}

const budgets = new AsyncLocalStorage<DecodeBudget>();

/** Runs `work`, and all that it starts, with a budget of its own for what pdf.js unpacks and for its time. */
export function withDecodeBudget<T>(
  pause: () => Promise<void>,
  work: (budget: DecodeBudget) => Promise<T>,
): Promise<T> {
  const budget: DecodeBudget = { left: MAX_DECODED_BYTES, isExceeded: false, ended: null, pause };
  return budgets.run(budget, () => work(budget));
}

/** Reads nothing more of a document, because of `error`. */
export function endBudget(budget: DecodeBudget, error: unknown): void {
  budget.ended ??= error;
  budget.isExceeded = true;
}

/** Operators since the last pause. All documents of an isolate share it: they delay the same other work. */
let operators = 0;

/** How pdf.js works through the operators of a page, and of a form that a page draws. Its own pauses are none here. */
export class Pace {
  readonly #budget = budgets.getStore();
  #isDue = false;

  /** Called before each operator: whether to rest first. Throws when the document has taken too long or too much. */
  isDue(): boolean {
    if (this.#budget?.isExceeded) refuse();
    if (++operators < OPERATORS_PER_PAUSE) return false;
    operators = 0;
    this.#isDue = true;
    return true;
  }

  /** Lets other work run if it is time. */
  async rest(): Promise<void> {
    if (!this.#isDue) return;
    this.#isDue = false;
    try {
      await this.#budget?.pause();
    } catch (error) {
      if (this.#budget === undefined) throw error;
      endBudget(this.#budget, error);
    }
  }

  /** Called before an operator shows a string, or a list of strings and gaps. Throws when it is too long. */
  show(shown: unknown): void {
    const length = typeof shown === "string" || Array.isArray(shown) ? shown.length : 0;
    if (length > MAX_SHOWN) {
      if (this.#budget !== undefined) endBudget(this.#budget, tooComplex());
      refuse();
    }
    operators += Math.floor(length / SHOWN_PER_OPERATOR);
  }
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
  // pdf.js continues after most errors, so the caller has to ask.
  if (budget !== undefined) budget.isExceeded = true;
  throw new Error("The PDF unpacks to more than allowed.");
}

function take(bytes: number): void {
  const budget = budgets.getStore();
  if (budget === undefined) return;
  budget.left -= bytes;
  if (budget.left < 0) refuse();
}
