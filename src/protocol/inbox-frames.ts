import * as z from "zod/mini";

const Person = z.object({ id: z.number(), name: z.string() });

const Channel = z.enum(["api", "website", "telegram", "sms", "whatsapp", "email"]);

/** A dialog in the inbox of an account. */
export const InboxDialogFrame = z.object({
  dialog_id: z.number(),
  /** The last entry of the log that this tells of: of two states of a dialog, the one with the larger seq is newer. */
  seq: z.number(),
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
  title: z.nullable(z.string()),
  /** The contact's name, else the visitor's, else the title; null until the inbox has learned it. */
  contact_name: z.nullable(z.string()),
  channel: z.nullable(Channel),
  assistant: z.nullable(Person),
  /** The visitor's messages that nobody has answered, by seq, in order: the newest 100. */
  unanswered_seqs: z.array(z.number()),
  /** When the next target of the SLA policy is due, or was due and is not met yet. */
  sla_due_at: z.nullable(z.string()),
});
export type InboxDialogFrame = z.infer<typeof InboxDialogFrame>;

/** A dialog in a list of the API: what the socket sends, and what is the operator's own. */
export const InboxRow = z.object({
  ...InboxDialogFrame.shape,
  /** The last entry that the operator has read. */
  read_seq: z.number(),
  /** The unanswered messages after it (`unreadOf`). */
  unread_count: z.number(),
  /** Whether a note that the operator has not read mentions the operator. */
  is_mentioned: z.boolean(),
  has_draft: z.boolean(),
});
export type InboxRow = z.infer<typeof InboxRow>;

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

/** A user of the account wrote a note; `text` is its start, `mentions` whom it mentions. */
export const InboxNoteFrame = z.object({
  type: z.literal("note_added"),
  dialog_id: z.number(),
  seq: z.number(),
  note: z.object({
    id: z.number(),
    author: Person,
    text: z.string(),
    mentions: z.array(z.number()),
    created_at: z.string(),
  }),
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

/** To the sockets of one operator: the operator has read a dialog further. */
export const DialogReadFrame = z.object({
  type: z.literal("dialog_read"),
  dialog_id: z.number(),
  read_seq: z.number(),
  unread_count: z.number(),
  is_mentioned: z.boolean(),
});
export type DialogReadFrame = z.infer<typeof DialogReadFrame>;

/** To the sockets of one operator: the draft was saved or deleted (`text` is null). */
export const DraftChangedFrame = z.object({
  type: z.literal("draft_changed"),
  dialog_id: z.number(),
  kind: z.enum(["reply", "note"]),
  text: z.nullable(z.string()),
  revision: z.number(),
  updated_at: z.string(),
});
export type DraftChangedFrame = z.infer<typeof DraftChangedFrame>;

/** How a user is told of news in the inbox. */
export const NotificationsFields = z.object({
  sound: z.boolean(),
  desktop: z.boolean(),
  events: z.object({ waiting: z.boolean(), own: z.boolean(), mentions: z.boolean(), all: z.boolean() }),
  /** Nothing while the user is away. */
  quiet_when_away: z.boolean(),
  revision: z.number(),
});
export type NotificationsFields = z.infer<typeof NotificationsFields>;

/** To the sockets of one operator: the operator has chosen anew how to be told of news. */
export const NotificationsChangedFrame = z.object({
  type: z.literal("notifications_changed"),
  notifications: NotificationsFields,
});
export type NotificationsChangedFrame = z.infer<typeof NotificationsChangedFrame>;

/** The lists and counts of the API have what the frames before told: a badge that shows a count asks for it now. */
export const CountsChangedFrame = z.object({ type: z.literal("counts_changed") });
export type CountsChangedFrame = z.infer<typeof CountsChangedFrame>;

/**
 * Something of the account has changed and may be read anew; `assistant_id` is null for what belongs to the whole account. The same is
 * told at most once a second.
 */
export const ResourceChangedFrame = z.object({
  type: z.literal("resource_changed"),
  resource: z.enum(["sources", "labels", "teams"]),
  assistant_id: z.nullable(z.number()),
});
export type ResourceChangedFrame = z.infer<typeof ResourceChangedFrame>;

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
  DialogReadFrame,
  DraftChangedFrame,
  NotificationsChangedFrame,
  CountsChangedFrame,
  ResourceChangedFrame,
  InboxErrorFrame,
]);
export type AnyInboxFrame = z.infer<typeof AnyInboxFrame>;
