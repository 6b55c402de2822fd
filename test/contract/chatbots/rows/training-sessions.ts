import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import { ofStranger } from "./chatbots.ts";
import { examples, finishedSession, makeDataset, startSession } from "./training-cases.ts";

const session: Shape = {
  ...{ id: "integer", chatbotId: "integer", datasetIds: "array", status: "string", progress: "integer" },
  ...{ activate: "boolean", isLive: "boolean", hasModel: "boolean", examplesCount: "integer", intentsCount: "integer" },
  ...{ accuracy: "any", macroF1: "any", error: "any", createdAt: "time", finishedAt: "time?" },
};

const sessionOfNobody: Refusal = {
  ...{ because: "another account has it", status: 404, code: "NOT_FOUND" },
  prepare: async (stage) => {
    await makeDataset(stage);
    const [{ id }, { token }] = [await startSession(stage), await stage.stranger()];
    return { params: { id }, token };
  },
};

export const sessionRows: Row[] = [
  {
    id: "cp.training.post.chatbots-chatbotid-training-sessions",
    what: "a training, after which the chatbot does what the intents say",
    status: 201,
    prepare: async (stage) => {
      await makeDataset(stage);
      return { params: { chatbotId: stage.chatbotId }, json: {} };
    },
    data: session,
    check: async ({ body }, stage) => {
      const done = await finishedSession(stage, body.data.id);
      expect(done).toMatchObject({
        status: "completed",
        progress: 100,
        isLive: true,
        examplesCount: 4,
        intentsCount: 2,
      });
      const message = "When are you open?";
      const { response } = await stage.data("POST", `/api/v1/chatbots/${stage.chatbotId}/conversation`, { message });
      expect(response).toMatchObject({
        ...{ content: "We are open from 9 to 18.", outcome: "answer" },
        trace: { intent: { label: "hours", action: "answer" } },
      });
    },
    refusals: [
      ofStranger((chatbotId) => ({ chatbotId }), {}),
      {
        ...{ because: "there is one intent only", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => {
          await makeDataset(stage, examples.slice(0, 2));
          return { params: { chatbotId: stage.chatbotId }, json: {} };
        },
      },
      {
        ...{ because: "an intent has a single example", status: 400, code: "VALIDATION_ERROR" },
        prepare: async (stage) => {
          await makeDataset(stage, examples.slice(0, 3));
          return { params: { chatbotId: stage.chatbotId }, json: {} };
        },
      },
      {
        ...{ because: "there is no such dataset", status: 404, code: "NOT_FOUND" },
        prepare: async (stage) => {
          await makeDataset(stage);
          return { params: { chatbotId: stage.chatbotId }, json: { datasetIds: [900_000_001] } };
        },
      },
    ],
  },
  {
    id: "cp.training.get.chatbots-chatbotid-training-sessions",
    what: "the chatbot's sessions, the newest first",
    prepare: async (stage) => {
      await makeDataset(stage);
      const { id } = await startSession(stage);
      await finishedSession(stage, id);
      await startSession(stage);
      return { params: { chatbotId: stage.chatbotId } };
    },
    data: [session],
    check: ({ body }) => {
      expect(body.data).toHaveLength(2);
      expect(body.data[0].id).toBeGreaterThan(body.data[1].id);
    },
    refusals: [ofStranger((chatbotId) => ({ chatbotId }))],
  },
  {
    id: "cp.training.get.training-sessions-id",
    what: "a session with its report",
    prepare: async (stage) => {
      await makeDataset(stage);
      const { id } = await startSession(stage);
      await finishedSession(stage, id);
      return { params: { id } };
    },
    data: {
      ...session,
      report: {
        ...{ heldOut: "integer", accuracy: "number", macroF1: "number", calibrationError: "number" },
        ...{ confusionMatrix: "array", outOfScopeExamples: "integer", duplicates: "integer", modelBytes: "integer" },
        intents: [
          {
            ...{ name: "string", examples: "integer", action: "string", heldOut: "integer" },
            ...{ precision: "number", recall: "number", f1: "number" },
          },
        ],
        abstention: {
          ...{ bound: "number", labelled: "number", rightOfLabelled: "number" },
          ...{ outOfScope: "integer", outOfScopeRefused: "number" },
        },
        contradictions: { total: "integer", examples: "array" },
      },
    },
    check: ({ body: { data } }) => {
      const { heldOut, confusionMatrix } = data.report;
      expect(heldOut).toBe(4);
      expect(confusionMatrix.flat().reduce((sum: number, count: number) => sum + count)).toBe(4);
    },
    refusals: [sessionOfNobody],
  },
  {
    id: "cp.training.delete.training-sessions-id",
    what: "a cancelled session, which changes nothing",
    prepare: async (stage) => {
      await makeDataset(stage, [...examples, ...many()]);
      return { params: { id: (await startSession(stage)).id } };
    },
    data: session,
    check: async ({ body: { data } }, stage) => {
      expect(data).toMatchObject({ status: "cancelled", hasModel: false, isLive: false });
      const later = await stage.data("GET", `/api/v1/training/sessions/${data.id}`);
      expect(later).toMatchObject({ status: "cancelled", report: null });
    },
    refusals: [
      sessionOfNobody,
      {
        ...{ because: "it has ended", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          await makeDataset(stage);
          const { id } = await startSession(stage);
          await finishedSession(stage, id);
          return { params: { id } };
        },
      },
    ],
  },
];

/** So many that a session does not end before it is cancelled. */
function many() {
  return Array.from({ length: 2_000 }, (_, at) => ({
    text: `Where is parcel ${at} that I was promised for week ${at % 52}, ${crypto.randomUUID()}?`,
    intent: `track_${at % 40}`,
  }));
}
