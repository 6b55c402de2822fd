/** Micro-units in one unit of currency. */
export const microUnits = 1_000_000;
