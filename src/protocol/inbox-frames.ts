import * as z from "zod/mini";

const Person = z.object({ id: z.number(), name: z.string() });

/** A dialog in the inbox of an account. */
export const InboxDialogFrame = z.object({
  dialog_id: z.number(),
  handoff_status: z.enum(["none", "requested", "active", "released"]),
  handoff_reason: z.nullable(z.string()),
  waiting_since: z.nullable(z.string()),
  operator: z.nullable(Person),
  last_message: z.nullable(z.string()),
  last_message_time: z.nullable(z.string()),
});
export type InboxDialogFrame = z.infer<typeof InboxDialogFrame>;

/** Who waits for a person; positions count from 1, first come first. */
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

/** Which operators are connected. */
export const PresenceFrame = z.object({ type: z.literal("presence"), operators: z.array(Person) });
export type PresenceFrame = z.infer<typeof PresenceFrame>;

/** A dialog is new or has changed. */
export const DialogChangedFrame = z.object({ type: z.literal("dialog_changed"), dialog: InboxDialogFrame });
export type DialogChangedFrame = z.infer<typeof DialogChangedFrame>;

/** The first frame of a socket: the dialogs that changed last, newest first. `queue` and `presence` follow. */
export const InboxFrame = z.object({ type: z.literal("inbox"), dialogs: z.array(InboxDialogFrame) });
export type InboxFrame = z.infer<typeof InboxFrame>;

export const AnyInboxFrame = z.discriminatedUnion("type", [InboxFrame, QueueFrame, PresenceFrame, DialogChangedFrame]);
export type AnyInboxFrame = z.infer<typeof AnyInboxFrame>;
