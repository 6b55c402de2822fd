import * as z from "zod/mini";

const Person = z.object({ id: z.number(), name: z.string() });

/** A dialog in the inbox of an account. */
export const InboxDialogFrame = z.object({
  dialog_id: z.number(),
  status: z.enum(["active", "archived"]),
  handoff_status: z.enum(["none", "requested", "active", "released"]),
  handoff_reason: z.nullable(z.string()),
  waiting_since: z.nullable(z.string()),
  operator: z.nullable(Person),
  last_message: z.nullable(z.string()),
  last_message_time: z.nullable(z.string()),
  label_ids: z.array(z.number()),
  priority: z.nullable(z.enum(["low", "medium", "high", "urgent"])),
  /** Until when the dialog is out of the list of open dialogs; null: it is in the list. */
  snoozed_until: z.nullable(z.string()),
  team: z.nullable(Person),
});
export type InboxDialogFrame = z.infer<typeof InboxDialogFrame>;

/** The dialogs that wait for an operator; positions count from 1, first come, first served. */
export const QueueFrame = z.object({
  type: z.literal("queue"),
  waiting: z.array(
    z.object({
      dialog_id: z.number(),
      position: z.number(),
      reason: z.nullable(z.string()),
      waiting_since: z.string(),
    }),
  ),
});
export type QueueFrame = z.infer<typeof QueueFrame>;

/** Whether dialogs are assigned to an operator. */
const Status = z.enum(["online", "away"]);

/** The connected operators, by id, and how many dialogs each of them has. */
export const PresenceFrame = z.object({
  type: z.literal("presence"),
  operators: z.array(z.object({ ...Person.shape, status: Status, active_dialogs: z.number() })),
});
export type PresenceFrame = z.infer<typeof PresenceFrame>;

/** A dialog was created or changed. */
export const DialogChangedFrame = z.object({ type: z.literal("dialog_changed"), dialog: InboxDialogFrame });
export type DialogChangedFrame = z.infer<typeof DialogChangedFrame>;

/** A user of the account wrote a note; `text` is its start. */
export const InboxNoteFrame = z.object({
  type: z.literal("note_added"),
  dialog_id: z.number(),
  seq: z.number(),
  note: z.object({ id: z.number(), author: Person, text: z.string(), created_at: z.string() }),
});
export type InboxNoteFrame = z.infer<typeof InboxNoteFrame>;

/** A promise of an SLA policy was not kept. Sent once. */
export const InboxBreachFrame = z.object({
  type: z.literal("sla_breached"),
  dialog_id: z.number(),
  seq: z.number(),
  metric: z.enum(["first_response", "next_response", "resolution"]),
  policy: Person,
  due_at: z.string(),
});
export type InboxBreachFrame = z.infer<typeof InboxBreachFrame>;

/** The first frame of a socket: the most recently changed dialogs that are not snoozed, newest first. `queue` and `presence` follow. */
export const InboxFrame = z.object({ type: z.literal("inbox"), dialogs: z.array(InboxDialogFrame) });
export type InboxFrame = z.infer<typeof InboxFrame>;

/** A client frame was refused and changed nothing; the socket stays open. */
export const InboxErrorFrame = z.object({
  type: z.literal("error"),
  error: z.object({ code: z.string(), message: z.string() }),
});
export type InboxErrorFrame = z.infer<typeof InboxErrorFrame>;

/** From the client: whether dialogs may be assigned to the operator. Applies to all of the operator's windows. */
export const SetStatusFrame = z.object({ type: z.literal("set_status"), status: Status });
export type SetStatusFrame = z.infer<typeof SetStatusFrame>;

/** Everything an inbox sends, besides plain-text heartbeats. */
export const AnyInboxFrame = z.discriminatedUnion("type", [
  InboxFrame,
  QueueFrame,
  PresenceFrame,
  DialogChangedFrame,
  InboxNoteFrame,
  InboxBreachFrame,
  InboxErrorFrame,
]);
export type AnyInboxFrame = z.infer<typeof AnyInboxFrame>;
