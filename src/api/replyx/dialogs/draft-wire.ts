import * as z from "zod";
import { wholeNumber } from "../../kit/fields.ts";

/** What you have begun to write in a dialog. `text` null: there is no draft. */
export const Draft = z
  .object({
    dialog_id: z.int(),
    kind: z.enum(["reply", "note"]),
    text: z.string().nullable(),
    revision: z.int(),
    updated_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "Draft" });

/** `revision` is that of the draft which the text continues; 0 for the first. */
export const NewDraft = z
  .object({
    text: z.string().min(1).max(10_000),
    kind: z.enum(["reply", "note"]).default("reply"),
    revision: z.int().min(0),
  })
  .meta({ id: "NewDraft" });

export const DraftQuery = z.object({ revision: wholeNumber(0).optional() });
