import * as z from "zod";
import { Id } from "../../kit/fields.ts";

const Color = z.string().regex(/^#[0-9a-fA-F]{6}$/, "must be a color like #1f8b4c");

export const Label = z
  .object({ id: z.int(), name: z.string(), color: z.string(), created_at: z.iso.datetime() })
  .meta({ id: "Label" });

const name = z.string().trim().min(1).max(60);

export const NewLabel = z.object({ name, color: Color.default("#6b7280") }).meta({ id: "NewLabel" });

export const LabelEdit = z.object({ name: name.optional(), color: Color.optional() }).meta({ id: "LabelEdit" });

export const LabelPath = z.object({ label_id: Id });
