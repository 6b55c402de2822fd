import { signal } from "@preact/signals";

/** The dialogs of the list on the screen, in its order: what the keys go through. */
export const order = signal<readonly { dialog_id: number }[]>([]);

/** The dialog before or after another in the list; the first when that one is not in it. */
export function neighbour(id: number | null, step: 1 | -1): number | null {
  const { value: dialogs } = order;
  const at = id === null ? -1 : dialogs.findIndex(({ dialog_id }) => dialog_id === id);
  const next = at === -1 ? dialogs[0] : dialogs[at + step];
  return next?.dialog_id ?? null;
}
