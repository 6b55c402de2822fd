import * as z from "zod/mini";
import { ServerFrame } from "./frames.ts";

const Person = z.object({ id: z.number(), name: z.string() });
const Team = z.object({ id: z.number(), name: z.string() });
const Variable = z.union([z.string(), z.number(), z.boolean()]);
const durable = { dialog_id: z.number(), seq: z.number(), timestamp: z.string() };

/** A user of the account wrote a note. */
export const NoteAddedFrame = z.object({
  type: z.literal("note_added"),
  note: z.object({
    id: z.number(),
    author: Person,
    text: z.string(),
    /** The users whom it mentions. */
    mentions: z.array(z.number()),
    created_at: z.string(),
  }),
  ...durable,
});
export type NoteAddedFrame = z.infer<typeof NoteAddedFrame>;

/** How the account sorts the dialog. */
export const TriageFields = z.object({
  label_ids: z.array(z.number()),
  variables: z.record(z.string(), Variable),
  priority: z.nullable(z.enum(["low", "medium", "high", "urgent"])),
  snoozed_until: z.nullable(z.string()),
  team: z.nullable(Team),
});
export type TriageFields = z.infer<typeof TriageFields>;

/** Labels, variables, priority, snooze or team have changed. `triage` is the state afterwards. */
export const TriageChangedFrame = z.object({
  type: z.literal("triage_changed"),
  change: z.enum([
    "labels_changed",
    "variables_changed",
    "priority_changed",
    "snoozed",
    "snooze_ended",
    "team_changed",
    "merged_into",
    "merged_from",
    "merge_undone",
  ]),
  /** Why a snooze ended. */
  cause: z.optional(z.enum(["due", "message", "operator", "archived"])),
  /** Of a merge of dialogs: its id, and the other dialog. */
  merge_id: z.optional(z.number()),
  dialog: z.optional(z.object({ id: z.number() })),
  /** Who changed it; null: the platform. */
  by: z.nullable(Person),
  triage: TriageFields,
  ...durable,
});
export type TriageChangedFrame = z.infer<typeof TriageChangedFrame>;

/** A promise of an SLA policy was not kept. */
export const SlaBreachedFrame = z.object({
  type: z.literal("sla_breached"),
  metric: z.enum(["first_response", "next_response", "resolution"]),
  policy: z.object({ id: z.number(), name: z.string() }),
  /** By when it was promised. */
  due_at: z.string(),
  ...durable,
});
export type SlaBreachedFrame = z.infer<typeof SlaBreachedFrame>;

/**
 * The operators who have the dialog open, by id, and who of them is typing. To operators only; not in the log, and each replaces
 * the previous one.
 */
export const ViewersFrame = z.object({
  type: z.literal("viewers"),
  dialog_id: z.number(),
  viewers: z.array(z.object({ ...Person.shape, is_typing: z.boolean() })),
  timestamp: z.string(),
});
export type ViewersFrame = z.infer<typeof ViewersFrame>;

/** The entries of the log that a dialog's socket sends to users of the account only. */
export const InternalFrame = z.discriminatedUnion("type", [NoteAddedFrame, TriageChangedFrame, SlaBreachedFrame]);
export type InternalFrame = z.infer<typeof InternalFrame>;

/** Everything a dialog's socket sends to users of the account. */
export const TeamFrame = z.union([ServerFrame, InternalFrame, ViewersFrame]);
export type TeamFrame = z.infer<typeof TeamFrame>;
