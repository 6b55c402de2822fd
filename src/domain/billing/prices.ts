/** Prices of one act in micro-units, from document 000 (0.001 a message, 0.10 a document). */
export const prices = { aiMessage: 1_000, documentUpload: 100_000 } as const;

/** Micro-units in one unit of currency. */
export const microUnits = 1_000_000;
