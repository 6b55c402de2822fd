import * as z from "zod";
import { inboxViews } from "../../../protocol/inbox-view.ts";
import { eitherOf, filterOf, Id, wholeNumber } from "../../kit/fields.ts";

const Person = z.object({ id: z.int(), name: z.string() });
const channels = ["api", "website", "telegram", "sms", "whatsapp", "email"] as const;
const Channel = z.enum(channels);
const Cursor = z.string().regex(/^\d{1,15}\.\d{1,15}$/, "must be the next_cursor of a page");

/** A dialog in a list of an operator's inbox: what `dialog_changed` of `/ws/inbox` has, and what is the operator's own. */
export const InboxRow = z
  .object({
    dialog_id: z.int(),
    seq: z
      .int()
      .meta({ description: "The last entry of the dialog's log that the row tells of: a larger one is newer." }),
    status: z.enum(["active", "archived"]),
    handoff_status: z.enum(["none", "requested", "active", "released"]),
    handoff_reason: z.string().nullable(),
    waiting_since: z.iso.datetime().nullable(),
    operator: Person.extend({ avatar: z.string().optional() }).nullable(),
    last_message: z.string().nullable(),
    last_message_time: z.iso.datetime().nullable(),
    label_ids: z.array(z.int()),
    priority: z.enum(["low", "medium", "high", "urgent"]).nullable(),
    snoozed_until: z.iso.datetime().nullable(),
    team: Person.nullable(),
    title: z.string().nullable(),
    contact_name: z.string().nullable(),
    channel: Channel.nullable(),
    assistant: Person.nullable(),
    unanswered_seqs: z
      .array(z.int())
      .meta({ description: "The visitor's messages that nobody has answered: the newest 100." }),
    sla_due_at: z.iso
      .datetime()
      .nullable()
      .meta({ description: "When the next target of the SLA policy is due, or was due and is not met yet." }),
    read_seq: z.int().meta({ description: "The last entry of the dialog that you have read." }),
    unread_count: z.int().meta({ description: "The unanswered messages after it." }),
    is_mentioned: z.boolean().meta({ description: "Whether a note that you have not read mentions you." }),
    has_draft: z.boolean(),
  })
  .meta({ id: "InboxRow" });

/** `next_cursor` is of a list; `removed` and `has_more` of changes, which continue after `revision`. */
export const InboxPage = z
  .object({
    dialogs: z.array(InboxRow),
    next_cursor: z.string().nullable(),
    has_more: z.boolean(),
    removed: z.array(z.int()).meta({ description: "Of changes: dialogs that have been erased." }),
    revision: z.int().meta({ description: "Pass it as `changed_since` to get what changes after this answer." }),
  })
  .meta({ id: "InboxPage" });

export const InboxListQuery = z
  .object({
    view: z.enum(inboxViews).optional(),
    team_id: Id.optional(),
    channel: filterOf(channels).optional(),
    label_id: Id.optional(),
    assistant_id: Id.optional(),
    priority: filterOf(["low", "medium", "high", "urgent"]).optional(),
    /** `next_cursor` of the page before. */
    cursor: Cursor.optional(),
    changed_since: wholeNumber(0).optional(),
    limit: wholeNumber(1, 50).default(50),
  })
  .refine(
    ({ changed_since: since, limit: _, ...others }) => since === undefined || !Object.values(others).some(isGiven),
    {
      path: ["changed_since"],
      message: "changes are of all lists: send it without a view, filter or cursor",
    },
  );

const Count = z.object({ dialogs: z.int(), unread: z.int() });

/** Of the view `all`, for each team, label, channel and assistant that has a dialog in it. */
const counted = Count.extend({ id: z.int() });

export const InboxCounts = z
  .object({
    revision: z.int(),
    views: z.object({
      queue: Count,
      mine: Count,
      unassigned: Count,
      team: Count,
      all: Count,
      mentions: Count,
      snoozed: Count,
    }),
    drafts: z.int(),
    teams: z.array(counted),
    labels: z.array(counted),
    assistants: z.array(counted),
    channels: z.array(Count.extend({ channel: Channel })),
  })
  .meta({ id: "InboxCounts" });

/** A message or a note by its id, or any entry by its seq. */
export const NewReadState = z
  .object({ message_id: z.int().min(1).optional(), seq: z.int().min(1).max(1_048_575).optional() })
  .refine(({ message_id: id, seq }) => (id === undefined) !== (seq === undefined), {
    path: ["message_id"],
    message: "send either message_id or seq",
  })
  .meta({ id: "NewReadState", ...eitherOf("message_id", "seq") });

export const ReadState = z
  .object({ dialog_id: z.int(), read_seq: z.int(), unread_count: z.int(), is_mentioned: z.boolean() })
  .meta({ id: "ReadState" });

export const InboxSearchQuery = z.object({
  q: z.string().trim().min(1).max(500),
  /** `next_cursor` of the page before. */
  cursor: Cursor.optional(),
  limit: wholeNumber(1, 50).default(20),
});

/** `message`: the newest one with all words; null when only the visitor or the title has them. Its text is the start. */
export const InboxHits = z
  .object({
    hits: z.array(
      z.object({
        dialog: InboxRow,
        message: z
          .object({
            id: z.int(),
            sender: z.enum(["user", "assistant", "operator", "system"]),
            text: z.string(),
            created_at: z.iso.datetime(),
          })
          .nullable(),
      }),
    ),
    next_cursor: z.string().nullable(),
  })
  .meta({ id: "InboxHits" });

function isGiven(value: unknown): boolean {
  return value !== undefined;
}
