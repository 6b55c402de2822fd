import { listDialogMerges } from "../../../domain/conversations/merge/list-dialog-merges.ts";
import { mergeDialogs } from "../../../domain/conversations/merge/merge-dialogs.ts";
import { undoDialogMerge } from "../../../domain/conversations/merge/undo-dialog-merge.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDialogMerges } from "./merge-convert.ts";
import * as merge from "./merge-wire.ts";
import * as wire from "./wire.ts";

const tag = "Dialogs";
const after = { status: 200, schema: merge.DialogMerges, description: "The merges of this dialog that hold." } as const;

/** Dialogs that are merged into one. */
export const mergeRoutes: Route[] = [
  route({
    id: "mergeDialogs",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/merges"],
    tag,
    summary: "Merge another dialog into this one",
    description:
      "The other dialog is archived and keeps its messages, ids, files and receipts; both logs have an event that names the other. " +
      "Its visitor notices nothing: a message there reopens it. To repeat a merge finishes it. 409 for two contacts without " +
      "`merge_contacts`.",
    credential: "user",
    audited: true,
    params: wire.DialogPath,
    body: merge.NewDialogMerge,
    success: after,
    refusals: ["not_found", "conflict", "dialog_archived", "handoff_held"],
    handle: async ({ ctx, caller, params, body }) => {
      const { dialog_id: mergedId, merge_contacts: mergesContacts = false } = body;
      await mergeDialogs(ctx, caller, { keptId: params.dialog_id, mergedId, mergesContacts });
      return toDialogMerges(await listDialogMerges(ctx, caller.accountId, params.dialog_id));
    },
  }),
  route({
    id: "listDialogMerges",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}/merges"],
    tag,
    summary: "Read the merges of a dialog",
    credential: "user",
    params: wire.DialogPath,
    success: after,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toDialogMerges(await listDialogMerges(ctx, caller.accountId, params.dialog_id)),
  }),
  route({
    id: "undoDialogMerge",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/merges/{merge_id}/undo"],
    tag,
    summary: "Undo a merge into this dialog",
    description:
      "Within 30 days. The other dialog is open again if it was before. Contacts that were merged with it stay merged.",
    credential: "user",
    audited: true,
    params: merge.MergePath,
    success: after,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params }) => {
      await undoDialogMerge(ctx, caller, params.dialog_id, params.merge_id);
      return toDialogMerges(await listDialogMerges(ctx, caller.accountId, params.dialog_id));
    },
  }),
];
