/** Maximum number of ordinals of one generation. The rest of a safe integer is the slot. */
export const slotSize = 2 ** 20;

/** The row id of a passage: see `schema.ts`. */
export function passageId(slot: number, ordinal: number): number {
  return slot * slotSize + ordinal;
}
