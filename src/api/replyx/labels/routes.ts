import * as z from "zod";
import { createLabel } from "../../../domain/conversations/label/create-label.ts";
import { deleteLabel } from "../../../domain/conversations/label/delete-label.ts";
import { listLabels } from "../../../domain/conversations/label/list-labels.ts";
import type { Label as StoredLabel } from "../../../domain/conversations/label/types.ts";
import { updateLabel } from "../../../domain/conversations/label/update-label.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTime } from "../../kit/to-time.ts";
import { Done } from "../account/wire.ts";
import { Label, LabelEdit, LabelPath, NewLabel } from "./wire.ts";

const tag = "Labels";

/** The labels that an account's users may give to dialogs. */
export const labelRoutes: Route[] = [
  route({
    id: "listLabels",
    method: "get",
    paths: ["/api/labels"],
    tag,
    summary: "List your account's labels",
    credential: "user",
    success: { status: 200, schema: z.array(Label), description: "By name." },
    handle: async ({ ctx, caller }) => (await listLabels(ctx, caller.accountId)).map(toLabel),
  }),
  route({
    id: "createLabel",
    method: "post",
    paths: ["/api/labels"],
    tag,
    summary: "Create a label",
    credential: "owner",
    body: NewLabel,
    success: { status: 201, schema: Label, description: "The new label." },
    refusals: ["conflict"],
    handle: async ({ ctx, caller, body }) => toLabel(await createLabel(ctx, caller.accountId, body)),
  }),
  route({
    id: "updateLabel",
    method: "patch",
    paths: ["/api/labels/{label_id}"],
    tag,
    summary: "Rename or recolor a label",
    credential: "owner",
    params: LabelPath,
    body: LabelEdit,
    success: { status: 200, schema: Label, description: "The updated label." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      toLabel(await updateLabel(ctx, caller.accountId, params.label_id, body)),
  }),
  route({
    id: "deleteLabel",
    method: "delete",
    paths: ["/api/labels/{label_id}"],
    tag,
    summary: "Delete a label, and take it off all dialogs",
    credential: "owner",
    params: LabelPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteLabel(ctx, caller.accountId, params.label_id);
      return { message: "Label deleted." };
    },
  }),
];

function toLabel({ id, name, color, createdAt }: StoredLabel): z.input<typeof Label> {
  return { id, name, color, created_at: toTime(createdAt) };
}
