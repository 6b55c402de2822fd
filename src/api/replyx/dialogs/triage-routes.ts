import type { z } from "zod";
import { addNote } from "../../../domain/conversations/note/add-note.ts";
import { listNotes } from "../../../domain/conversations/note/list-notes.ts";
import { changeTriage, type TriageChange } from "../../../domain/conversations/triage/change-triage.ts";
import { toTriageFields } from "../../../protocol/to-triage-fields.ts";
import { type Route, route } from "../../kit/route.ts";
import { toNote } from "./triage-convert.ts";
import * as triage from "./triage-wire.ts";
import * as wire from "./wire.ts";

const tag = "Dialogs";

/** Internal notes, and how an account sorts its dialogs. Visitors see none of it. */
export const triageRoutes: Route[] = [
  route({
    id: "addNote",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/notes"],
    tag,
    summary: "Add an internal note",
    description:
      "Only users of the account see it, never a visitor, the assistant or a channel. A `client_message_id` or " +
      "`Idempotency-Key` makes retries safe.",
    credential: "user",
    params: wire.DialogPath,
    body: triage.NewNote,
    asks: ["Idempotency-Key"],
    success: { status: 201, schema: triage.Note, description: "The note." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body, request }) => {
      const clientNoteId = request.headers.get("idempotency-key") ?? body.client_message_id ?? null;
      const { text = body.content ?? "", mentions = [], draft_revision: draftRevision = null } = body;
      const input = { dialogId: params.dialog_id, text, mentions, clientNoteId, draftRevision };
      return toNote(await addNote(ctx, caller, input));
    },
  }),
  route({
    id: "listNotes",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}/notes"],
    tag,
    summary: "Read the internal notes of a dialog",
    description: "In order; without `after_seq`, the last ones.",
    credential: "user",
    params: wire.DialogPath,
    query: wire.MessageQuery,
    success: { status: 200, schema: triage.NoteList, description: "Notes, oldest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      const afterSeq = query.after_seq ?? null;
      const notes = await listNotes(ctx, caller, params.dialog_id, { afterSeq, limit: query.limit });
      return { notes: notes.map(toNote), last_seq: notes.at(-1)?.seq ?? afterSeq ?? 0 };
    },
  }),
  triageRoute({
    id: "setDialogLabels",
    method: "put",
    path: "labels",
    summary: "Replace the labels of a dialog",
    body: triage.LabelsOfDialog,
    changeOf: ({ label_ids }) => ({ type: "labels", replace: label_ids }),
  }),
  triageRoute({
    id: "changeDialogLabels",
    method: "patch",
    path: "labels",
    summary: "Add labels to a dialog, or remove some",
    body: triage.LabelChanges,
    changeOf: ({ add, remove }) => ({ type: "labels", add, remove }),
  }),
  triageRoute({
    id: "changeDialogVariables",
    method: "patch",
    path: "variables",
    summary: "Set variables of a dialog; null removes one",
    body: triage.VariableChanges,
    changeOf: ({ variables }) => ({ type: "variables", changes: variables }),
  }),
  triageRoute({
    id: "setDialogPriority",
    method: "put",
    path: "priority",
    summary: "Set the priority of a dialog",
    body: triage.NewPriority,
    changeOf: ({ priority }) => ({ type: "priority", priority }),
  }),
  triageRoute({
    id: "snoozeDialog",
    method: "put",
    path: "snooze",
    summary: "Snooze a dialog until a time, or end its snooze",
    description:
      "A snoozed dialog is not in the list of open dialogs. The snooze ends at its time, with a message of the visitor, when the " +
      "dialog is archived, or with `until: null`.",
    body: triage.NewSnooze,
    changeOf: ({ until }) => ({ type: "snooze", until: until === null ? null : Date.parse(until) }),
  }),
  triageRoute({
    id: "assignDialogTeam",
    method: "put",
    path: "team",
    summary: "Assign a dialog to a team",
    description:
      "The dialog waits for an operator of the team and is given to its members in turn, in every assignment mode. An operator " +
      "who has the dialog keeps it if they are in the team. `team_id: null` takes it from its team.",
    body: triage.NewTeamOfDialog,
    changeOf: ({ team_id }) => ({ type: "team", teamId: team_id }),
  }),
];

/** A route that changes the triage of a dialog and returns it. */
function triageRoute<B extends z.ZodType>(spec: {
  id: string;
  method: "put" | "patch";
  path: string;
  summary: string;
  description?: string;
  body: B;
  changeOf(body: z.output<B>): TriageChange;
}): Route {
  const { id, method, path, summary, description, body, changeOf } = spec;
  return route({
    ...{ id, method, tag, summary, body },
    ...(description === undefined ? {} : { description }),
    paths: [`/api/dialogs/{dialog_id}/${path}`],
    credential: "user",
    params: wire.DialogPath,
    success: { status: 200, schema: wire.Triage, description: "The triage of the dialog." },
    refusals: ["not_found", "dialog_archived"],
    handle: async (call) => {
      const { ctx, caller, params } = call;
      return toTriageFields(await changeTriage(ctx, caller, params.dialog_id, changeOf(call.body)));
    },
  });
}
