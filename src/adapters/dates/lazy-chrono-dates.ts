import type { DateFinder } from "../../domain/answering/context/entities/ports.ts";

/** `chronoDates`, loaded when the first text is read: a room that wakes does not need it. */
export const lazyChronoDates: DateFinder = {
  async find(text, at, language) {
    const { chronoDates } = await import("./chrono-dates.ts");
    return chronoDates.find(text, at, language);
  },
};
