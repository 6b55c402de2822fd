import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import { ofStranger } from "./chatbots.ts";
import { examples, makeDataset } from "./training-cases.ts";

const summary: Shape = {
  ...{ id: "integer", chatbotId: "integer", name: "string", description: "string", examplesCount: "integer" },
  ...{ createdAt: "time", updatedAt: "time" },
};
const dataset: Shape = {
  ...summary,
  intents: [{ name: "string", examples: "integer", action: { type: "string" } }],
  outOfScopeExamples: "integer",
  examples: [{ id: "integer", text: "string", intent: "string?", createdAt: "time" }],
};
const ofNobody: Refusal = {
  ...{ because: "another account has it", status: 404, code: "NOT_FOUND" },
  prepare: async (stage) => {
    const [{ id }, { token }] = [await makeDataset(stage), await stage.stranger()];
    return { params: { id }, token };
  },
};

export const trainingRows: Row[] = [
  {
    id: "cp.training.get.chatbots-chatbotid-training-datasets",
    what: "the chatbot's datasets",
    prepare: async (stage) => {
      await makeDataset(stage);
      return { params: { chatbotId: stage.chatbotId } };
    },
    data: [summary],
    check: ({ body }) => expect(body.data).toMatchObject([{ name: "Everyday", examplesCount: 4 }]),
    refusals: [ofStranger((chatbotId) => ({ chatbotId }))],
  },
  {
    id: "cp.training.post.chatbots-chatbotid-training-datasets",
    what: "an empty dataset with what an intent will do",
    status: 201,
    prepare: async ({ chatbotId }) => ({
      params: { chatbotId },
      json: { name: "Everyday", intents: [{ name: "cancel", action: { type: "handoff" } }] },
    }),
    data: dataset,
    check: ({ body: { data } }) => {
      expect(data.intents).toEqual([{ name: "cancel", examples: 0, action: { type: "handoff" } }]);
    },
    refusals: [
      ofStranger((chatbotId) => ({ chatbotId }), { name: "Mine" }),
      {
        ...{ because: "an intent does something unknown", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({
          params: { chatbotId },
          json: { name: "A", intents: [{ name: "a", action: { type: "explode" } }] },
        }),
      },
    ],
  },
  {
    id: "cp.training.get.training-datasets-id",
    what: "one dataset with a page of its examples",
    prepare: async (stage) => ({ params: { id: (await makeDataset(stage)).id }, query: "page=2&limit=3" }),
    data: dataset,
    check: ({ body: { data } }) => {
      expect(data.examples).toMatchObject([{ text: "Cancel my order", intent: "cancel" }]);
      const answer = { type: "answer", text: "We are open from 9 to 18." };
      expect(data.intents).toEqual([
        { name: "cancel", examples: 2, action: { type: "handoff" } },
        { name: "hours", examples: 2, action: answer },
      ]);
    },
    refusals: [ofNobody],
  },
  {
    id: "cp.training.put.training-datasets-id",
    what: "changed fields, with what all intents do",
    prepare: async (stage) => ({
      params: { id: (await makeDataset(stage)).id },
      json: { name: "Night", intents: [{ name: "hours", action: { type: "none" } }] },
    }),
    data: dataset,
    check: ({ body: { data } }) => {
      expect(data).toMatchObject({
        name: "Night",
        intents: [{ action: { type: "none" } }, { action: { type: "none" } }],
      });
    },
    refusals: [ofNobody],
  },
  {
    id: "cp.training.delete.training-datasets-id",
    what: "a dataset that is gone with its examples",
    prepare: async (stage) => ({ params: { id: (await makeDataset(stage)).id } }),
    data: "null",
    check: async (_, { chatbotId, data }) => {
      expect(await data("GET", `/api/v1/chatbots/${chatbotId}/training/datasets`)).toEqual([]);
    },
    refusals: [ofNobody],
  },
  {
    id: "cp.training.post.training-datasets-id-examples",
    what: "new examples of a table; repeated and contradicting ones are reported",
    status: 201,
    prepare: async (stage) => ({
      params: { id: (await makeDataset(stage)).id },
      json: {
        format: "csv",
        content:
          "text,intent,handoff\nCANCEL MY ORDER!,cancel,\nWhen are you open,cancel,\nStop it,cancel,\nPeru,,\nAgent,hours,yes\n",
      },
    }),
    data: {
      ...{ added: "integer", duplicates: "integer" },
      contradictions: { total: "integer", examples: [{ text: "string", intent: "string?", keptIntent: "string?" }] },
      otherActions: [{ intent: "string", kept: { type: "string" }, refused: { type: "string" } }],
      dataset: summary,
    },
    check: ({ body: { data } }) => {
      expect(data).toMatchObject({
        ...{ added: 3, duplicates: 1, dataset: { examplesCount: 7 } },
        contradictions: {
          total: 1,
          examples: [{ text: "When are you open", intent: "cancel", keptIntent: "hours" }],
        },
        otherActions: [{ intent: "hours", kept: { type: "answer" }, refused: { type: "handoff" } }],
      });
    },
    refusals: [
      {
        ...{ because: "another account has the dataset", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          const [{ id }, { token }] = [await makeDataset(stage), await stage.stranger()];
          return { params: { id }, token, json: { examples } };
        },
      },
      {
        ...{ because: "a row has no text, so that no row is added", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({
          params: { id: (await makeDataset(stage)).id },
          json: { format: "csv", content: "text,intent\nStop it,cancel\n,cancel\n" },
        }),
        check: async ({ chatbotId, data }) => {
          const [{ examplesCount }] = await data("GET", `/api/v1/chatbots/${chatbotId}/training/datasets`);
          expect(examplesCount).toBe(4);
        },
      },
      {
        ...{ because: "it has 100,000 rows", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => ({
          params: { id: (await makeDataset(stage)).id },
          json: { format: "csv", content: `text,intent\n${"Where is my parcel,track\n".repeat(100_000)}` },
        }),
      },
      {
        ...{ because: "it is larger than 12 MB", status: 413, code: "PAYLOAD_TOO_LARGE" },
        prepare: async (stage) => ({
          params: { id: (await makeDataset(stage)).id },
          json: { format: "csv", content: "a".repeat(12 * 1024 * 1024) },
        }),
      },
    ],
  },
  {
    id: "cp.training.delete.training-datasets-id-examples-exampleid",
    what: "an example that is gone",
    prepare: async (stage) => {
      const { id, read } = await makeDataset(stage);
      const { examples: all } = await read();
      return { params: { id, exampleId: all[0].id } };
    },
    data: "null",
    check: async (_, { chatbotId, data }) => {
      const [{ examplesCount }] = await data("GET", `/api/v1/chatbots/${chatbotId}/training/datasets`);
      expect(examplesCount).toBe(3);
    },
    refusals: [
      {
        ...{ because: "it is in another dataset", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          const [{ read }, { id }] = [await makeDataset(stage), await makeDataset(stage, [])];
          const { examples: all } = await read();
          return { params: { id, exampleId: all[0].id } };
        },
      },
    ],
  },
];
