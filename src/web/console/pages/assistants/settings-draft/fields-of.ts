import type { Fields, StoredDraft } from "./types.ts";

/** The fields of a stored draft, as its form holds them. */
export function fieldsOf({ settings, minimums, publishes_itself }: StoredDraft): Fields {
  return { ...settings, minimums, publishes_itself };
}
