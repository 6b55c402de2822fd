import { deleteDraft } from "../../../domain/conversations/draft/delete-draft.ts";
import { readDraft } from "../../../domain/conversations/draft/read-draft.ts";
import { saveDraft } from "../../../domain/conversations/draft/save-draft.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDraft } from "./draft-convert.ts";
import * as wire from "./draft-wire.ts";
import { DialogPath } from "./wire.ts";

const tag = "Inbox";
const paths: [string] = ["/api/dialogs/{dialog_id}/draft"];
const success = { status: 200 as const, schema: wire.Draft, description: "The draft." };

/** What an operator has begun to write in a dialog, on every device of the operator. */
export const draftRoutes: Route[] = [
  route({
    id: "readDraft",
    method: "get",
    ...{ paths, tag, success },
    summary: "Read your draft in a dialog",
    credential: "user",
    params: DialogPath,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => toDraft(await readDraft(ctx, caller, params.dialog_id)),
  }),
  route({
    id: "saveDraft",
    method: "put",
    current: null,
    ...{ paths, tag, success },
    summary: "Save your draft in a dialog",
    description:
      "`revision` is that of the draft which the text continues. When it has been changed elsewhere, the answer is 409 with the " +
      "newer one (`details.draft`), and nothing is saved. A message with its `draft_revision` deletes it.",
    credential: "user",
    params: DialogPath,
    body: wire.NewDraft,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) =>
      toDraft(await saveDraft(ctx, caller, { dialogId: params.dialog_id, ...body })),
  }),
  route({
    id: "deleteDraft",
    method: "delete",
    ...{ paths, tag, success },
    summary: "Delete your draft in a dialog",
    description: "No effect when there is none. With `revision`, only that one: 409 when it has been changed since.",
    credential: "user",
    params: DialogPath,
    query: wire.DraftQuery,
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, query }) =>
      toDraft(await deleteDraft(ctx, caller, { dialogId: params.dialog_id, revision: query.revision ?? null })),
  }),
];
