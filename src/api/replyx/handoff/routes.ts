import type { z } from "zod";
import { commandHandoff } from "../../../domain/conversations/handoff/command-handoff.ts";
import { giveToColleague } from "../../../domain/conversations/handoff/give-to-colleague.ts";
import { readHandoff } from "../../../domain/conversations/handoff/read-handoff.ts";
import { type Route, route } from "../../kit/route.ts";
import { DialogPath } from "../dialogs/wire.ts";
import { namedDialog, toHandoffStatus } from "./convert.ts";
import { DialogInQuery, HandoffGift, HandoffRequest, HandoffStatus, NamedHandoffRequest } from "./wire.ts";

const tag = "Handoff";
const success = { status: 200 as const, schema: HandoffStatus, description: "The current state of the handoff." };

type Act = "request" | "take" | "release" | "cancel" | "reset";

/** A request without a reason is the API's. */
function requestOf(act: Act, body: z.output<typeof HandoffRequest>) {
  const { reason = "api", last_user_text: lastUserText } = body;
  return act === "request" ? { type: act, reason, lastUserText } : { type: act };
}

/** Actions on a dialog in the path (001, and 002's shorter paths). */
const byPath = (
  [
    ["request", ["/api/dialogs/{dialog_id}/handoff/request"], "Ask for a person", "service_or_visitor"],
    ["take", ["/api/dialogs/{dialog_id}/handoff/take", "/api/dialogs/{dialog_id}/takeover"], "Take a dialog", "user"],
    [
      "release",
      ["/api/dialogs/{dialog_id}/handoff/release", "/api/dialogs/{dialog_id}/release"],
      "Give it back",
      "user",
    ],
  ] as const
).map(([act, [path, ...aliases], summary, credential]) =>
  route({
    id: `${act}Handoff`,
    method: "post",
    paths: [path, ...aliases],
    tag,
    summary,
    description:
      "If two operators take a dialog, one succeeds; the other gets a 409 that names the operator who has it.",
    credential,
    params: DialogPath,
    body: HandoffRequest,
    success,
    refusals: ["not_found", "forbidden", "contact_blocked", "handoff_held", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const request = requestOf(act, body);
      return toHandoffStatus(params.dialog_id, await commandHandoff(ctx, caller, params.dialog_id, request));
    },
  }),
);

/** The same actions on a dialog in the body or the query (002). */
const byName = (
  [
    ["request", "request", "Ask for a person", "service_or_visitor"],
    ["take", "takeover", "Take a dialog", "user"],
    ["release", "release", "Give it back", "user"],
    ["cancel", "cancel", "Take a request back", "service_or_visitor"],
    ["reset", "force-reset", "End whatever handoff there is", "user"],
  ] as const
).map(([act, word, summary, credential]) =>
  route({
    id: `${act}HandoffByName`,
    method: "post",
    paths: [`/api/handoff/${word}`, `/api/${word}`],
    tag,
    summary,
    credential,
    query: DialogInQuery,
    body: NamedHandoffRequest,
    success,
    refusals: ["not_found", "forbidden", "contact_blocked", "handoff_held", "conflict"],
    handle: async ({ ctx, caller, query, body }) => {
      const dialogId = namedDialog(body.dialog_id, query.dialog_id);
      const request = requestOf(act, body);
      return toHandoffStatus(dialogId, await commandHandoff(ctx, caller, dialogId, request));
    },
  }),
);

export const handoffRoutes: Route[] = [
  ...byPath,
  ...byName,
  route({
    id: "giveHandoff",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/handoff/give"],
    tag,
    summary: "Give a dialog to a colleague",
    description: "By the operator who has it, or by anyone while none has it. The limit of assigned dialogs applies.",
    credential: "user",
    params: DialogPath,
    body: HandoffGift,
    success,
    refusals: [
      ...(["not_found", "same_operator", "dialog_archived", "contact_blocked"] as const),
      ...(["operator_limit_reached", "handoff_held", "conflict"] as const),
    ],
    handle: async ({ ctx, caller, params, body }) => {
      const gift = { dialogId: params.dialog_id, operatorId: body.operator_id };
      return toHandoffStatus(params.dialog_id, await giveToColleague(ctx, caller, gift));
    },
  }),
  route({
    id: "readHandoff",
    method: "get",
    paths: ["/api/handoff/status", "/api/status"],
    tag,
    summary: "Read the handoff state of a dialog",
    credential: "service_or_visitor",
    query: DialogInQuery,
    success,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, query }) => {
      const dialogId = namedDialog(query.dialog_id);
      return toHandoffStatus(dialogId, await readHandoff(ctx, caller, dialogId));
    },
  }),
  route({
    id: "readDialogStatus",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}/status"],
    tag,
    summary: "Read the handoff state of a dialog",
    credential: "service_or_visitor",
    params: DialogPath,
    success,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toHandoffStatus(params.dialog_id, await readHandoff(ctx, caller, params.dialog_id)),
  }),
];
