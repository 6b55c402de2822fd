import { readAssistant } from "../../../domain/assistants/assistant/read-assistant.ts";
import { endUserDialog } from "../../../domain/conversations/dialog/end-user-dialog.ts";
import { readUserHistory } from "../../../domain/conversations/dialog/read-user-history.ts";
import { requireUserDialog } from "../../../domain/conversations/dialog/require-user-dialog.ts";
import { dialogOfMessage } from "../../../domain/conversations/dialog/rules.ts";
import { sendUserMessage } from "../../../domain/conversations/dialog/send-user-message.ts";
import { waitForAnswer } from "../../../domain/conversations/dialog/wait-for-answer.ts";
import { rateAnswer } from "../../../domain/quality/unanswered/rate-answer.ts";
import { type Route, route } from "../../kit/route.ts";
import { streamExchange } from "../../kit/stream-exchange.ts";
import { toTime } from "../../kit/to-time.ts";
import { ChatbotPath } from "../chatbots/wire.ts";
import { page, rangeOf, success } from "../envelope.ts";
import { errors } from "../errors.ts";
import { conversingRoute } from "../kinds-of-routes.ts";
import { toMessage } from "./convert.ts";
import { ExchangeEvent } from "./stream-wire.ts";
import * as wire from "./wire.ts";

const base = {
  ...conversingRoute("Conversations"),
  params: ChatbotPath,
};

export const conversationRoutes: Route[] = [
  route({
    ...base,
    id: "sendMessage",
    method: "post",
    paths: ["/api/v1/chatbots/{id}/conversation"],
    summary: "Send a message to the chatbot",
    description:
      "The message of an end user of your application. The response contains the answer, or streams it with `stream: true` or " +
      "`Accept: text/event-stream`. An `Idempotency-Key` header or `clientMessageId` makes retries safe.",
    body: wire.NewMessage,
    success: { status: 201, schema: wire.ExchangeResult, description: "The message and its answer." },
    asks: ["Idempotency-Key"],
    alsoAnswers: { "text/event-stream": { events: ExchangeEvent } },
    refusals: [
      ...(["not_found", "conflict", "dialog_archived", "contact_blocked"] as const),
      ...(["insufficient_balance", "answer_limit_reached", "dependency_failed"] as const),
    ],
    handle: async ({ ctx, caller, params, body, request }) => {
      const { message: text, userId, conversationId: dialogId } = body;
      await readAssistant(ctx, caller.accountId, params.id);
      const clientMessageId = request.headers.get("idempotency-key") ?? body.clientMessageId ?? null;
      const sent = { assistantId: params.id, userId, dialogId, text, clientMessageId };
      const posted = await sendUserMessage(ctx, caller, sent);
      if (body.stream || request.headers.get("accept")?.includes("text/event-stream")) {
        return streamExchange(ctx, caller, posted, {
          ...{ question: "message", answer: "response", write: toMessage },
          refuse: (error) => errors.write(error, request, null).body,
        });
      }
      const answer = await waitForAnswer(ctx, caller, posted.message.dialogId, posted.turn);
      return success({
        conversationId: posted.message.dialogId,
        message: toMessage(posted.message),
        response: answer === null ? null : toMessage(answer),
      });
    },
  }),
  route({
    ...base,
    id: "readHistory",
    method: "get",
    paths: ["/api/v1/chatbots/{id}/conversation/history"],
    summary: "Get the conversation history",
    description: "Newest first: of a conversation, or of the newest one of an end user (without `userId`, of you).",
    query: wire.HistoryQuery,
    success: { status: 200, schema: wire.MessageList, description: "A page of messages." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, query }) => {
      await readAssistant(ctx, caller.accountId, params.id);
      const { userId, conversationId: dialogId } = query;
      const { messages, total } = await readUserHistory(ctx, caller, {
        ...{ assistantId: params.id, userId, dialogId },
        ...rangeOf(query),
      });
      return page(messages.map(toMessage), total, query);
    },
  }),
  route({
    ...base,
    id: "endConversation",
    method: "post",
    paths: ["/api/v1/chatbots/{id}/conversation/end"],
    summary: "End a conversation",
    description: "The given one, or the end user's newest. The user's next message begins a new one.",
    body: wire.ConversationEnd,
    success: { status: 200, schema: wire.ConversationResult, description: "The ended conversation." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      await readAssistant(ctx, caller.accountId, params.id);
      const { userId, conversationId: dialogId } = body;
      const ended = await endUserDialog(ctx, caller, { assistantId: params.id, userId, dialogId });
      return success({ conversationId: ended, status: "ended" as const }, "The conversation has ended.");
    },
  }),
  route({
    ...base,
    id: "rateResponse",
    method: "post",
    paths: ["/api/v1/chatbots/{id}/response-rating"],
    summary: "Rate a chatbot response",
    description: "The latest rating counts. A negative one puts the question on the list of unanswered ones.",
    body: wire.NewRating,
    success: { status: 200, schema: wire.RatingResult, description: "The rating." },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, params, body }) => {
      const { messageId, rating, comment } = body;
      const dialogId = dialogOfMessage(messageId);
      await requireUserDialog(ctx, { accountId: caller.accountId, assistantId: params.id, dialogId });
      const rated = { dialogId, messageId, rating: rating === "positive" ? (1 as const) : (-1 as const), comment };
      const { ratedAt } = await rateAnswer(ctx, caller, rated);
      return success({ messageId, rating, ratedAt: toTime(ratedAt) }, "The response was rated.");
    },
  }),
];
