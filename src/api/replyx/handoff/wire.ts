import { z } from "zod";
import { bareOrWrapped, Id } from "../../kit/fields.ts";

/** Document 002's `HandoffStatusOut`, with the fields that 001 shows of a dialog (CONFLICTS C-12). */
export const HandoffStatus = z
  .object({
    dialog_id: z.int(),
    handoff_status: z.enum(["none", "requested", "active", "released"]),
    handoff_reason: z.string().nullable(),
    handoff_requested_at: z.iso.datetime().nullable(),
    handoff_taken_at: z.iso.datetime().nullable(),
    handoff_released_at: z.iso.datetime().nullable(),
    is_taken_over: z.boolean(),
    taken_over_by: z.int().nullable(),
    operator_name: z.string().nullable(),
  })
  .meta({ id: "HandoffStatus" });

const wish = {
  reason: z.string().max(200).optional(),
  last_user_text: z.string().max(20_000).optional(),
  /** Documented, and never believed: the operator is whoever the token says. */
  operator_name: z.string().max(200).optional(),
  operator_id: z.int().optional(),
};

export const HandoffWish = bareOrWrapped(z.object(wish)).meta({ id: "HandoffWish" });

/** Document 002 does not say how the dialog is named: `dialog_id` is taken from the body or the query. */
export const NamedHandoffWish = bareOrWrapped(z.object({ dialog_id: Id.optional(), ...wish })).meta({
  id: "NamedHandoffWish",
});

export const DialogInQuery = z.object({
  dialog_id: Id.optional(),
  guest_id: z.string().max(200).optional(),
  token: z.string().optional(),
});
