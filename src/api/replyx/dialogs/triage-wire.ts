import * as z from "zod";
import { anyOf, IdInBody } from "../../kit/fields.ts";

export const Note = z
  .object({
    id: z.int(),
    dialog_id: z.int(),
    text: z.string(),
    author: z.object({ id: z.int(), name: z.string() }),
    /** The users whom it mentions. */
    mentions: z.array(z.int()),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "Note" });

export const NoteList = z.object({ notes: z.array(Note), last_seq: z.int() }).meta({ id: "NoteList" });

const noteText = z.string().trim().min(1).max(20_000).optional();

/** `content` is document 000's spelling, `text` document 001's; `text` wins. */
export const NewNote = z
  .object({
    text: noteText,
    content: noteText,
    client_message_id: z.string().min(1).max(128).optional(),
    /** Users of the account: they find the dialog in the view `mentions` of their inbox. */
    mentions: z.array(IdInBody).max(50).optional(),
    /** The draft that the note was written in: it is deleted unless it has been changed since. */
    draft_revision: z.int().min(1).optional(),
  })
  .refine((body) => body.content !== undefined || body.text !== undefined, {
    path: ["text"],
    message: "field required",
  })
  .meta({ id: "NewNote", ...anyOf("text", "content") });

const labelIds = z.array(IdInBody).max(100);

export const LabelsOfDialog = z.object({ label_ids: labelIds }).meta({ id: "LabelsOfDialog" });

/** Labels that are in both lists are removed. */
export const LabelChanges = z
  .object({ add: labelIds.optional(), remove: labelIds.optional() })
  .meta({ id: "LabelChanges" });

/** Names have letters, digits and `_ . -`; null removes a variable. */
export const Variables = z.record(
  z.string().regex(/^[\p{L}\p{N}_.-]{1,64}$/u, "must have 1 to 64 letters, digits, or _ . -"),
  z.union([z.string().min(1).max(1_000), z.number(), z.boolean(), z.null()]),
);

export const VariableChanges = z.object({ variables: Variables }).meta({ id: "VariableChanges" });

export const NewPriority = z
  .object({ priority: z.enum(["low", "medium", "high", "urgent"]).nullable() })
  .meta({ id: "NewPriority" });

/** null ends the snooze. */
export const NewSnooze = z.object({ until: z.iso.datetime({ offset: true }).nullable() }).meta({ id: "NewSnooze" });

export const NewTeamOfDialog = z.object({ team_id: IdInBody.nullable() }).meta({ id: "NewTeamOfDialog" });
