import * as z from "zod";
import { answerForWorker } from "../../../domain/channels/bot/answer-for-worker.ts";
import { listWorkerDialogs } from "../../../domain/channels/bot/list-worker-dialogs.ts";
import { openWorkerDialog } from "../../../domain/channels/bot/open-worker-dialog.ts";
import { postForWorker } from "../../../domain/channels/bot/post-for-worker.ts";
import { updateUserInfo } from "../../../domain/channels/bot/update-user-info.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDialog, toMessage } from "../dialogs/convert.ts";
import { Dialog, DialogPath, Message } from "../dialogs/wire.ts";
import { toBotAnswer } from "./convert.ts";
import { AnswerRequest, BotAnswer, BotDialogQuery, NewBotDialog, NewBotMessage, UserInfo } from "./wire.ts";

const tag = "Bot worker";
const credential = "service" as const;
const dialogs: Route["paths"] = ["/api/bot/dialogs", "/api/bots/bot/dialogs"];

/**
 * Routes for an external bot worker: for accounts whose bots are not started here, because otherwise both would answer.
 */
export const botWorkerRoutes: Route[] = [
  route({
    id: "listBotDialogs",
    method: "get",
    paths: dialogs,
    tag,
    summary: "Find Telegram dialogs",
    credential,
    query: BotDialogQuery,
    success: { status: 200, schema: z.array(Dialog), description: "Newest first; may lag by seconds." },
    handle: async ({ ctx, query }) => {
      const { user_id: userId, assistant_id: assistantId, telegram_chat_id: chatId, limit, offset } = query;
      return (await listWorkerDialogs(ctx, { userId, assistantId, chatId, limit, offset })).map(toDialog);
    },
  }),
  route({
    id: "openBotDialog",
    method: "post",
    paths: dialogs,
    tag,
    summary: "Open the dialog of a Telegram chat",
    description: "An assistant has one dialog per chat: an existing one is returned.",
    credential,
    body: NewBotDialog,
    success: { status: 201, schema: Dialog, description: "The dialog." },
    refusals: ["not_found", "contact_blocked"],
    handle: async ({ ctx, body }) => {
      const { assistant_id: assistantId, telegram_chat_id: chatId, telegram_username: username = null } = body;
      const { first_name: firstName = null, last_name: lastName = null } = body;
      return toDialog(await openWorkerDialog(ctx, { assistantId, chatId, username, firstName, lastName }));
    },
  }),
  route({
    id: "addBotMessage",
    method: "post",
    paths: ["/api/bot/dialogs/{dialog_id}/messages", "/api/bots/bot/dialogs/{dialog_id}/messages"],
    tag,
    summary: "Add a visitor's message",
    description:
      "The AI answers it; `ai-response` waits for the answer. Messages with the same `client_message_id` are stored once.",
    credential,
    params: DialogPath,
    body: NewBotMessage,
    success: { status: 201, schema: Message, description: "The message." },
    refusals: ["not_found", "conflict", "dialog_archived", "contact_blocked"],
    handle: async ({ ctx, params, body }) => {
      const text = body.text ?? body.content ?? "";
      const clientMessageId = body.client_message_id ?? null;
      return toMessage((await postForWorker(ctx, { dialogId: params.dialog_id, text, clientMessageId })).message);
    },
  }),
  route({
    id: "updateDialogUserInfo",
    method: "patch",
    paths: ["/api/bot/dialogs/{dialog_id}/user-info", "/api/bots/bot/dialogs/{dialog_id}/user-info"],
    tag,
    summary: "Set the contact of a Telegram dialog",
    credential,
    params: DialogPath,
    body: UserInfo,
    success: { status: 200, schema: Dialog, description: "The updated dialog." },
    refusals: ["not_found"],
    handle: async ({ ctx, params, body }) => {
      const { telegram_username: telegramUsername, first_name: firstName, last_name: lastName } = body;
      const info = {
        ...(telegramUsername === undefined ? {} : { telegramUsername }),
        ...(firstName === undefined ? {} : { firstName }),
        ...(lastName === undefined ? {} : { lastName }),
      };
      return toDialog(await updateUserInfo(ctx, params.dialog_id, info));
    },
  }),
  route({
    id: "readBotAnswer",
    method: "post",
    paths: ["/api/bot/ai-response", "/api/bots/bot/ai-response"],
    tag,
    summary: "Answer a visitor's message",
    description:
      "`text`, `content` or `message` is stored as the visitor's message and answered; without them the last question is answered.",
    credential,
    body: AnswerRequest,
    success: { status: 200, schema: BotAnswer, description: "The answer; null while an operator has the dialog." },
    refusals: [
      "not_found",
      "conflict",
      "dialog_archived",
      "contact_blocked",
      "insufficient_balance",
      "answer_limit_reached",
      "dependency_failed",
    ],
    handle: async ({ ctx, body }) => {
      const { dialog_id: dialogId, client_message_id: clientMessageId = null } = body;
      const text = body.text ?? body.content ?? body.message ?? null;
      return toBotAnswer(dialogId, await answerForWorker(ctx, { dialogId, text, clientMessageId }));
    },
  }),
];
