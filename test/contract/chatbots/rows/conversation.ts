import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { ofStranger } from "./chatbots.ts";

const message: Shape = {
  ...{ id: "integer", conversationId: "integer", sender: "string", content: "string", author: "string?" },
  ...{ createdAt: "time", rating: "string?" },
};
const answer: Shape = {
  ...message,
  ...{ replyTo: "integer", outcome: "string", confidence: "number", model: "string", citations: "array" },
};

const ask = ({ chatbotId, data }: Stage, text: string, userId?: string) =>
  data("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { message: text, userId });

export const conversationRows: Row[] = [
  {
    id: "cp.conversation.post.chatbots-id-conversation",
    what: "an answer with its citation, in a conversation of the end user that goes on",
    status: 201,
    prepare: async ({ chatbotId, teach }) => {
      await teach("How long can I return a lamp?", "You can return a lamp within 14 days.");
      return { params: { id: chatbotId }, json: { message: "How long can I return a lamp?", userId: "customer-17" } };
    },
    data: { conversationId: "integer", message, response: answer },
    check: async ({ body: { data } }, stage) => {
      expect(data.response).toMatchObject({ outcome: "answer", replyTo: data.message.id });
      expect(data.response.content).toContain("within 14 days");
      expect(data.response.citations).toMatchObject([{ marker: 1, quote: "You can return a lamp within 14 days." }]);
      const [again, other] = [await ask(stage, "Thanks!", "customer-17"), await ask(stage, "Hello", "customer-18")];
      expect(again.conversationId).toBe(data.conversationId);
      expect(other.conversationId).not.toBe(data.conversationId);
    },
    refusals: [
      ofStranger((id) => ({ id }), { message: "Hello" }),
      {
        ...{ because: "the conversation is another user's", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          const { conversationId } = await ask(stage, "Hello", "customer-17");
          const json = { message: "Hello", userId: "customer-18", conversationId };
          return { params: { id: stage.chatbotId }, json };
        },
      },
      {
        ...{ because: "the message is empty", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({ params: { id: chatbotId }, json: { message: "" } }),
      },
      {
        ...{ because: "the API key may not converse", status: 403, code: "FORBIDDEN" },
        prepare: async ({ chatbotId, key }) => ({
          ...{ params: { id: chatbotId }, json: { message: "Hello" }, isOpen: true },
          headers: { "X-API-Key": await key("read", "manage") },
        }),
      },
    ],
  },
  {
    id: "cp.conversation.get.chatbots-id-conversation-history",
    what: "a page of messages, newest first",
    prepare: async (stage) => {
      await ask(stage, "Hello", "customer-17");
      await ask(stage, "Thanks", "customer-17");
      return { params: { id: stage.chatbotId }, query: "userId=customer-17&limit=3&page=1" };
    },
    data: [message],
    check: async ({ body }, { chatbotId, data }) => {
      expect(body.data.map(({ sender }: { sender: string }) => sender)).toEqual(["assistant", "user", "assistant"]);
      expect(body.data[1].content).toBe("Thanks");
      expect(body.pagination).toEqual({ total: 4, pages: 2, page: 1, limit: 3 });
      const nobody = await data("GET", `/api/v1/chatbots/${chatbotId}/conversation/history?userId=nobody`);
      expect(nobody).toEqual([]);
    },
    refusals: [ofStranger((id) => ({ id }))],
  },
  {
    id: "cp.conversation.post.chatbots-id-response-rating",
    what: "a rating, shown with the message, that puts the question on the list of unanswered ones",
    prepare: async (stage) => {
      await stage.teach("How long can I return a lamp?", "You can return a lamp within 14 days.");
      const { response } = await ask(stage, "How long can I return a lamp?", "customer-17");
      return { params: { id: stage.chatbotId }, json: { messageId: response.id, rating: "negative", comment: "No." } };
    },
    data: { messageId: "integer", rating: "string", ratedAt: "time" },
    check: async (_, { chatbotId, owner, data }) => {
      const [rated] = await data("GET", `/api/v1/chatbots/${chatbotId}/conversation/history?userId=customer-17`);
      expect(rated.rating).toBe("negative");
      const { body } = await owner.call("GET", `/api/assistants/${chatbotId}/unanswered`);
      expect(body.unanswered).toMatchObject([{ question: "How long can I return a lamp?" }]);
    },
    refusals: [
      {
        ...{ because: "it is not an answer", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          const { message: sent } = await ask(stage, "Hello", "customer-17");
          return { params: { id: stage.chatbotId }, json: { messageId: sent.id, rating: "positive" } };
        },
      },
      {
        ...{ because: "there is no such message", status: 404, code: "NOT_FOUND" },
        prepare: async ({ chatbotId }) => ({ params: { id: chatbotId }, json: { messageId: 7, rating: "positive" } }),
      },
    ],
  },
];
