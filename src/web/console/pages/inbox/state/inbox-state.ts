import type { AnyInboxFrame, InboxDialogFrame, InboxRow, PresenceFrame } from "../../../../../protocol/inbox-frames.ts";
import { unreadOf } from "../../../../../protocol/unread-of.ts";

export type Operator = PresenceFrame["operators"][number];

/** What the page knows of the inbox of the account. */
export interface InboxState {
  /** Every dialog that was listed or has changed, in whatever list it is. */
  rows: ReadonlyMap<number, InboxRow>;
  /** The queue: positions from 1, by dialog. */
  positions: ReadonlyMap<number, number>;
  /** The connected operators. */
  operators: readonly Operator[];
  /** The names of the assistants of the rows, by id. */
  assistants: ReadonlyMap<number, string>;
}

export const emptyInbox: InboxState = { rows: new Map(), positions: new Map(), operators: [], assistants: new Map() };

/** Applies a frame of the inbox's socket. What is the operator's own of a dialog stays, as the socket does not repeat it. */
export function applyInboxFrame(before: InboxState, frame: AnyInboxFrame): InboxState {
  switch (frame.type) {
    case "inbox":
      return frame.dialogs.reduce(applyDialog, before);
    case "dialog_changed":
      return applyDialog(before, frame.dialog);
    case "queue":
      return { ...before, positions: new Map(frame.waiting.map((one) => [one.dialog_id, one.position])) };
    case "presence":
      return { ...before, operators: frame.operators };
    case "dialog_read":
      return changeRow(before, frame.dialog_id, (row) => ({
        ...row,
        read_seq: Math.max(row.read_seq, frame.read_seq),
        unread_count: unreadOf(row, Math.max(row.read_seq, frame.read_seq)),
        is_mentioned: frame.is_mentioned,
      }));
    case "draft_changed":
      return changeRow(before, frame.dialog_id, (row) => ({ ...row, has_draft: frame.text !== null }));
    default:
      return before;
  }
}

/**
 * Takes rows of the API and forgets dialogs that were erased. A list that was read before a change was told must not undo it.
 */
export function applyRows(before: InboxState, rows: readonly InboxRow[], removed: readonly number[] = []): InboxState {
  const next = new Map(before.rows);
  for (const row of rows) next.set(row.dialog_id, newestOf(next.get(row.dialog_id), row));
  for (const id of removed) next.delete(id);
  return { ...before, rows: next, assistants: nameAssistants(before.assistants, rows) };
}

/** Changes a row that is known. */
export function changeRow(before: InboxState, id: number, change: (row: InboxRow) => InboxRow): InboxState {
  const row = before.rows.get(id);
  return row === undefined ? before : { ...before, rows: new Map(before.rows).set(id, change(row)) };
}

/** What both sides know: the dialog of whichever is newer, and how far the operator has read, which never goes back. */
function newestOf(known: InboxRow | undefined, row: InboxRow): InboxRow {
  if (known === undefined) return row;
  const dialog = known.seq > row.seq ? known : row;
  const { read_seq, is_mentioned } = known.read_seq > row.read_seq ? known : row;
  return { ...dialog, read_seq, is_mentioned, unread_count: unreadOf(dialog, read_seq), has_draft: row.has_draft };
}

function applyDialog(before: InboxState, dialog: InboxDialogFrame): InboxState {
  const known = before.rows.get(dialog.dialog_id);
  if (known !== undefined && known.seq > dialog.seq) return before;
  const own = known ?? { read_seq: 0, is_mentioned: false, has_draft: false };
  const row: InboxRow = {
    ...dialog,
    // The inbox may not have learned yet what the list knows.
    title: dialog.title ?? known?.title ?? null,
    contact_name: dialog.contact_name ?? known?.contact_name ?? null,
    channel: dialog.channel ?? known?.channel ?? null,
    assistant: dialog.assistant ?? known?.assistant ?? null,
    read_seq: own.read_seq,
    unread_count: unreadOf(dialog, own.read_seq),
    is_mentioned: own.is_mentioned,
    has_draft: own.has_draft,
  };
  const rows = new Map(before.rows).set(dialog.dialog_id, row);
  return { ...before, rows, assistants: nameAssistants(before.assistants, [row]) };
}

/** The same map while no name is new: what shows the names is not drawn again. */
function nameAssistants(known: ReadonlyMap<number, string>, rows: readonly InboxRow[]): ReadonlyMap<number, string> {
  const found = rows.flatMap(({ assistant }) => (assistant === null ? [] : [assistant]));
  if (found.every(({ id, name }) => known.get(id) === name)) return known;
  return new Map([...known, ...found.map(({ id, name }) => [id, name] as const)]);
}
