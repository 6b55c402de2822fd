import { signal } from "@preact/signals";

/** The dialogs of the list on the screen, in its order: what the keys go through. */
export const order = signal<readonly number[]>([]);

/** The dialog before or after another in the list; the first when that one is not in it. */
export function neighbour(id: number | null, step: 1 | -1): number | null {
  const { value: ids } = order;
  const at = id === null ? -1 : ids.indexOf(id);
  if (at === -1) return ids[0] ?? null;
  return ids[at + step] ?? null;
}
