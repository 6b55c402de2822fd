import * as z from "zod";
import { anyOf, Id, IdInBody } from "../../kit/fields.ts";

const Priority = z.enum(["low", "medium", "high", "urgent"]);
const minutes = z
  .int()
  .min(1)
  .max(365 * 24 * 60)
  .nullable();

/** Targets are minutes of business hours (`/api/handoff/settings`); null: no target. */
export const SlaPolicy = z
  .object({
    id: z.int(),
    name: z.string(),
    priorities: z.array(Priority),
    label_ids: z.array(z.int()),
    is_default: z.boolean(),
    first_response_minutes: z.int().nullable(),
    next_response_minutes: z.int().nullable(),
    resolution_minutes: z.int().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "SlaPolicy" });

const fields = {
  priorities: z.array(Priority).max(4).optional(),
  label_ids: z.array(IdInBody).max(50).optional(),
  is_default: z.boolean().optional(),
  first_response_minutes: minutes.optional(),
  next_response_minutes: minutes.optional(),
  resolution_minutes: minutes.optional(),
};
const name = z.string().trim().min(1).max(100);

const targets = ["first_response_minutes", "next_response_minutes", "resolution_minutes"];

/** A target that is null is none, like one that is absent. */
const noTarget = { properties: Object.fromEntries(targets.map((target) => [target, { type: "null" as const }])) };

export const NewSlaPolicy = z
  .object({ name, ...fields })
  .meta({ id: "NewSlaPolicy", ...anyOf(...targets), not: noTarget });

export const SlaPolicyEdit = z.object({ name: name.optional(), ...fields }).meta({ id: "SlaPolicyEdit" });

export const SlaPolicyPath = z.object({ policy_id: Id });
