import type { Meter } from "./prices.ts";

/** What a month brings. */
export interface Workload {
  /** Dialogs a month. */
  dialogs: number;
  /** Messages of a dialog, half of them answers of the assistant. */
  messages: number;
  /** How long a hosted model takes for an answer, seconds; 0: the built-in model. */
  modelSeconds: number;
  /** Tokens of an answer. */
  outputTokens: number;
  /** Worker requests of a visit besides the dialog: the chat page and its settings. */
  visitRequests: number;
  /** How many times the average the busiest second is. */
  peak: number;
  /** D1 databases that the accounts are spread over. */
  databases: number;
  /** How many months dialogs are kept. */
  months: number;
  /** Chunks of all knowledge bases. */
  chunks: number;
  /** The part of all dialogs that the largest account has. */
  largestAccount: number;
  /** The part of all dialogs that need no person. */
  resolved: number;
}

export const defaults: Workload = {
  ...{ dialogs: 1_000_000, messages: 8, modelSeconds: 3, outputTokens: 120, visitRequests: 3, peak: 5, databases: 1 },
  ...{ months: 12 },
  ...{ chunks: 2_000_000, largestAccount: 0.1, resolved: 0.6 },
};

/** Counts of one dialog without answers, and of one question with its answer (`npm run bench:capacity`). */
export interface Measured {
  perDialog: Record<string, number>;
  perAnswer: Record<string, number>;
}

const dimensions = 1024;
/** An English token has about four characters. */
const charactersOfToken = 4;
/** The memory that each object is charged for, GB. */
const objectMemory = 0.128;
const bytesOfGB = 1e9;

/** How often something measured happens in a dialog of the workload. */
export function inDialog(measured: Measured, { messages }: Workload, name: string): number {
  const { perDialog, perAnswer } = measured;
  return Math.max(0, (perDialog[name] ?? 0) + ((perAnswer[name] ?? 0) * messages) / 2);
}

/** The usage of a month, by meter. Storage is that at the end of `months`. */
export function usageOf(workload: Workload, measured: Measured): Record<Meter, number> {
  const { dialogs, messages, modelSeconds, visitRequests, months, chunks } = workload;
  const answers = (dialogs * messages) / 2;
  const isHosted = modelSeconds > 0;
  const total = (name: string) => dialogs * inDialog(measured, workload, name);
  const tokens = (kind: string) => (isHosted ? total(`${kind}Characters`) / charactersOfToken : 0);
  const activeSeconds = total("objectActiveMs") / 1000 + answers * modelSeconds;
  return {
    requests: total("requests") + dialogs * visitRequests,
    cpuMs: total("cpuMs"),
    d1RowsRead: total("d1RowsRead"),
    d1RowsWritten: total("d1RowsWritten"),
    d1GB: (total("d1Bytes") * months) / bytesOfGB,
    objectRequests: total("objectRequests"),
    objectGBs: activeSeconds * objectMemory,
    objectRowsRead: total("objectRowsRead"),
    objectRowsWritten: total("objectRowsWritten"),
    objectGB: (total("objectBytes.DialogRoom") * months) / bytesOfGB,
    queueOperations: total("queueOperations"),
    r2ClassA: total("r2ClassA"),
    r2ClassB: total("r2ClassB"),
    r2GB: 0,
    // Cloudflare counts the vectors of the queries and, once, those that are stored.
    queriedDimensions: isHosted ? (answers + chunks) * dimensions : 0,
    storedDimensions: isHosted ? chunks * dimensions : 0,
    chatInputTokens: tokens("chat"),
    chatOutputTokens: isHosted ? answers * workload.outputTokens : 0,
    embeddingTokens: tokens("embedding"),
    rerankTokens: tokens("rerank"),
  };
}
