import * as z from "zod";
import { postMessage } from "../../../domain/conversations/dialog/post-message.ts";
import { readMessages } from "../../../domain/conversations/dialog/read-messages.ts";
import { readSiteDialog, readSiteDialogs } from "../../../domain/conversations/dialog/read-site-dialogs.ts";
import { startSiteDialog } from "../../../domain/conversations/dialog/start-site-dialog.ts";
import { waitForAnswer } from "../../../domain/conversations/dialog/wait-for-answer.ts";
import type { Deps } from "../../../domain/deps.ts";
import type { Principal } from "../../../domain/people/account/types.ts";
import { pageOf, siteTokenOf } from "../../kit/authorise.ts";
import { type Route, route } from "../../kit/route.ts";
import { namedDialect } from "../dialect-of.ts";
import { toDialog, toMessage, toMessages } from "../dialogs/convert.ts";
import { streamExchange } from "../dialogs/stream-exchange.ts";
import { ExchangeEvent } from "../dialogs/stream-wire.ts";
import { Dialog, DialogPath, Exchange, MessageList } from "../dialogs/wire.ts";
import * as wire from "./wire.ts";

const tag = "Site";

/** The same dialogs for the site's own page (`site`) and for a widget in another page (document 002 has both). */
const places = ["site", "widget"] as const;

export const siteRoutes: Route[] = places.flatMap((place): Route[] => {
  const id = (verb: string, what: string) => `${verb}${place === "site" ? "Site" : "Widget"}${what}`;
  const paths = (path: string): [string, ...string[]] =>
    place === "site" ? [`/api/site/${path}`] : [`/api/widget/${path}`, `/api/site/widget/${path}`];
  return [
    route({
      id: id("create", "Dialog"),
      method: "post",
      paths: paths("dialogs"),
      tag,
      summary: "Start a visitor's dialog",
      description:
        "The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id` the " +
        "visitor gets a new signed id; store it to return to the dialog. `customer_info` contains the input of the widget's " +
        "form.",
      credential: "site",
      query: wire.SiteQuery,
      body: wire.NewGuestDialog,
      success: { status: 201, schema: wire.GuestDialog, description: "The dialog and the visitor's id." },
      refusals: ["contact_blocked"],
      handle: async ({ ctx, caller, query, body, request, address }) => {
        const known = body.guest_id ?? query.guest_id ?? request.headers.get("x-guest-id");
        const credentials = { siteToken: siteTokenOf(request), guestId: known, page: pageOf(request), address };
        const { title, customer_info: customerInfo } = body;
        const { dialogId, guestId } = await startSiteDialog(ctx, caller, { title, customerInfo, credentials });
        const guest = { ...caller, kind: "guest" as const, guestId, address };
        return { ...toDialog(await readSiteDialog(ctx, guest, dialogId)), guest_id: guestId };
      },
    }),
    route({
      id: id("list", "Dialogs"),
      method: "get",
      paths: paths("dialogs"),
      tag,
      summary: "List a visitor's dialogs",
      description:
        "Newest first; may lag by seconds, but a visitor finds a dialog that was just begun. A visitor sees its own dialogs; an account sees those of all its visitors, or of `guest_id`.",
      credential: "visitor",
      query: wire.SiteDialogQuery,
      success: { status: 200, schema: wire.SiteDialogList, description: "A page of dialogs." },
      handle: async ({ ctx, caller, query }) => {
        const { guest_id: guestId, before_id: beforeId, limit } = query;
        const { dialogs, hasMore } = await readSiteDialogs(ctx, caller, { guestId, beforeId, limit });
        return { dialogs: dialogs.map(toDialog), has_more: hasMore };
      },
    }),
    route({
      id: id("read", "Dialog"),
      method: "get",
      paths: paths("dialogs/{dialog_id}"),
      tag,
      summary: "Read a visitor's dialog",
      credential: "visitor",
      params: DialogPath,
      query: wire.SiteQuery,
      success: { status: 200, schema: Dialog, description: "The dialog." },
      refusals: ["not_found"],
      handle: async ({ ctx, caller, params }) => toDialog(await readSiteDialog(ctx, caller, params.dialog_id)),
    }),
    route({
      id: id("list", "Messages"),
      method: "get",
      paths: paths("dialogs/{dialog_id}/messages"),
      tag,
      summary: "Read the messages of a visitor's dialog",
      description:
        "In order; without `after_seq`, the last messages. To poll, send the `last_seq` of the previous response as `after_seq`. A " +
        "plain list with `X-API-Dialect: quickstart`.",
      credential: "visitor",
      params: DialogPath,
      query: wire.SiteMessageQuery,
      asks: ["X-API-Dialect"],
      success: {
        status: 200,
        schema: z.union([wire.SiteMessages, MessageList]),
        description: "Messages, oldest first.",
      },
      refusals: ["not_found"],
      handle: async ({ ctx, caller, params, query, request }) => {
        const afterSeq = query.after_seq ?? null;
        const history = await readMessages(ctx, caller, params.dialog_id, { afterSeq, limit: query.limit });
        const messages = toMessages(history);
        if (namedDialect(request) === "quickstart") return messages;
        return { messages, last_seq: history.messages.at(-1)?.seq ?? afterSeq ?? 0 };
      },
    }),
    route({
      id: id("post", "Message"),
      method: "post",
      paths: paths("dialogs/{dialog_id}/messages"),
      tag,
      summary: "Send a message as a visitor",
      description:
        "The response contains the answer, or streams it with `Accept: text/event-stream`. An `Idempotency-Key` header or " +
        "`client_message_id` makes retries safe.",
      credential: "visitor",
      params: DialogPath,
      query: wire.SiteQuery,
      body: wire.NewSiteMessage,
      success: {
        status: 201,
        schema: Exchange,
        description: "The message and its answer; null when the AI does not answer.",
      },
      asks: ["Idempotency-Key"],
      alsoAnswers: { "text/event-stream": { events: ExchangeEvent } },
      refusals: [
        "not_found",
        "conflict",
        "dialog_archived",
        "contact_blocked",
        "insufficient_balance",
        "answer_limit_reached",
        "dependency_failed",
      ],
      handle: ({ ctx, caller, params, body, request }) => exchange(ctx, caller, params.dialog_id, body, request),
    }),
  ];
});

async function exchange(
  ctx: Deps,
  caller: Principal,
  dialogId: number,
  body: z.output<typeof wire.NewSiteMessage>,
  request: Request,
) {
  const clientMessageId = request.headers.get("idempotency-key") ?? body.client_message_id ?? null;
  const text = body.content ?? body.text ?? "";
  const posted = await postMessage(ctx, caller, { dialogId, sender: "user", text, clientMessageId });
  if (request.headers.get("accept")?.includes("text/event-stream")) {
    return streamExchange(ctx, caller, posted, request);
  }
  const answer = await waitForAnswer(ctx, caller, dialogId, posted.turn);
  return { user_message: toMessage(posted.message), ai_response: answer === null ? null : toMessage(answer) };
}
