import { expect } from "vitest";
import { until } from "../../../support/until.ts";
import type { Shape } from "../../replyx/row.ts";
import type { Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { ofStranger } from "./chatbots.ts";

const item: Shape = {
  ...{ id: "integer", chatbotId: "integer", origin: "string", question: "string", answer: "string?" },
  ...{ personalData: ["string"], status: "string", author: "string?", conversationId: "integer?" },
  ...{ questionMessageId: "integer?", answerMessageId: "integer?", clusterId: "integer?", knowledgeItemId: "integer?" },
  ...{ appliedAt: "time?", createdAt: "time", updatedAt: "time" },
};
const text = { question: "Do you ship to Norway?", answer: "Yes, within five days." };

const add = ({ chatbotId, data }: Stage) => data("POST", `/api/v1/chatbots/${chatbotId}/learning`, text);
const ask = async ({ chatbotId, data }: Stage) =>
  (await data("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { message: text.question })).response.content;
const move = ({ data }: Stage, id: number, status: string) => data("PUT", `/api/v1/learning/${id}/status`, { status });
const foreign = (json?: unknown) => ofStranger((chatbotId) => ({ chatbotId }), json);

export const learningRows: Row[] = [
  {
    id: "cp.analytics.get.chatbots-chatbotid-learning",
    what: "the items that wait",
    prepare: async (stage) => {
      await add(stage);
      return { params: { chatbotId: stage.chatbotId }, query: "status=pending" };
    },
    data: [item],
    check: ({ body }) => {
      expect(body.pagination.total).toBe(1);
    },
    refusals: [
      foreign(),
      {
        ...{ because: "there is no such status", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({ params: { chatbotId }, query: "status=learned" }),
      },
    ],
  },
  {
    id: "cp.analytics.post.chatbots-chatbotid-learning",
    what: "an item that waits for approval and answers nothing yet",
    status: 201,
    prepare: async ({ chatbotId }) => ({ params: { chatbotId }, json: text }),
    data: item,
    check: async ({ body }, stage) => {
      expect(body.data).toMatchObject({ ...text, origin: "manual", status: "pending", knowledgeItemId: null });
      expect(await ask(stage)).not.toContain("five days");
    },
    refusals: [
      foreign(text),
      {
        ...{ because: "there is an item for this question", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          await add(stage);
          return { params: { chatbotId: stage.chatbotId }, json: { ...text, question: "do you ship to norway" } };
        },
      },
      {
        ...{ because: "the answer has no words", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({ params: { chatbotId }, json: { ...text, answer: " " } }),
      },
    ],
  },
  {
    id: "cp.analytics.put.learning-learningid-status",
    what: "an applied item that is undone is no knowledge any more",
    prepare: async (stage) => {
      const { id } = await add(stage);
      await move(stage, id, "approved");
      await move(stage, id, "applied");
      expect(await ask(stage)).toContain("five days");
      return { params: { learningId: id }, json: { status: "undone" } };
    },
    data: item,
    check: async ({ body }, stage) => {
      expect(body.data.status).toBe("undone");
      expect(await ask(stage)).not.toContain("five days");
    },
    refusals: [
      {
        ...{ because: "it has not been approved", status: 409, code: "CONFLICT" },
        prepare: async (stage) => ({ params: { learningId: (await add(stage)).id }, json: { status: "applied" } }),
      },
      {
        ...{ because: "another account has it", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          const [{ id }, { token }] = [await add(stage), await stage.stranger()];
          return { params: { learningId: id }, json: { status: "approved" }, token };
        },
      },
      {
        ...{ because: "the text has an address, and nobody has allowed it", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => {
          const json = { status: "approved", answer: "Write to ann@example.com about it." };
          return { params: { learningId: (await add(stage)).id }, json };
        },
      },
    ],
  },
  {
    id: "cp.analytics.post.chatbots-chatbotid-learning-generate",
    what: "an item of a question that was not answered, once",
    prepare: async (stage) => {
      await ask(stage);
      await until(async () => {
        const { body } = await stage.send("GET", `/api/assistants/${stage.chatbotId}/unanswered`);
        expect(body.unanswered).toHaveLength(1);
      });
      return { params: { chatbotId: stage.chatbotId } };
    },
    data: { created: "integer", answered: "integer" },
    check: async ({ body }, { chatbotId, data }) => {
      expect(body.data).toEqual({ created: 1, answered: 0 });
      expect(await data("POST", `/api/v1/chatbots/${chatbotId}/learning/generate`)).toEqual({
        created: 0,
        answered: 0,
      });
      const [made] = await data("GET", `/api/v1/chatbots/${chatbotId}/learning`);
      expect(made).toMatchObject({ origin: "abstention", question: text.question, answer: null });
    },
    refusals: [foreign()],
  },
  {
    id: "cp.analytics.post.chatbots-chatbotid-learning-apply",
    what: "the approved items become answers, and no others",
    prepare: async (stage) => {
      await move(stage, (await add(stage)).id, "approved");
      await stage.data("POST", `/api/v1/chatbots/${stage.chatbotId}/learning`, {
        question: "Is it far?",
        answer: "No.",
      });
      return { params: { chatbotId: stage.chatbotId } };
    },
    data: { applied: [item], failed: "array", remaining: "integer" },
    check: async ({ body }, stage) => {
      expect(body.data).toMatchObject({ applied: [{ status: "applied" }], failed: [], remaining: 0 });
      expect(await ask(stage)).toContain("five days");
    },
    refusals: [foreign()],
  },
];
