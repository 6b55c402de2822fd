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

/** The first frame of a socket: the most recently changed dialogs, newest first. `queue` and `presence` follow. */
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
  InboxErrorFrame,
]);
export type AnyInboxFrame = z.infer<typeof AnyInboxFrame>;
