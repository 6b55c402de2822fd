import { effect, signal } from "@preact/signals";
import { retryFailed } from "../../../client/use-query.ts";
import { inbox } from "../state/inbox.ts";
import { OpenDialog } from "./open-dialog.ts";

/** So many dialogs are remembered after the operator has gone to another: going back shows them at once. */
const kept = 20;
const opened = new Map<number, OpenDialog>();

/** The dialog on the screen. */
export const shown = signal<OpenDialog | null>(null);

/** The server answers the inbox again: neither the dialog nor what could not be read need wait for their own next attempt. */
effect(() => {
  if (inbox.connection.value !== "open") return;
  shown.peek()?.connectNow();
  retryFailed();
});

/** Shows a dialog; null: none. */
export function show(id: number | null): void {
  const before = shown.peek();
  if (before?.id === (id ?? undefined)) return;
  before?.leave();
  const dialog = id === null ? null : prepare(id);
  const row = id === null ? undefined : inbox.state.peek().rows.get(id);
  void dialog?.enter(row?.unanswered_seqs.find((seq) => seq > row.read_seq) ?? null);
  shown.value = dialog;
}

/** Leaves a dialog, unless another one is shown already: the next view may be there before this one has gone. */
export function leave(id: number): void {
  if (shown.peek()?.id === id) show(null);
}

/** Begins to read a dialog that the operator is about to open. */
export function prepare(id: number): OpenDialog {
  const known = opened.get(id);
  const dialog = known === undefined || known.state.peek() === "ended" ? new OpenDialog(id) : known;
  // The map is in the order of use.
  opened.delete(id);
  opened.set(id, dialog);
  for (const old of [...opened.keys()].slice(0, -kept)) if (old !== shown.peek()?.id) opened.delete(old);
  return dialog;
}

/** Forgets every dialog: the user has logged out. */
export function forgetAll(): void {
  show(null);
  opened.clear();
}
