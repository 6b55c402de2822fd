import * as z from "zod";
import { handoffReasons } from "../../../domain/conversations/handoff/types.ts";
import { bareOrWrapped, Id, IdInBody } from "../../kit/fields.ts";

/** Document 002's `HandoffStatusOut`, with the fields of 001's dialog (CONFLICTS C-12). */
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
    /** What the visitor wrote last before the request, for the operator who takes the dialog. */
    last_user_text: z.string().nullable(),
  })
  .meta({ id: "HandoffStatus" });

const request = {
  reason: z.enum(handoffReasons).optional(),
  last_user_text: z.string().max(20_000).optional(),
  /** Documented, but ignored: the operator is the owner of the access token. */
  operator_name: z.string().max(200).optional(),
  operator_id: z.int().optional(),
};

export const HandoffRequest = bareOrWrapped(z.object(request)).meta({ id: "HandoffRequest" });

/** Document 002 does not say how the dialog is identified: `dialog_id` is taken from the body or the query. */
export const NamedHandoffRequest = bareOrWrapped(z.object({ dialog_id: IdInBody.optional(), ...request })).meta({
  id: "NamedHandoffRequest",
});

export const HandoffGift = z.object({ operator_id: IdInBody }).meta({ id: "HandoffGift" });

export const DialogInQuery = z.object({
  dialog_id: Id.optional(),
  guest_id: z.string().max(200).optional(),
  token: z.string().max(200).optional(),
});
