import * as z from "zod";
import { Id, IdInBody } from "../../kit/fields.ts";

export const MergePath = z.object({ dialog_id: Id, merge_id: Id });

/** `merge_contacts`: when the dialogs are with two contacts, that of the other dialog is merged into that of this one first. */
export const NewDialogMerge = z
  .object({ dialog_id: IdInBody, merge_contacts: z.boolean().optional() })
  .meta({ id: "NewDialogMerge" });

/** A merge of dialogs: `dialog` is the other one of the two. */
export const DialogMerge = z
  .object({
    id: z.int(),
    merged_id: z.int(),
    kept_id: z.int(),
    merged_at: z.iso.datetime(),
    by: z.object({ id: z.int(), name: z.string() }),
    dialog: z.object({
      id: z.int(),
      title: z.string(),
      channel: z.enum(["api", "website", "telegram", "sms", "whatsapp", "email"]),
      last_message_time: z.iso.datetime().nullable(),
    }),
    /** Until when it can be undone. */
    undo_until: z.iso.datetime(),
  })
  .meta({ id: "DialogMerge" });

/** Merges that hold: the one into another dialog, and those of others into this one, oldest first. */
export const DialogMerges = z
  .object({ merged_into: DialogMerge.nullable(), merged: z.array(DialogMerge) })
  .meta({ id: "DialogMerges" });
