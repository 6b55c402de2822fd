import * as z from "zod";
import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { createDialog } from "../../../domain/conversations/dialog/create-dialog.ts";
import { postMessage } from "../../../domain/conversations/dialog/post-message.ts";
import { readCurrentDialog } from "../../../domain/conversations/dialog/read-current-dialog.ts";
import { readDialog, readDialogs, readTelegramDialog } from "../../../domain/conversations/dialog/read-dialogs.ts";
import { readMessages } from "../../../domain/conversations/dialog/read-messages.ts";
import { waitForAnswer } from "../../../domain/conversations/dialog/wait-for-answer.ts";
import type { Deps } from "../../../domain/deps.ts";
import { accountOf } from "../../../domain/people/account/account-of.ts";
import { accountScopeOf } from "../../../domain/people/account/account-scope-of.ts";
import type { UserPrincipal } from "../../../domain/people/account/types.ts";
import { atShardOf } from "../../../domain/platform/shards/at-shard.ts";
import { type Route, route } from "../../kit/route.ts";
import { AssistantPath } from "../assistants/wire.ts";
import { dialectOf } from "../dialect-of.ts";
import { fromPlatform, toDialog, toMessage, toMessages, toTeamDialog, toTeamMessage } from "./convert.ts";
import { streamExchange } from "./stream-exchange.ts";
import { ExchangeEvent } from "./stream-wire.ts";
import * as wire from "./wire.ts";

const tag = "Dialogs";

const listing = {
  method: "get" as const,
  tag,
  description: "Newest first. Last messages may lag by seconds; states are those of your last call.",
  credential: "user" as const,
  query: wire.DialogQuery,
  success: { status: 200 as const, schema: wire.DialogList, description: "A page of dialogs." },
};
const otherUserRefusals = ["forbidden" as const, "not_found" as const];

