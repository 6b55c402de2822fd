/** Examples of a dataset, and of a training: more would not fit the memory of a worker. */
export const MAX_EXAMPLES = 12_000;
/** Columns of an imported table; seven have a meaning. */
export const MAX_COLUMNS = 100;
/** Intents of a dataset, and of a training. */
export const MAX_INTENTS = 200;
/** Each intent needs one example to learn from and one to be measured with. */
export const LEAST_EXAMPLES = 2;
/** Characters of an example, of the name of an intent, and of a fixed answer. */
export const MAX_TEXT = 500;
export const MAX_INTENT_NAME = 100;
export const MAX_ANSWER = 4_000;
/** Datasets of an assistant. */
export const MAX_DATASETS = 50;
/** Entries of each list in a report of an import or a training; their numbers are complete. */
export const MAX_REPORTED = 50;
/** Models of an assistant that can be put back. */
export const KEPT_MODELS = 10;
/** Lease of a worker, which renews it with every progress; the longest part without any takes some 20 s. */
export const LEASE_MS = 180_000;
export const MAX_ATTEMPTS = 3;
/** The longest silence of a session that waits in the queue, before the watchdog sends it again. */
export const SILENT_AFTER_MS = 5 * 60_000;
