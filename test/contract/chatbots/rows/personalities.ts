import { expect } from "vitest";
import type { Shape } from "../../replyx/row.ts";
import type { Refusal, Row } from "../row.ts";
import type { Stage } from "../stage.ts";
import { ofStranger } from "./chatbots.ts";

const personality: Shape = {
  ...{ id: "integer", chatbotId: "integer", name: "string", description: "string", traits: ["string"] },
  ...{ tone: "string", language: "string", formality: "string", responseLength: "string", greeting: "string" },
  ...{ forbiddenWords: ["string"], examples: "array", isDefault: "boolean", createdAt: "time", updatedAt: "time" },
};

const make = ({ chatbotId, data }: Stage, fields: object = {}) =>
  data("POST", `/api/v1/chatbots/${chatbotId}/personalities`, { name: "Cheerful", ...fields });
const say = ({ chatbotId, data }: Stage, message: string) =>
  data("POST", `/api/v1/chatbots/${chatbotId}/conversation`, { message });

const ofNobody: Refusal = {
  ...{ because: "another account has it", status: 404, code: "NOT_FOUND" },
  prepare: async (stage) => {
    const [{ id }, { token }] = [await make(stage), await stage.stranger()];
    return { params: { id }, token };
  },
};

export const personalityRows: Row[] = [
  {
    id: "cp.personalities.get.chatbots-chatbotid-personalities",
    what: "the chatbot's personalities",
    prepare: async (stage) => {
      await make(stage);
      return { params: { chatbotId: stage.chatbotId } };
    },
    data: [personality],
    refusals: [ofStranger((chatbotId) => ({ chatbotId }))],
  },
  {
    id: "cp.personalities.post.chatbots-chatbotid-personalities",
    what: "a default personality whose greeting is the chatbot's answer to a greeting",
    status: 201,
    prepare: async ({ chatbotId }) => ({
      params: { chatbotId },
      json: { name: "Cheerful", greeting: "Hi there, sunshine!", isDefault: true },
    }),
    data: personality,
    check: async (_, stage) => {
      const { response } = await say(stage, "Hello");
      expect(response).toMatchObject({
        content: "Hi there, sunshine!",
        trace: { personality: { name: "Cheerful" } },
      });
    },
    refusals: [
      ofStranger((chatbotId) => ({ chatbotId }), { name: "Mine" }),
      {
        ...{ because: "the chatbot has one with this name", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          await make(stage);
          return { params: { chatbotId: stage.chatbotId }, json: { name: "Cheerful" } };
        },
      },
      {
        ...{ because: "the language is not known", status: 400, code: "VALIDATION_ERROR" },
        prepare: async ({ chatbotId }) => ({ params: { chatbotId }, json: { name: "A", language: "tlh" } }),
      },
    ],
  },
  {
    id: "cp.personalities.post.chatbots-chatbotid-personalities-default",
    what: "a default personality with values to begin with",
    status: 201,
    prepare: async ({ chatbotId }) => ({ params: { chatbotId } }),
    data: personality,
    check: ({ body }) => {
      expect(body.data.isDefault).toBe(true);
    },
    refusals: [
      {
        ...{ because: "the chatbot has a default personality", status: 409, code: "CONFLICT" },
        prepare: async (stage) => {
          await make(stage, { isDefault: true });
          return { params: { chatbotId: stage.chatbotId } };
        },
      },
    ],
  },
  {
    id: "cp.personalities.get.personalities-id",
    what: "one personality",
    prepare: async (stage) => ({ params: { id: (await make(stage)).id } }),
    data: personality,
    refusals: [ofNobody],
  },
  {
    id: "cp.personalities.put.personalities-id",
    what: "changed fields, which the chatbot's next answer follows",
    prepare: async (stage) => {
      const { id } = await make(stage, { isDefault: true });
      return { params: { id }, json: { language: "ru" } };
    },
    data: personality,
    check: async ({ body }, stage) => {
      const { response } = await say(stage, "Thanks");
      expect(response.content).toMatch(/^[\p{Script=Cyrillic}\s\p{P}]+$/u);
      await stage.data("PUT", `/api/v1/personalities/${body.data.id}`, { language: "th" });
      expect((await say(stage, "Thanks")).response.content).toMatch(/^[\p{Script=Thai}\s\p{P}]+$/u);
    },
    refusals: [ofNobody],
  },
  {
    id: "cp.personalities.delete.personalities-id",
    what: "a chatbot that speaks as before",
    prepare: async (stage) => {
      const { id } = await make(stage, { greeting: "Hi there, sunshine!", isDefault: true });
      return { params: { id } };
    },
    data: "null",
    check: async (_, stage) => {
      const { response } = await say(stage, "Hello");
      expect(response.content).not.toContain("sunshine");
      expect(response.trace).toBeUndefined();
    },
    refusals: [ofNobody],
  },
  {
    id: "cp.personalities.post.personalities-id-default",
    what: "the only default one from now on",
    prepare: async (stage) => {
      await make(stage, { name: "Old", greeting: "Good day.", isDefault: true });
      const { id } = await make(stage, { greeting: "Hi there, sunshine!" });
      return { params: { id } };
    },
    data: personality,
    check: async (_, stage) => {
      const { response } = await say(stage, "Hello");
      expect(response.content).toBe("Hi there, sunshine!");
      const all = await stage.data("GET", `/api/v1/chatbots/${stage.chatbotId}/personalities`);
      expect(all.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([false, true]);
    },
    refusals: [ofNobody],
  },
  {
    id: "cp.personalities.get.personalities-id-prompt-modifier",
    what: "what the hosted model is told, and what the built-in model follows",
    prepare: async (stage) => {
      const { id } = await make(stage, { traits: ["brief"], responseLength: "short", forbiddenWords: ["cheap"] });
      return { params: { id } };
    },
    data: {
      ...{ personalityId: "integer", promptModifier: "string" },
      builtInModel: { honoured: ["string"], ignored: ["string"] },
    },
    check: ({ body: { data } }) => {
      expect(data.promptModifier).toBe("You are brief.\nWrite at most 2 sentences.\nNever use these words: cheap.");
      expect(data.builtInModel).toEqual({ honoured: ["responseLength"], ignored: ["traits", "forbiddenWords"] });
    },
    refusals: [ofNobody],
  },
];