export const dialogRoutes: Route[] = [
  route({
    id: "createDialog",
    method: "post",
    paths: ["/api/dialogs"],
    tag,
    summary: "Start a dialog with an assistant",
    credential: "user",
    body: wire.NewDialog,
    idempotent: true,
    success: { status: 201, schema: wire.TeamDialog, description: "The new dialog." },
    refusals: ["not_found", "contact_blocked"],
    handle: async ({ ctx, caller, body }) => {
      const dialog = await createDialog(ctx, {
        accountId: caller.accountId,
        assistantId: body.assistant_id,
        madeBy: "quickstart",
        channel: "api",
        title: body.title,
        customerInfo: body.customer_info,
        contactId: body.contact_id,
      });
      return toTeamDialog(await readDialog(ctx, caller.accountId, dialog.id));
    },
  }),
  route({
    ...listing,
    id: "listDialogs",
    paths: ["/api/dialogs"],
    summary: "List your dialogs",
    refusals: otherUserRefusals,
    handle: ({ ctx, caller, query }) => listPage(ctx, caller, query),
  }),
  route({
    ...listing,
    id: "listAssistantDialogs",
    paths: ["/api/assistants/{assistant_id}/dialogs"],
    summary: "List an assistant's dialogs",
    params: AssistantPath,
    refusals: otherUserRefusals,
    handle: async ({ ctx, caller, params, query }) => {
      await readAssistant(ctx, caller.accountId, params.assistant_id);
      return listPage(ctx, caller, query, params.assistant_id);
    },
  }),
  route({
    id: "readTelegramDialog",
    method: "get",
    paths: ["/api/dialogs/by-telegram-chat/{telegram_chat_id}"],
    tag,
    summary: "Find the dialog of a Telegram chat",
    description: "The newest one, if several of your assistants are in the chat.",
    credential: "service_or_user",
    params: wire.TelegramChatPath,
    success: { status: 200, schema: wire.Dialog, description: "The dialog." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const { accountId, id } = await readTelegramDialog(ctx, accountScopeOf(caller), params.telegram_chat_id);
      return toDialog(await readCurrentDialog(atShardOf(ctx, id), accountId, id));
    },
  }),
  route({
    id: "readDialog",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}"],
    tag,
    summary: "Read a dialog",
    credential: "user",
    params: wire.DialogPath,
    success: { status: 200, schema: wire.TeamDialog, description: "The dialog." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toTeamDialog(await readCurrentDialog(ctx, caller.accountId, params.dialog_id)),
  }),
  route({
    id: "postMessage",
    method: "post",
    paths: ["/api/dialogs/{dialog_id}/messages"],
    tag,
    summary: "Send a message",
    description:
      "`content` is a visitor's message: the response contains the answer, or streams it with `Accept: text/event-stream`. " +
      "`text` is an operator's message; with `after_seq` it is refused when a colleague has written after that entry " +
      "(`NEWER_MESSAGES`, `details.missed`). An `Idempotency-Key` header or `client_message_id` makes retries safe.",
    credential: "user",
    params: wire.DialogPath,
    body: wire.NewMessage,
    success: {
      status: 201,
      schema: z.union([wire.Exchange, wire.Message]),
      description: "The message and its answer; for an operator's message, only the message.",
    },
    asks: ["Idempotency-Key"],
    alsoAnswers: { "text/event-stream": { events: ExchangeEvent } },
    refusals: [
      "not_found",
      "conflict",
      "newer_messages",
      "contact_blocked",
      "insufficient_balance",
      "answer_limit_reached",
      "dependency_failed",
    ],
    handle: async ({ ctx, caller, params, body, request }) => {
      const dialogId = params.dialog_id;
      const clientMessageId = request.headers.get("idempotency-key") ?? body.client_message_id ?? null;
      if (body.content === undefined) {
        const text = body.text ?? "";
        const { after_seq: afterSeq = null, draft_revision: draftRevision = null } = body;
        const input = { dialogId, sender: "operator" as const, text, clientMessageId, afterSeq, draftRevision };
        return toMessage((await postMessage(ctx, caller, input)).message);
      }
      const posted = await postMessage(ctx, caller, { dialogId, sender: "user", text: body.content, clientMessageId });
      if (request.headers.get("accept")?.includes("text/event-stream")) {
        return streamExchange(ctx, caller, posted, request);
      }
      const answer = await waitForAnswer(ctx, caller, dialogId, posted.turn);
      return { user_message: toMessage(posted.message), ai_response: answer === null ? null : toTeamMessage(answer) };
    },
  }),
  route({
    id: "listMessages",
    method: "get",
    paths: ["/api/dialogs/{dialog_id}/messages"],
    tag,
    summary: "Read a dialog's messages",
    description:
      "A plain list for dialogs created by `POST /api/dialogs`, `{messages}` for others; `X-API-Dialect: quickstart|v1` " +
      "selects one. In order; without `after_seq`, the last messages.",
    credential: "user",
    params: wire.DialogPath,
    query: wire.MessageQuery,
    asks: ["X-API-Dialect"],
    success: { status: 200, schema: wire.MessageList, description: "Messages, oldest first." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query, request }) => {
      const afterSeq = query.after_seq ?? null;
      const history = await readMessages(ctx, caller, params.dialog_id, { afterSeq, limit: query.limit });
      const messages = toMessages(history, toTeamMessage);
      return dialectOf(request, history.facts.madeBy) === "quickstart" ? messages : { messages };
    },
  }),
];

async function listPage(
  ctx: Deps,
  caller: UserPrincipal,
  query: z.output<typeof wire.DialogQuery>,
  assistantId?: number,
): Promise<z.input<typeof wire.DialogList>> {
  const { status, platform, handoff_status: handoff, limit } = query;
  const offset = query.offset ?? ((query.page ?? 1) - 1) * limit;
  const accountId = await accountOf(ctx, caller, { userId: query.user_id, all: query.all });
  const triaged = {
    ...{ labelId: query.label_id, priority: query.priority, isSnoozed: query.snoozed },
    ...{ contactId: query.contact_id, teamId: query.team_id },
    isBreached: query.sla_breached,
  };
  const channels = fromPlatform(platform);
  const filter = { accountId, assistantId, status, channels, handoff, ...triaged, limit, offset };
  const found = await readDialogs(ctx, filter);
  const hasMore = offset + found.dialogs.length < found.total;
  return { dialogs: found.dialogs.map(toTeamDialog), total: found.total, has_more: hasMore };
}
